import type { Candidate } from './mentions.ts'
import type { PersonFact } from './people.ts'
import type { Span } from './span.ts'

/** Who is quoted, as far as the article tells. */
export interface Speaker {
  kind: 'person' | 'organisation' | 'group' | 'unknown'
  /** Canonical name, or the words that identify an unnamed person; null for unknown. */
  name: string | null
  person: PersonFact | null
  /** The article's own words for the speaker; null for unknown. */
  as: string | null
}

/** Quoted words, marks included; the candidate's own span runs from the first mark to the last. */
export interface QuotationMention extends Candidate {
  /** One span a paragraph, each on one line, its marks included. */
  spans: Span[]
  /** The words without their marks, paragraphs joined by "\n". */
  text: string
  form: 'sentence' | 'fragment'
  /** Whether the closing mark is there. */
  closed: boolean
  /** The reporting words: "said", "according to". */
  cue: string | null
  speaker: Speaker
}
