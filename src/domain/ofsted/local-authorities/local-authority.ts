/** An authority under one pair of codes; rows of one authority whose code changed follow each other. */
export interface LocalAuthority {
  /** Department for Education number. */
  la: string
  /** Office for National Statistics code; there were none before 2009. */
  gss: string
  /** Ofsted's own number, where it is known. */
  urn: string | null
  /** Official name. */
  name: string
  short: string
  /** First and last day of the codes, left out where they are older than 2009 or still valid. */
  from?: string
  to?: string
}
