import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Extract grades. */
export const extractGrades: Plugin<[], Article> = () => () => {}
