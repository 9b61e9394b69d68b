import { dayNumber, isReal, printInterval, readEdtf } from '../../../../model/calendar.ts'
import { standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const JOINED = /^(?:,| and| &| or|, and| to|, then| and again| and then)(?: on| in| from)?(?: the)? $/

/** Mend days and months that share the year of the next in their list: "on 12 March, 9 April and 14 May 2019". */
export const setSharedYears: DateRefiner = (found, { plain, start }) => {
  if (found.length < 2) return
  const inOrder = standing(found).sort((a, b) => b.start - a.start)
  for (const [i, mention] of inOrder.entries()) {
    const next = inOrder[i - 1]
    const { open } = mention
    if (!next?.value || open?.kind !== 'year' || open.which !== 'nearest' || next.precision === 'year')
      continue
    if (!JOINED.test(plain.slice(mention.end - start, next.start - start))) continue
    const [first] = readEdtf(next.value)
    const end = open.to ?? open.from
    const year = { year: first.year, ...end }
    if (!isReal(year.year, year.month, year.day) || dayNumber(year) > dayNumber(first)) continue
    mention.value = printInterval({ year: first.year, ...open.from }, year)
    mention.open = mention.value === null ? open : null
    mention.because = [`the year of “${next.words}”`]
  }
}
