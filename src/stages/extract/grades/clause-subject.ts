import { NAMING, nounPhrase, type Subject } from './noun-phrase.ts'
import { segmentsOf } from './segments.ts'
import type { Stream } from './term.ts'

/** So many clauses back may the one be named that goes on without a subject of its own. */
const BACK = 3
/** A list of names from its first on: "A's B, C and its D", "A at B". */
const LIST =
  /^[PNRA](?:[lr]{0,2}(?:[CE]{1,2}[lrp]{0,2}|p[lr]{0,2})?[PNRA](?![lr<>]{0,2}[CE]?[lr]{0,2}[BJVKMH][^Z]{0,9}[BJVKMH]))*/
const PREPOSED = /(?:p[lr#w]{0,3}|h[lr#]{0,3})$/

/** Find what the clause of a term is about: the first name in it that no preposition leads to, else that of the clause before. */
export function clauseSubject(stream: Stream, term: number): Subject | null {
  const segments = segmentsOf(stream)
  const own = segments.findIndex(({ from, to }) => from <= term && term < to)
  for (let at = own; at >= 0 && own - at <= BACK; at--) {
    const { from, to } = segments[at] as (typeof segments)[number]
    const end = Math.min(to, term)
    const found = firstIn(stream, from, end)
    if (found) return found
    if (stream.shape[from] === 'W') return from > 0 ? lastBefore(stream, from) : null
  }
  return null
}

// the list of names that a clause begins with
function firstIn({ terms, shape }: Stream, from: number, to: number): Subject | null {
  let led: number | null = null
  for (let at = from; at < to; at++) {
    if (!NAMING.test(shape[at] as string)) continue
    if (!PREPOSED.test(shape.slice(from, at))) return listAt(terms, shape, at, to)
    led ??= at
  }
  return led === null ? null : listAt(terms, shape, led, to)
}

function listAt(terms: Stream['terms'], shape: string, at: number, to: number): Subject {
  const list = LIST.exec(shape.slice(at, to))?.[0] ?? ''
  return nounPhrase(terms, shape, at + list.search(/[PNRA][^PNRA]*$/))
}

// what "which" stands for: the name before its comma
function lastBefore({ terms, shape }: Stream, relative: number): Subject | null {
  const at = shape.slice(0, relative).search(/[PNRA][^PNRA]*$/)
  return at < 0 ? null : nounPhrase(terms, shape, at)
}
