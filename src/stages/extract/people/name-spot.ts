import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { PersonMention } from '../../../model/people.ts'
import type { Word } from './words.ts'

/** A kept line with its words. */
export interface WordedLine {
  line: Line
  words: Word[]
  /** Whether most words have a capital, so that a capital says little: a headline, a menu. */
  titled: boolean
  /** The kept line after it. */
  below: WordedLine | null
  /** The kept line before it. */
  above: WordedLine | null
}

/** Words of a line that may name a person; indexes are into `words`, all inclusive. */
export interface NameSpot extends WordedLine {
  /** Where its honorifics begin, or `first` where there are none. */
  front: number
  /** First word of the name itself. */
  first: number
  /** Last word of the name itself. */
  last: number
  /** Words in front of it in the same run of capitals that say what the person is: "Interim Chief Executive". */
  led: boolean
  honorifics: string[]
  postNominals: string[]
  /** Just after its post-nominals, an offset in the line. */
  end: number
}

/** A spot with the mention made of it and the points that its signs brought. */
export interface NameCandidate extends NameSpot {
  mention: PersonMention
  points: number
  /** Ids of the signs that spoke for it. */
  signs: Set<string>
}

/** List the words of a spot's name. */
export const wordsOf = ({ words, first, last }: NameSpot): Word[] => words.slice(first, last + 1)

/** List the keys of a spot's name. */
export const keysOf = (spot: NameSpot): string[] => collect(wordsOf(spot), word => word.key)

/** Count the words of a spot's name. */
export const sizeOf = ({ first, last }: NameSpot): number => last - first + 1
