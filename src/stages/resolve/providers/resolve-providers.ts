import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Resolve providers. */
export const resolveProviders: Plugin<[], Article> = () => () => {}
