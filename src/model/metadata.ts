/** What a page says of its article besides the text. */
export interface Metadata {
  /** The article's own address. */
  url: string | null
  title: string | null
  /** When it was published: an ISO day, or null where the page gives none or a bad one. */
  published: string | null
  authors: string[]
  publisher: string | null
}
