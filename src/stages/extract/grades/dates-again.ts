import { collect } from '../../../model/collect.ts'
import type { Claim } from './claim.ts'

/** Repeat a claim for each further date: "rated inadequate in 2011 and 2013", "had the same in 2008 and 2012". */
export function againIn(claim: Claim): Claim[] {
  const { stream, grade, mention } = claim
  if (mention.rejected) return []
  const list = AGAIN.exec(stream.shape.slice(grade + 1))?.[0]
  if (!list) return []
  const [first, ...more] = stream.terms
    .slice(grade + 1, grade + 1 + list.length)
    .flatMap(({ date }) => date ?? [])
  if (!first || more.length === 0) return []
  const isBoth = stream.terms[grade + list.indexOf('D')]?.text === 'both'
  if (!isBoth && more.some(date => date.precision !== first.precision)) return []
  mention.reading.dates = [first]
  return collect(more, date => ({
    ...claim,
    mention: { ...mention, reading: { ...mention.reading, dates: [date] } },
  }))
}
const AGAIN = /^[Uo]{0,2}l?C?p?l?D(?:C[l]?p?D){0,4}C?[l]?E[l]?p?D(?![CE]?[A-Z]?G|[lHB<>]{0,3}[BJVKM])/
