import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Provider } from '../../../model/providers.ts'
import type { Span } from '../../../model/span.ts'
import { isAdverb } from './is-adverb.ts'
import { lexicon } from './lexicon.ts'
import { entryOfWord, longestPhrase } from './phrase-tree.ts'
import { settleTerms } from './settle/settle-terms.ts'
import { entryOf, type Term, termOf } from './term.ts'
import { splitWords, type Word } from './words.ts'

/** A provider named somewhere, a date, or a word for somebody graded in person, in the order of the source. */
export interface Landmark extends Span {
  provider?: Provider
  date?: DateMention
  /** The letter of such a word. */
  pronoun?: 'R' | 'r'
}

const PROVIDER = entryOf({ letter: 'P' })
const DATE = entryOf({ letter: 'D' })
const PRONOUN = { R: entryOf({ letter: 'R' }), r: entryOf({ letter: 'r' }) }
const NUMBER = entryOf({ letter: '#' })
const DASH = entryOf({ letter: '-' })
const LIGHT = entryOf({ letter: 'l' })
const WORD = entryOf({ letter: 'w' })
const CONTRACTION = /^(it|they|we|you|that|who|which|there|he|she|here|what)'(s|re|ve|d|ll|m)$/
/** What each part of a contraction is; any other is a light word. */
const CONTRACTED = new Map(
  Object.entries({ R: 'it they we', W: 'that who which', B: 's re m', H: 've d', I: 'll' }).flatMap(
    ([letter, parts]) => parts.split(' ').map(part => [part, entryOf({ letter })] as const),
  ),
)

/** Read the terms of a stretch of a line; landmarks are those that stand in it. */
export function readTerms(line: Line, from: number, to: number, landmarks: readonly Landmark[]): Term[] {
  const words = splitWords(line.plain, from - line.start, to - line.start)
  const terms: Term[] = []
  let next = 0
  let before: string | undefined
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    const start = line.start + word.start
    while (next < landmarks.length && (landmarks[next] as Landmark).end <= start) next++
    const landmark = landmarks[next]
    let length = landmark ? lengthOf(words, at, landmark, line.start) : 0
    const phrase = length === 0 ? longestPhrase(lexicon, words, at) : null
    if (landmark && length > 0)
      terms.push(landmarkTerm(landmark, textOf(words, at, length), start, endOf(words, at, length, line)))
    else if (phrase) {
      length = phrase.length
      const term = termOf(phrase.entry, textOf(words, at, length), start, endOf(words, at, length, line))
      if (term.letter === 'G') term.marked = isMarked(line, term, isOpening(before, terms))
      terms.push(term)
    } else {
      length = 1
      addPlain(terms, word, start, line.start + word.end)
    }
    before = word.text
    at += length
  }
  return settleTerms(terms, line)
}

// a trust has no grade of its own
function landmarkTerm({ provider, date, pronoun }: Landmark, text: string, start: number, end: number): Term {
  if (pronoun) return termOf(PRONOUN[pronoun], text, start, end)
  if (provider?.kind === 'academy-trust') return termOf(WORD, text, start, end)
  const term = termOf(provider ? PROVIDER : DATE, text, start, end)
  term.provider = provider
  term.date = date
  return term
}

// whether a sentence starts after a word; not after the colon of "Alder School: Good"
const isOpening = (before: string | undefined, terms: readonly Term[]): boolean =>
  before === undefined ||
  before === '.' ||
  before === '!' ||
  before === '?' ||
  (before === ':' && !/[PA]/.test(terms.at(-2)?.letter ?? ''))

// how many words a landmark takes that starts at this one; a possessive "'s" belongs to it
function lengthOf(words: readonly Word[], at: number, landmark: Landmark, offset: number): number {
  const first = words[at] as Word
  if (landmark.start >= offset + first.end || landmark.end <= offset + first.start) return 0
  let length = 1
  while (at + length < words.length && offset + (words[at + length] as Word).start < landmark.end) length++
  return length
}

const endOf = (words: readonly Word[], at: number, length: number, line: Line): number =>
  line.start + (words[at + length - 1] as Word).end

function textOf(words: readonly Word[], at: number, length: number): string {
  let text = (words[at] as Word).text
  for (let i = 1; i < length; i++) text += ` ${(words[at + i] as Word).text}`
  return text
}

function addPlain(terms: Term[], { text, number }: Word, start: number, end: number): void {
  if (text.includes("'") && addContracted(terms, text, start, end)) return
  const first = text.charCodeAt(0)
  const isFigure = first >= 48 && first <= 57
  const entry = number !== null || isFigure ? NUMBER : text[0] === '-' ? DASH : isAdverb(text) ? LIGHT : WORD
  const term = termOf(entry, text, start, end)
  if (entry === NUMBER) term.number = number ?? Number.NaN
  terms.push(term)
}

// "it's" → it, 's; "the council's children's services"; "isn't" is in the lexicon
function addContracted(terms: Term[], text: string, start: number, end: number): boolean {
  const [, word, verb = ''] = CONTRACTION.exec(text) ?? []
  if (word) {
    const split = start + word.length
    terms.push(
      termOf(CONTRACTED.get(word) ?? LIGHT, word, start, split),
      termOf(CONTRACTED.get(verb) ?? LIGHT, verb, split, end),
    )
    return true
  }
  const owner = text.endsWith("'s") ? entryOfWord(lexicon, text.slice(0, -2)) : null
  if (owner?.letter !== 'N' || owner.plural || !owner.kinds?.length || owner.kinds[0] === 'academy-trust')
    return false
  terms.push(termOf(owner, text, start, end))
  return true
}

// 'good', “Good”: in marks; Good inside a sentence that is not all in capitals
function isMarked({ plain, start }: Line, span: Span, opening: boolean): boolean {
  const [from, to] = [span.start - start, span.end - start]
  if (/['"]/.test(plain[from - 1] ?? '') && /^[.,]?['"]/.test(plain.slice(to, to + 2))) return true
  return !opening && /[A-Z]/.test(plain[from] ?? '') && !/[A-Z]/.test(plain[from + 1] ?? '')
}
