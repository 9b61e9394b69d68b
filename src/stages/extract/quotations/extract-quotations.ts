import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Extract quotations. */
export const extractQuotations: Plugin<[], Article> = () => () => {}
