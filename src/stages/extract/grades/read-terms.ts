import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Provider } from '../../../model/providers.ts'
import type { Span } from '../../../model/span.ts'
import { lexicon } from './lexicon.ts'
import { longestPhrase, numberOf } from './phrase-tree.ts'
import { settleTerms } from './settle-terms.ts'
import { type Term, termOf } from './term.ts'
import { splitWords, type Word } from './words.ts'

/** A provider named somewhere, or a date, in the order of the source. */
export interface Landmark extends Span {
  provider?: Provider
  date?: DateMention
}

const CONTRACTION = /^(it|they|we|you|that|who|which|there|he|she|here|what)'(s|re|ve|d|ll|m)$|^(.+)n't$/

/** Read the terms of a stretch of a line; landmarks are those that stand in it. */
export function readTerms(line: Line, from: number, to: number, landmarks: readonly Landmark[]): Term[] {
  const words = splitWords(line.plain, from - line.start, to - line.start)
  const terms: Term[] = []
  let next = 0
  let opening = true
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    while (next < landmarks.length && (landmarks[next] as Landmark).end <= line.start + word.start) next++
    const landmark = landmarks[next]
    const length = landmark ? lengthOf(words, at, landmark, line.start) : 0
    const phrase = length === 0 ? longestPhrase(lexicon, words, at) : null
    const span = spanOf(words, at, length || phrase?.length || 1, line.start)
    if (length > 0 && landmark) {
      terms.push(landmarkTerm(span, landmark))
      at += length
    } else if (phrase) {
      const term = termOf(phrase.entry, span.text, span.start, span.end)
      if (term.letter === 'G') term.marked = isMarked(line, span, opening)
      terms.push(term)
      at += phrase.length
    } else {
      addPlain(terms, span)
      at++
    }
    // "Alder School: Good."
    const names = /[PA]/.test(terms.at(-2)?.letter ?? '')
    opening = word.text === '.' || (word.text === ':' && !names) || word.text === '!' || word.text === '?'
  }
  return settleTerms(terms, line)
}

// a trust has no grade of its own
const landmarkTerm = (
  { text, start, end }: Pick<Term, 'text' | 'start' | 'end'>,
  { provider, date }: Landmark,
): Term =>
  provider?.kind === 'academy-trust'
    ? termOf({ letter: 'w' }, text, start, end)
    : termOf({ letter: provider ? 'P' : 'D', provider, date }, text, start, end)

// how many words a landmark takes that starts at this one; a possessive "'s" belongs to it
function lengthOf(words: readonly Word[], at: number, landmark: Landmark, offset: number): number {
  const first = words[at] as Word
  if (landmark.start >= offset + first.end || landmark.end <= offset + first.start) return 0
  let length = 1
  while (at + length < words.length && offset + (words[at + length] as Word).start < landmark.end) length++
  return length
}

const spanOf = (words: readonly Word[], at: number, length: number, offset: number) => ({
  text: length === 1 ? (words[at] as Word).text : textOf(words, at, length),
  start: offset + (words[at] as Word).start,
  end: offset + (words[at + length - 1] as Word).end,
})

const textOf = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(word => word.text)
    .join(' ')

// "it's" → it, 's; "isn't" is in the lexicon
function addPlain(terms: Term[], { text, start, end }: Pick<Term, 'text' | 'start' | 'end'>): void {
  const parts = text.includes("'") ? CONTRACTION.exec(text) : null
  if (parts?.[1]) {
    const split = start + parts[1].length
    const letter = /^(?:it|they|we)$/.test(parts[1]) ? 'R' : /^(?:that|who|which)$/.test(parts[1]) ? 'W' : 'l'
    const verb = { s: 'B', re: 'B', m: 'B', ve: 'H', d: 'H', ll: 'I' }[parts[2] as string] as string
    terms.push(
      termOf({ letter }, parts[1], start, split),
      termOf({ letter: verb }, parts[2] as string, split, end),
    )
    return
  }
  // "the council's children's services"
  const owner = text.endsWith("'s") ? lexicon.next.get(text.slice(0, -2))?.entry : null
  if (
    owner?.letter === 'N' &&
    !owner.plural &&
    owner.kinds?.length &&
    !owner.kinds.includes('academy-trust')
  ) {
    terms.push(termOf(owner, text, start, end))
    return
  }
  const number = numberOf(text)
  if (number !== null || /^\d/.test(text))
    terms.push(termOf({ letter: '#', number: number ?? Number.NaN }, text, start, end))
  else terms.push(termOf({ letter: /^-+$/.test(text) ? '-' : 'w' }, text, start, end))
}

// 'good', “Good”: in marks; Good inside a sentence that is not all in capitals
function isMarked({ plain, start }: Line, span: Span, opening: boolean): boolean {
  const [from, to] = [span.start - start, span.end - start]
  if (/['"]/.test(plain[from - 1] ?? '') && /^[.,]?['"]/.test(plain.slice(to, to + 2))) return true
  return !opening && /[A-Z]/.test(plain[from] ?? '') && !/[A-Z]/.test(plain[from + 1] ?? '')
}
