import type { Term } from './term.ts'

/** Give the names that stand in a list itself: "A, which was reopened, and B". */
export function listedFrom(terms: readonly Term[], shape: string, from: number): Term[] {
  const found: Term[] = []
  for (let at = from; at < shape.length && !/[ZG]/.test(shape[at] as string); at++)
    if (shape[at] === 'P' && (found.length === 0 || /[CE][lr]?$/.test(shape.slice(from, at))))
      found.push(terms[at] as Term)
  return found
}

/** "for two of its secondaries, ", before their names. */
const COUNTED = /^#(?:p[lrRwN]{0,4})?[lrw]{0,2}N(?:C|Z)(?=[lr]?P)/

/** Find where the names begin of several that a grade goes to: "inadequate grades for two of its schools, A and B"; 0 where none do. */
export function countedAt(terms: readonly Term[], shape: string, at: number): number {
  const counted = /[TUG][oU]*p$/.test(shape.slice(0, at)) ? COUNTED.exec(shape.slice(at))?.[0] : undefined
  return counted && /^(?:at|for|to)$/.test(terms[at - 1]?.text ?? '') ? at + counted.length : 0
}

/** Tell whether a grade goes to a provider after it: "good for X and Y", "twelve perform well, among them X", "an outstanding rating to X". */
export const givesTo = (terms: readonly Term[], shape: string, at: number): boolean => {
  const before = shape.slice(0, at)
  if (/S[p][lrw]{0,3}$/.test(before) && /^(?:at|for)$/.test(terms[before.search(/p[lrw]{0,3}$/)]?.text ?? ''))
    return true
  if (/i[lC]*$/.test(before) || /i[PlE,C]*$/.test(before)) return true
  // "to A, B and C"
  const list = LISTED.exec(before)
  if (list)
    return (
      /^(?:for|to|at)$/.test(terms[list.index + list[0].search(/[pT]/)]?.text ?? '') &&
      !/^P[l<>]{0,2}[BHVJKMG]/.test(shape.slice(at))
    )
  return (
    /G[oU]*[pT][lr]*$/.test(before) && /^(?:for|to|at)$/.test(terms[before.search(/[pT][lr]*$/)]?.text ?? '')
  )
}

/** Others before one in a list of those whom a grade goes to. */
const LISTED = /G[oU]*[pT][lr]*P(?:C[lr]*P)*[CE]{1,2}[lr]*$/
