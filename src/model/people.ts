import type { Candidate } from './mentions.ts'

/** What somebody is or was, as the article words it. */
export interface Role {
  title: string
  organisation: string | null
  standing: 'current' | 'former' | 'incoming'
}

/** Words that name a person; `given` and `family` are as far as the words give them. */
export interface PersonMention extends Candidate {
  honorifics: string[]
  given: string | null
  family: string | null
  postNominals: string[]
  roles: Role[]
}

/** One individual, whoever many ways the article names them. */
export interface PersonFact {
  /** Fullest form given, without honorifics and post-nominals. */
  name: string
  honorifics: string[]
  postNominals: string[]
  roles: Role[]
  /** The pronoun that means them, as far as the article or the given name makes it certain. */
  pronoun: 'he' | 'she' | null
  rule: string
  mentions: PersonMention[]
}
