/** What a page, its front matter or a scraper says of an article besides the text. */
export interface Metadata {
  /** The article's own address. */
  url: string | null
  title: string | null
  /** When it was published: an ISO day, or null where the source gives none or a bad one. */
  published: string | null
  authors: string[]
  publisher: string | null
}

/** Join what two sources say, the surer first. */
export const joinMetadata = (surer: Metadata | undefined, other: Metadata): Metadata => ({
  url: surer?.url ?? other.url,
  title: surer?.title ?? other.title,
  published: surer?.published ?? other.published,
  authors: surer?.authors.length ? surer.authors : other.authors,
  publisher: surer?.publisher ?? other.publisher,
})
