import type { Role } from '../../../../model/people.ts'
import type { WordedLine } from '../name-spot.ts'

/** Where a role is read: a line, the words of it that names take, and the ends of the providers in it by their starts. */
export interface RoleContext {
  line: WordedLine
  /** Indexes of words that stand in a name, its titles included. */
  taken: ReadonlySet<number>
  /** End of each provider's name by its start, as offsets in the line. */
  providers: ReadonlyMap<number, number>
  /** How many words of no list may stand in a role after a name that is sure: "a keen local historian". */
  open: number
}

/** Indexes of the first and the last word, inclusive. */
export type Stretch = readonly [number, number]

/** Words that say what somebody is. */
export interface RolePhrase {
  title: Stretch
  /** Words of the title in front of the organisation. */
  lead: Stretch | null
  organisation: Stretch | null
  /** Last word of the whole phrase. */
  last: number
  /** Whether it is of several people. */
  plural: boolean
}

/** Roles with what the words around them say of when; null where they say nothing. */
export interface FoundRoles {
  phrases: RolePhrase[]
  standing: Role['standing'] | null
}
