import type { Term } from '../term.ts'
import { opensClause } from './area-clause.ts'
import type { AreaSpan } from './area-span.ts'
import { areasByStems } from './areas-by-stems.ts'
import { SERVICE_NOUNS, TIE } from './service-words.ts'

const TAKEN = /^(?:in place|made|taken)$/
const IN_PHRASE = /[wlrpTN#h]/

/** Tell whether a noun is for what is done for somebody: "support for", "work with"; what ties it is looked at first, as that is quicker. */
export function isHead(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  // "the steps taken to help and protect"
  if (next && TAKEN.test(next.text))
    return SERVICE_NOUNS.has((terms[at] as Term).text) && terms[at + 2]?.text === 'to'
  return (
    next !== undefined &&
    (next.letter === 'p' || next.letter === 'T' || next.letter === 'h') &&
    SERVICE_NOUNS.has((terms[at] as Term).text) &&
    TIE.test(next.text)
  )
}

/** Read a phrase that no known one names, where only an area can stand: "good for lessons", "work with adults was good". */
export function phraseAt(terms: readonly Term[], at: number): AreaSpan | null {
  const isFor = terms[at]?.letter === 'p'
  if (isFor && !isGrade(terms[at - 1])) return null
  let from = at + 1
  while (/[lr]/.test(terms[from]?.letter ?? '')) from++
  if (isFor && (terms[from]?.letter !== 'w' || opensClause(terms, from))) return null
  let to = from + 1
  while (to < terms.length && to - from < 8 && (IN_PHRASE.test(terms[to]?.letter ?? '') || isPair(terms, to)))
    to++
  if (terms[to]?.letter === 'A') return null
  if (!isFor && !isPlace(terms, at, to)) return null
  const areas = areasByStems(terms.slice(from, to))
  return areas && { from: isFor ? from : at, to, areas }
}

// "good for toddlers", "inconsistent experiences for families": none of an area
const isGrade = (term: Term | undefined): boolean =>
  term?.letter === 'U' ||
  (term?.letter === 'G' && (term.marked === true || term.text !== 'good') && !term.text.endsWith(' outcomes'))

// "help and protect"
const isPair = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'and' &&
  terms[at - 1]?.letter === 'w' &&
  terms[at - 2]?.text === 'to' &&
  terms[at + 1]?.letter === 'w'

// the subject of a verb, or what a verb of judging or a grade is about
function isPlace(terms: readonly Term[], from: number, to: number): boolean {
  let before = from - 1
  while (/[lr]/.test(terms[before]?.letter ?? '')) before--
  if (/[JG]/.test(terms[to]?.letter ?? '') && terms[before]?.letter === 'J') return true
  if (terms[before]?.letter === 'p' && /[GU]/.test(terms[before - 1]?.letter ?? '')) return true
  return /[BHJ]/.test(terms[to]?.letter ?? '') && !/[pRNPhVw]/.test(terms[before]?.letter ?? '')
}
