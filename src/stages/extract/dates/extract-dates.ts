import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Extract dates. */
export const extractDates: Plugin<[], Article> = () => () => {}
