import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Resolve people. */
export const resolvePeople: Plugin<[], Article> = () => () => {}
