import { setAbove } from './refiners/above.ts'
import { setAppeals } from './refiners/appeals.ts'
import { setAsides } from './refiners/asides.ts'
import { setBelowHeadline } from './refiners/below-headline.ts'
import { setDiaries } from './refiners/diaries.ts'
import { setFeet } from './refiners/feet.ts'
import { setForms } from './refiners/forms.ts'
import { guardStory } from './refiners/guard.ts'
import { setLabels } from './refiners/labels.ts'
import { setLists } from './refiners/lists.ts'
import type { Refiner } from './refiners/refiner.ts'
import { setTails } from './refiners/tails.ts'
import { setTeaserTitles } from './refiners/teaser-titles.ts'
import { setThreads } from './refiners/threads.ts'

/** The refiners, in order. */
export const furnitureRefiners: readonly Refiner[] = [
  setLabels,
  setAsides,
  setAbove, // after labels: the name of a site stands among them
  setBelowHeadline,
  setThreads, // before lists: where comments begin, the story has ended
  setTeaserTitles,
  setTails,
  setDiaries,
  setFeet, // after all that mark a line by itself: neighbours tell
  setForms,
  setAppeals,
  setLists,
  guardStory, // last: it sees all that the others set aside
]
