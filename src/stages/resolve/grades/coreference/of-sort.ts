import type { Provider } from '../../../../model/providers.ts'
import type { Focus, Place } from '../focus.ts'
import { countBefore, spanAt } from '../span-at.ts'

/** What tells the councils of one place apart. */
const SORT = /^(?:the )?(?:borough|city|county)(?='|$| council)/

/** A name that tells of no sort. */
const BARE = /^(?!.*\b(?:borough|city|council|county)\b)/i

/** Keep the councils of the sort that words tell, where others are of another: "the city", "the county". */
export function ofSort(words: string, places: readonly Place[]): readonly Place[] {
  const sort = SORT.exec(words)?.[0]
  if (!sort) return places
  const isOf = ({ provider }: Place): boolean =>
    provider.mentions.some(({ name }) => name.toLowerCase().includes(sort)) ||
    (sort === 'county' && /shire$/.test(provider.name))
  const own = places.filter(isOf)
  return own.length > 0 ? own : places
}

/** Tell whether words are for a council of one sort. */
export const isSort = (words: string): boolean => SORT.test(words)

/** Find the only one that a paragraph has named, by a bare name: "Orme had a harder month. The county is now". */
export function itemAt(at: number, { places, lines }: Focus): Provider | null {
  const line = spanAt(lines, at)
  const own = line ? places.slice(countBefore(places, line.start), countBefore(places, at)) : []
  const [first] = own
  return first && BARE.test(first.provider.name) && own.every(({ provider }) => provider === first.provider)
    ? first.provider
    : null
}
