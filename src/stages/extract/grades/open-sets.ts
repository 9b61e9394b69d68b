import { collect } from '../../../model/collect.ts'
import { SET_NOUN } from './complement-areas.ts'
import { entryOf, type Term, termOf, textOf } from './term.ts'

/** What may be said of a set of areas before they are listed: "under scrutiny", "that inspectors look at", "besides". */
const MODIFIER = /[wpWNOBlJRVHM]/
/** So many words may say it. */
const LONGEST = 7
const COUNTED = /^(?:all|both|each|every|other|remaining)$/

/** Read every way to list the areas of a set like the one with a colon: "good in three areas (A, B and C)", "in two of the themes under scrutiny, which are A and B". */
export function openSets(terms: Term[]): Term[] {
  if (!terms.some(({ letter }) => letter === 'A')) return terms
  let out: Term[] | null = null
  let from = 0
  for (let at = 0; at < terms.length; at++) {
    const list = isSet(terms, at) || isGraded(terms, at) ? listBehind(terms, at) : null
    if (!list) continue
    out ??= []
    const opener = terms[list.opener] as Term
    const start = Math.max(from, startOfSet(terms, at))
    out.push(...terms.slice(from, start), ...asOne(terms, start, at))
    out.push(opener.letter === 'Z' ? opener : colon(opener))
    if (list.close > 0) out.push(...terms.slice(list.from, list.close))
    from = list.close > 0 ? list.close + 1 : list.from
    at = from - 1
  }
  return out ? [...out, ...terms.slice(from)] : terms
}

/** Where a list of areas begins behind a set, what opens it and, of a bracket, what closes it. */
interface Listed {
  opener: number
  from: number
  close: number
}

function listBehind(terms: readonly Term[], set: number): Listed | null {
  let at = set + 1
  const isSaid = isSet(terms, set)
  while (isSaid && at <= set + LONGEST && MODIFIER.test(terms[at]?.letter ?? '')) at++
  const { letter = '', text = '' } = terms[at] ?? {}
  if (letter === '(') {
    const close = terms.findIndex((term, i) => i > at && term.letter === ')')
    return close > 0 && isList(terms.slice(at + 1, close)) ? { opener: at, from: at + 1, close } : null
  }
  if (
    letter === 'C' &&
    terms[at + 1]?.text === 'which' &&
    /^(?:are|being|were)$/.test(terms[at + 2]?.text ?? '')
  )
    return beginsList(terms, at + 3) ? { opener: at, from: at + 3, close: -1 } : null
  const isPast = at > set + 1 || terms[set]?.letter === 'w'
  if (letter === 'Z')
    return isPast && /^[:-]/.test(text) && beginsList(terms, at + 1)
      ? { opener: at, from: at + 1, close: -1 }
      : null
  // "under scrutiny, namely A and B"
  return isPast && letter === 'C' && terms[at + 1]?.letter === 'i' && beginsList(terms, at + 2)
    ? { opener: at, from: at + 2, close: -1 }
    : null
}

// "every one of its headline fields": from "every" on
function startOfSet(terms: readonly Term[], noun: number): number {
  if (terms[noun]?.letter !== 'w' || !SET_NOUN.test(terms[noun]?.text ?? '')) return noun
  let start = noun
  for (let at = noun - 1; at >= noun - 6 && /[l#wpr]/.test(terms[at]?.letter ?? ''); at--)
    if (terms[at]?.letter === '#' || COUNTED.test(terms[at]?.text ?? '')) start = at
  return start
}

// the words of a set as one term
function asOne(terms: readonly Term[], start: number, end: number): Term[] {
  if (start === end) return [terms[end] as Term]
  const [first, last] = [terms[start] as Term, terms[end] as Term]
  const isAll = terms.slice(start, end).some(({ text }) => ALL.test(text))
  const isRest = terms.slice(start, end).some(({ text }) => /^(?:other|remaining)$/.test(text))
  const entry = entryOf({ letter: isAll && !isRest ? 'S' : 's' })
  return [termOf(entry, textOf(terms, start, end + 1), first.start, last.end)]
}
const ALL = /^(?:all|both|each|every)$/

// "three areas", "all three of the other areas"
function isSet(terms: readonly Term[], at: number): boolean {
  const { letter, text } = terms[at] as Term
  if (letter === 's' || letter === 'S') return true
  if (letter !== 'w' || !SET_NOUN.test(text)) return false
  return terms.slice(Math.max(0, at - 4), at).some(term => term.letter === '#' || COUNTED.test(term.text))
}

// "marked three areas as good": the grade of a set told before it
const isGraded = (terms: readonly Term[], at: number): boolean =>
  /[GU]/.test((terms[at] as Term).letter) &&
  terms.slice(Math.max(0, at - 8), at).some((_, i) => isSet(terms, Math.max(0, at - 8) + i))

const beginsList = (terms: readonly Term[], from: number): boolean =>
  /^[lr]{0,2}A(?![l<>]{0,2}[BJVKMHG])/.test(lettersOf(terms.slice(from, from + 6)))
const isList = (terms: readonly Term[]): boolean =>
  /^[lr]{0,2}A(?:[CEZ]{1,2}[lr]{0,2}A)*$/.test(lettersOf(terms))
const lettersOf = (terms: readonly Term[]): string => collect(terms, ({ letter }) => letter).join('')

const colon = ({ start, end }: Term): Term => termOf(entryOf({ letter: 'Z' }), ':', start, end)
