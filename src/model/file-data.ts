import type { DateFact, DateMention, Published } from './dates.ts'
import type { LearntFurniture } from './furniture.ts'
import type { GradeFact, GradeMention } from './grades.ts'
import type { Metadata } from './metadata.ts'
import type { PersonFact, PersonMention } from './people.ts'
import type { Provider, ProviderMention } from './providers.ts'
import type { QuotationMention } from './quotations.ts'
import type { Settings } from './settings.ts'

/** Where an article came from. */
export interface Source {
  /** Path inside the corpus, with forward slashes. */
  path: string
  mediaType: string
  encoding: string
  /** Size of the file in bytes. */
  bytes: number
  /** Of the file's bytes, in hexadecimal. */
  sha256: string
  url: string | null
  /** What positions count in where that is not the file: one of several articles, a text under a key. */
  part?: { number: number | null; field: string | null }
}

/** What the extract stages add to; each stage only to its own list. */
export interface Mentions {
  dates: DateMention[]
  people: PersonMention[]
  providers: ProviderMention[]
  quotations: QuotationMention[]
  grades: GradeMention[]
}

/** What the resolve stages make of the mentions. */
export interface Facts {
  published: Published | null
  dates: DateFact[]
  people: PersonFact[]
  /** The one whom the article is about comes first. */
  providers: Provider[]
  quotations: QuotationMention[]
  grades: GradeFact[]
}

declare module 'vfile' {
  interface DataMap {
    source: Source
    /** Names the record. */
    id: string
    /** Set where the text is a page's, with its tags. */
    isPage: true
    /** Of a source that carries any. */
    metadata: Metadata
    /** Where the article's text begins, behind front matter: offset in code units; unset where it is the whole. */
    textStart: number
    /** What a run over a corpus has learnt; unset where it has not. */
    furniture: LearntFurniture
    /** What an operator adds to the built-in knowledge; unset where nothing is. */
    settings: Settings
    mentions: Mentions
    facts: Facts
  }
}
