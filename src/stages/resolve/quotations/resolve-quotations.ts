import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'
import { standing } from '../../../model/mentions.ts'

/** Take the quotations that stand for facts, in order. */
export const resolveQuotations: Plugin<[], Article> = () => (_, file) => {
  const { facts, mentions } = file.data
  if (facts && mentions) facts.quotations = standing(mentions.quotations)
}
