import type { ArticleCase } from './article-case.ts'

/** A change of an article whose effect on the facts is known. */
export interface Change {
  name: string
  /** Gives the changed article with its changed facts, or null where there is nothing to change. */
  apply: (article: ArticleCase, random: () => number) => ArticleCase | null
}
