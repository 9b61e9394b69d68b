import { type Term, textOf } from '../term.ts'
import type { AreaSpan } from './area-span.ts'
import { areasByStems } from './areas-by-stems.ts'

const STOP = /[CZG()WYD#%=]/
/** A clause for an area is no longer, in terms. */
const LONGEST = 11
/** What somebody does for those whom an area is of. */
const DOES = /^(?:[a-z-]+ ){1,2}(?:do|does)\b/
const BE = /[BH]/
const VERBS = /[BH]{1,2}[l<>]{0,2}(?:[JVKM]?[lpTX<>]{0,3})$|[JVKM][lpTX<>]{0,3}$/

/** Tell whether a word opens a clause that can stand for an area: "how", "what", "the way". */
export const opensClause = (terms: readonly Term[], at: number): boolean => {
  const { text } = terms[at] as Term
  return text === 'how' || text === 'what' || (text === 'way' && terms[at - 1]?.text === 'the')
}

/** Read a clause that stands for an area, up to the verb that goes with the grade: "how well it develops pupils", "what it does for care leavers". */
export function clauseAt(terms: readonly Term[], from: number): AreaSpan | null {
  let to = from + 1
  let seen = false
  while (to < terms.length && to - from < LONGEST && !endsClause(terms, to)) {
    const { letter, text } = terms[to] as Term
    // "what is done for care leavers did likewise"
    if (seen && (/[BHJVKM]/.test(letter) || /^d(?:id|oes)$/.test(text))) break
    seen ||= letter === 'A' && terms[from]?.text === 'what'
    to++
  }
  if (terms[to]?.letter === 'G' || BE.test(terms[to - 1]?.letter ?? '')) to = beforeVerb(terms, from, to)
  if (to - from < 3) return null
  const inside = terms.slice(from, to)
  const area = inside.find(({ letter }) => letter === 'A')
  // "what inspectors found", but "what it does to help and protect children"
  if (!area && terms[from]?.text === 'what' && !DOES.test(textOf(terms, from + 1, Math.min(from + 4, to))))
    return null
  const areas = area?.areas ?? areasByStems(inside)
  return areas && { from, to, areas }
}

// "how A and how B": each by itself
const endsClause = (terms: readonly Term[], at: number): boolean => {
  const { letter, text } = terms[at] as Term
  if (STOP.test(letter)) return true
  if (letter !== 'E') return false
  const next = terms.slice(at + 1, at + 4)
  return (
    text === 'but' || next.some(term => term.letter === 'A' || term.text === 'how' || term.text === 'way')
  )
}

function beforeVerb(terms: readonly Term[], from: number, to: number): number {
  const shape = terms
    .slice(from, to)
    .map(({ letter }) => letter)
    .join('')
  const at = shape.search(VERBS)
  // "how safe children are was": one verb for each
  if (at < 0) return to
  return from + (/^BB/.test(shape.slice(at)) ? at + 1 : at)
}
