import type { Reference } from './reference.ts'
import type { Token } from './tokens.ts'

/** A sentence around a quotation, its quoted words painted over. */
export interface Scene {
  tokens: readonly Token[]
  /** Index of the quotation among the tokens. */
  at: number
  /** The masked line that the tokens' offsets count in. */
  text: string
  /** The last sign of the quoted words. */
  stop: string
  /** The quoted words. */
  words: string
}

/** What a rule made of a sentence: the reporting words and whom they name. */
export interface Cued {
  cue: string
  reference: Reference
}

/** A way in which a sentence names who is quoted. */
export interface SpeakerRule {
  id: string
  /** Sentences with a quotation, and the article's words for whom it reads. */
  reads: readonly (readonly [sentence: string, speaker: string])[]
  /** Sentences in which it reads nobody. */
  leaves: readonly string[]
  read: (scene: Scene) => Cued | null
}
