import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Claim } from './claim.ts'

/** Repeat a claim for each further date: "rated inadequate in 2011 and 2013", "had the same in 2008 and 2012". */
export function againIn(claim: Claim): Claim[] {
  const { stream, grade, mention } = claim
  if (mention.rejected) return []
  const list = AGAIN.exec(stream.shape.slice(grade + 1))?.[0]
  if (!list) return againBefore(claim)
  const own = stream.terms.slice(grade + 1, grade + 1 + list.length)
  const [first, ...more] = own.flatMap(({ date }) => date ?? [])
  if (!first || more.length === 0) return []
  // "at the inspection in 2016 and at the one in May 2020"
  const isOfEach = own.some(({ text, letter }) => EACH.test(text) || letter === 'O')
  if (!isOfEach && more.some(date => date.precision !== first.precision)) return []
  mention.reading.dates = [first]
  return onEach(claim, more)
}

/** What says that each date has a grade of its own. */
const EACH = /^(?:again|both|times|occasions|twice)$/

const onEach = ({ mention, ...claim }: Claim, dates: readonly DateMention[]): Claim[] =>
  collect(dates, date => ({
    ...claim,
    mention: { ...mention, reading: { ...mention.reading, dates: [date] } },
  }))

/** Years listed before a grade: "In 2009, and again in 2013, it was", "Inspections in 2009 and 2013 found it". */
const BEFORE = /(?:^|[^D])p[l]?D(?:C[l]?p?D){0,4}C?[l]?E[l]?p?DC?(?=[^GDZ]*$)/

/** What such years stand behind: nothing, or inspections. */
const LEADS = /^[El]{0,2}$|[O<][^BHJVKM]{0,4}$/

function againBefore(claim: Claim): Claim[] {
  const { stream, grade, mention } = claim
  const found = BEFORE.exec(stream.shape.slice(0, grade))
  if (!found || mention.reading.dates.length === 0) return []
  // "good in 2009, and in 2006 was satisfactory": the first is of another
  if (/G[^Z]*$/.test(stream.shape.slice(0, found.index))) return []
  if (!LEADS.test(stream.shape.slice(0, found.index + found[0].search(/p[l]?D/)))) return []
  const own = stream.terms.slice(found.index, found.index + found[0].length)
  const dates = own.flatMap(({ date }) => date ?? [])
  const isOfClaim = dates.some(date => mention.reading.dates.includes(date))
  if (!isOfClaim || own.some(({ text }) => text === 'between')) return []
  if (dates.some(({ precision }) => precision !== 'year')) return []
  const [first, ...more] = dates
  if (!first) return []
  mention.reading.dates = [first]
  return onEach(claim, more)
}
/** "at its full inspection in". */
const VISIT = '(?:p[lr<>#]{1,4}(?:w{0,2}O)?C?)?'
const AGAIN = new RegExp(
  `^[Uo]{0,2}(?:p?O)?(?:[l#]w?Z)?l?${VISIT}C?p?l?D(?:C[l]?p?D){0,4}C?[l]?E[l]?${VISIT}p?D(?![CE]?[A-Z]?G|[lHB<>]{0,3}[BJVKML]|[lr]{0,2}[RNPOAUw])`,
)
