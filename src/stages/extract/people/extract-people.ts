import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Extract people. */
export const extractPeople: Plugin<[], Article> = () => () => {}
