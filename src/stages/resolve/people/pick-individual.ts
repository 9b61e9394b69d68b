import { collect } from '../../../model/collect.ts'
import type { PersonMention } from '../../../model/people.ts'
import { genderByTitle, genderOf } from './gender.ts'
import type { Individual } from './individual.ts'
import { titleKind } from './merge-titles.ts'

/** Pick whom a shorter name means among those whom it may shorten: by gender, then by title, then the one named last; null where none fits. */
export function pickIndividual(
  known: readonly Individual[],
  mention: PersonMention,
  lastSeen: ReadonlyMap<Individual, number>,
): Individual | null {
  const gender = genderByTitle(mention)
  const fitting = known.filter(one => !gender || (genderOf(one) ?? gender) === gender)
  if (fitting.length < 2) return fitting[0] ?? null
  const titles = new Set(collect(mention.honorifics, titleKind))
  const titled = fitting.filter(one =>
    one.mentions.slice(0, 8).some(({ honorifics }) => honorifics.some(title => titles.has(titleKind(title)))),
  )
  const choice = titled.length > 0 ? titled : fitting
  const last = (one: Individual) => lastSeen.get(one) ?? -1
  return choice.reduce((best, one) => (last(one) > last(best) ? one : best))
}
