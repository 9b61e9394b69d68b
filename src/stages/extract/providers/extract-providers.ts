import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Extract providers. */
export const extractProviders: Plugin<[], Article> = () => () => {}
