import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Resolve published. */
export const resolvePublished: Plugin<[], Article> = () => () => {}
