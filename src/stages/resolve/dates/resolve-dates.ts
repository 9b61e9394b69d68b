import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Resolve dates. */
export const resolveDates: Plugin<[], Article> = () => () => {}
