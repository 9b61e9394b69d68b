import type { Article } from '../../model/article.ts'
import { readByline, readNames } from '../../model/byline.ts'
import type { Metadata } from '../../model/metadata.ts'

/** Compile who wrote the article: as the metadata says, else as its bylines do; each name once, without posts. */
export function compileBylines(article: Article, metadata: Metadata | undefined): string[] {
  if (metadata?.authors.length) return metadata.authors
  const names = article.children
    .filter(line => line.kind === 'byline' && !line.boilerplate)
    .flatMap(({ plain }) => readByline(plain.trim()) ?? readNames(plain.trim()))
  return [...new Set(names)]
}
