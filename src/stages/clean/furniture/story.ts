import { SPEECH_VERBS } from '../../../domain/press/name-cues.ts'
import { STORY_WORDS } from '../../../domain/press/story-words.ts'
import { alternatives } from '../../../model/alternatives.ts'
import { collect } from '../../../model/collect.ts'
import { beginsStory, chooseHeadline } from '../../../model/headline.ts'
import { findStoryStart } from '../../../model/story-start.ts'
import type { LineView } from './line-view.ts'

/** What is known of the story that the lines tell. */
export interface Story {
  /** Place of the first line of prose; the number of lines where there is none. */
  first: number
  /** Place of the headline above it, or -1. */
  headline: number
  /** Tell whether a line of prose reports: holds a quotation with its cue, a grade or an inspection. */
  reports: (view: LineView) => boolean
  /** Tell whether a line has names or many words in common with the prose of the article. */
  isLinked: (view: LineView) => boolean
  /** Tell whether a line of prose may belong to the story: it reports, is linked to it, or speaks of its matter and not to the reader. */
  isOfStory: (view: LineView) => boolean
}

const MATTER = new RegExp(`\\b(?:${STORY_WORDS.join('|')})\\b`, 'i')
const TO_READER = /\b(?:you|your|yours)\b/i
const REPORTS =
  /\bofsted\b|\binspect(?:ed|ors?|ions?|orate)\b|\b(?:rated|judged|graded|branded|deemed)\b|special measures|requires? improvement|\bhead ?teacher|\bcouncillor|\bCllr\b/i
const CUE = new RegExp(`\\b(?:${alternatives(SPEECH_VERBS)})\\b`)
const MARK = /"|(?:^|[\s(])'\p{L}/u
/** Capitalised words inside a sentence, and longer words: what two lines of one story share. */
const TELLING = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}'-]{2,}|\p{Ll}{6,}/gu
/** Names that stand in every story of the kind. */
const COMMON: ReadonlySet<string> = new Set(
  'Ofsted|Council|England|English|Government|Department|Education|School|Schools|London|News|The|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split(
    '|',
  ),
)
/** So many paragraphs tell what the story is about. */
const LEAD = 6
/** So many longer words in common link a line; a longer line needs more, one for each so many code units. */
const LEAST = 3
const UNITS_A_WORD = 70

/** Read the story of lines of which the sure furniture is set aside. */
export function readStory(views: readonly LineView[]): Story {
  const first = firstOf(views)
  let counts: Map<string, number> | null = null
  const reports = ({ text, prose }: LineView): boolean =>
    prose && (REPORTS.test(text) || (MARK.test(text) && CUE.test(text)))
  const isLinked = (view: LineView): boolean => {
    counts ??= countWords(views)
    const own = view.prose && !view.mark?.byPlace ? 1 : 0
    let shared = 0
    for (const word of new Set(tellingWords(view.text))) {
      if ((counts.get(word) ?? 0) <= own) continue
      if (/^\p{Lu}/u.test(word)) return true
      shared++
    }
    return shared >= Math.max(LEAST, view.text.length / UNITS_A_WORD)
  }
  const isOfStory = (view: LineView): boolean =>
    view.prose &&
    (reports(view) ||
      (MATTER.test(view.text) && !TO_READER.test(view.text)) ||
      /["']$/.test(view.text) ||
      isLinked(view))
  return { first, headline: findHeadline(views, first), reports, isLinked, isOfStory }
}

function firstOf(views: readonly LineView[]): number {
  const kept = views.filter(({ mark }) => !mark)
  const start = findStoryStart(
    collect(kept, ({ text }) => text),
    i => (kept[i]?.prose ?? false) && beginsStory(kept[i]?.text ?? '', kept[i] === views[0]),
  )
  const view = kept[start]
  return view ? views.indexOf(view) : views.length
}

function findHeadline(views: readonly LineView[], first: number): number {
  const paragraphs: string[] = []
  for (let i = first; i < views.length && paragraphs.length < LEAD; i++) {
    const { text, prose, mark } = views[i] as LineView
    if (prose && !mark) paragraphs.push(text)
  }
  return chooseHeadline(
    collect(views.slice(0, first), ({ text, words, mark, label }) => ({
      text,
      words,
      rule: mark?.rule ?? null,
      label,
    })),
    paragraphs,
  )
}

function countWords(views: readonly LineView[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, prose, mark } of views)
    if (prose && !mark)
      for (const word of new Set(tellingWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const tellingWords = (text: string): string[] => (text.match(TELLING) ?? []).filter(word => !COMMON.has(word))
