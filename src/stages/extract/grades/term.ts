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
  wording?: GradeWording
  /** Of a grade: too common a word to be one by itself. */
  loose?: boolean
  /** Of a grade: whether it is a category of concern. */
  category?: boolean
  /** Of a grade: whether it stands in quotation marks, or has a capital inside a sentence. */
  marked?: boolean
  /** Of an area: ids it can mean. */
  areas?: readonly string[]
  provider?: Provider
  /** Of a noun for a provider: kinds it can mean; whether several are meant. */
  kinds?: readonly string[]
  plural?: boolean
  date?: DateMention
  number?: number
}

/** Terms of a sentence, or of an aside in it, with their letters. */
export interface Stream {
  terms: readonly Term[]
  shape: string
}

/** Make a stream of terms. */
export const streamOf = (terms: readonly Term[]): Stream => ({
  terms,
  shape: terms.map(term => term.letter).join(''),
})
