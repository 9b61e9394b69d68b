import type { PersonFact } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'

/** Words for who speaks, before they are resolved within the article. */
export interface Reference {
  kind: 'person' | 'ofsted' | 'individual' | 'group' | 'body' | 'pronoun' | 'text' | 'joint'
  /** The article's own words. */
  as: string
  /** The noun that says what the speaker is, lower case; of a pronoun the pronoun. */
  head: string
  /** Of "her report" and the like: the noun for what is the speaker's own, or tells of them. */
  owns?: string
  /** Whether the verb is one of finding, as inspectors do: "they found". */
  finds?: true
  /** Whether "the", "its" or the like points at somebody spoken of before. */
  definite: boolean
  person: PersonFact | null
  provider: Provider | null
  /** The speakers of a joint statement. */
  parts: Reference[]
}
