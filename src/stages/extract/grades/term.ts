import type { DateMention } from '../../../model/dates.ts'
import type { GradeWording } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'

/**
 * What a term is, in one letter, so that the rules are patterns over letters:
 * G grade · A judgement area · P provider named · N noun for a provider · R pronoun · r possessive ·
 * J judge · V get · B be · H have · K keep · M move · L lose · F from · T to · e enter (special measures) ·
 * X negation · I wish, condition · D date · O Ofsted · Q other inspectorate · U noun for a grade ·
 * S every area · s some areas · o overall · < before · > now · # number · % share, quantity ·
 * W relative · Y subordinate · y report ("said that") · E and · / or · C comma · Z stop · ( ) · p preposition · h with ·
 * i including · x except · f founded · = as did, so is · ~ no longer · l light · w any other word
 */
export type Letter = string

/** A word or phrase of a sentence with what it is; offsets count from the start of the source. */
export interface Term {
  letter: Letter
  /** In lower case. */
  text: string
  start: number
  end: number
  wording?: GradeWording | undefined
  /** Of a grade: too common a word to be one by itself. */
  loose?: boolean | undefined
  /** Of a grade: whether it is a category of concern. */
  category?: boolean | undefined
  /** Of a grade: whether it stands in quotation marks, or has a capital inside a sentence. */
  marked?: boolean | undefined
  /** Of an area: ids it can mean. */
  areas?: readonly string[] | undefined
  provider?: Provider | undefined
  /** Of a noun for a provider: kinds it can mean; whether several are meant. */
  kinds?: readonly string[] | undefined
  plural?: boolean | undefined
  date?: DateMention | undefined
  number?: number | undefined
}

/** A stretch of a sentence with one clause; indices count terms, the end exclusive. */
export interface Segment {
  from: number
  to: number
}

/** Terms of a sentence, or of an aside in it, with their letters. */
export interface Stream {
  terms: readonly Term[]
  shape: string
  /** Its clauses; null until they are asked for. */
  segments: readonly Segment[] | null
}

/** What a word or phrase is, wherever it stands. */
export type Entry = Required<
  Pick<Term, 'letter' | 'wording' | 'loose' | 'category' | 'areas' | 'kinds' | 'plural'>
>

/** Make an entry; every one has the same shape, which keeps reading fast. */
export const entryOf = ({
  letter,
  wording,
  loose,
  category,
  areas,
  kinds,
  plural,
}: Pick<Term, 'letter'> & Partial<Entry>): Entry => ({
  letter,
  wording,
  loose,
  category,
  areas,
  kinds,
  plural,
})

/** Make a term; every one has the same shape, likewise. */
export const termOf = (entry: Entry, text: string, start: number, end: number): Term => ({
  letter: entry.letter,
  text,
  start,
  end,
  wording: entry.wording,
  loose: entry.loose,
  category: entry.category,
  marked: undefined,
  areas: entry.areas,
  provider: undefined,
  kinds: entry.kinds,
  plural: entry.plural,
  date: undefined,
  number: undefined,
})

/** Make a stream of terms. */
export function streamOf(terms: readonly Term[]): Stream {
  let shape = ''
  for (const { letter } of terms) shape += letter
  return { terms, shape, segments: null }
}

/** Join the words of the terms from one index up to another. */
export function textOf(terms: readonly Term[], from: number, to: number): string {
  let text = terms[from]?.text ?? ''
  for (let at = from + 1; at < to; at++) text += ` ${(terms[at] as Term).text}`
  return text
}
