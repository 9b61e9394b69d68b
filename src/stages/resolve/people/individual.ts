import type { PersonMention } from '../../../model/people.ts'

/** One person while mentions are still being gathered. */
export interface Individual {
  /** In the order of the article. */
  mentions: PersonMention[]
  /** Given names of the fullest form so far, folded; empty where none is known. */
  given: string[]
  /** Family name, folded, with its particles; null where none is known. */
  family: string | null
  /** As far as titles tell. */
  gender: 'female' | 'male' | null
}
