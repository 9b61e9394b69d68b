import type { Candidate } from './mentions.ts'

/** What kind of provider was or may be inspected. */
export const providerKinds = [
  'local-authority',
  'school',
  'academy-trust',
  'early-years',
  'college',
  'training-provider',
  'teacher-training',
  'childrens-home',
  'fostering-agency',
  'adoption-agency',
  'prison-education',
  'other',
] as const
export type ProviderKind = (typeof providerKinds)[number]

/** Words that name a provider; `key` is equal for mentions of the same one. */
export interface ProviderMention extends Candidate {
  name: string
  kind: ProviderKind
  key: string
  /** Whether it is named only in passing: as an employer, an owner, a neighbour. */
  aside?: boolean
  /** Set where settings list it: what to call it, and its codes. */
  listed?: ListedProvider
}

/** A provider as settings list it. */
export interface ListedProvider {
  name: string
  laCode?: string | undefined
  gssCode?: string | undefined
  urn?: string | undefined
}

const STYLE = /^(?:the )?(?:(?:london |royal |metropolitan )?borough of |city of (?!london)|county of )?/

/** Fold an authority's name to what it is compared by: "Hammersmith & Fulham", "City of York" → hammersmith and fulham, york. */
export const authorityKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(STYLE, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[-,]+/g, ' ')
    .replace(/\s+/g, ' ')

/** One provider, with its official codes where it is known to have them. */
export interface Provider {
  name: string
  kind: ProviderKind
  /** Department for Education number of a local authority: "305". */
  laCode: string | null
  /** Office for National Statistics code of a local authority: "E09000006". */
  gssCode: string | null
  /** Ofsted's unique reference number. */
  urn: string | null
  /** Whether it is a council that the article tells of as one that teaches adults. */
  adultLearning?: boolean
  /** Whether it is a council of whose fostering or adoption service alone the article tells. */
  agencyOnly?: boolean
  mentions: ProviderMention[]
}
