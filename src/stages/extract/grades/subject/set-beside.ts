import { NAMING, type Subject } from '../noun-phrase.ts'
import type { Term } from '../term.ts'

/** "Leadership, like teaching, was", "As with teaching, leadership was". */
const ALONGSIDE =
  /(?:AC[l]?[ph][lr]{0,2}AC|PC[l]?[ph][lr]{0,2}PC|(?:^|[ZCE])l?[ph][lr]{0,2}(?:AC[lr]{0,2}A|PC[lr]{0,2}P))$/
const WITH = /^(?:alongside|along with|as well as|as with|like|together with|with)$/

/** Read both of two that a clause begins with, side by side, up to an index. */
export function alongside(terms: readonly Term[], shape: string, at: number): Subject | null {
  const start = shape.slice(0, at + 1).search(ALONGSIDE)
  const own = terms.slice(start < 0 ? at + 1 : start, at + 1)
  const by = own.find(({ letter }) => /[ph]/.test(letter))
  if (!by || !WITH.test(by.text)) return null
  return { terms: own.filter(({ letter }) => /[PA]/.test(letter)), start }
}

/** Read both of two before a closing comma: "services for A, along with those for B, were", "X, together with Y, was". */
export function alongWith(terms: readonly Term[], shape: string, at: number): Subject | null {
  const start = shape.slice(0, at + 1).search(/[PNA](?:p[lr]{0,2}[PN])?C?p[lrw]{0,2}(?:p[lr]{0,2})?[PNA]C$/)
  const list = terms.slice(start, at)
  return start >= 0 && list.some(({ text }) => /^(?:along|together) with$/.test(text))
    ? { terms: list.filter(({ letter }) => NAMING.test(letter)), start }
    : null
}
