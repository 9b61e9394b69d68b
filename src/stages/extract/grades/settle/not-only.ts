import type { Term } from '../term.ts'
import { leadsTo } from './leads-to.ts'

/** Tell whether "not only" begins at an index. */
export const isNotOnly = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'not' && /^(?:just|merely|only|simply)$/.test(terms[at + 1]?.text ?? '')

/** Find the "but" of two areas, -1 where there is none: "not only A but also B", "not only A but B". */
export function butAlso(terms: readonly Term[], at: number): number {
  const but = terms.findIndex(({ text }, i) => i > at && text === 'but')
  return but > 0 &&
    but - at < 8 &&
    terms[but - 1]?.letter === 'A' &&
    leadsTo('A', terms, but + (terms[but + 1]?.letter === 'p' ? 2 : 1))
    ? but
    : -1
}
