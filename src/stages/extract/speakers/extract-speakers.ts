import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'

/** Extract speakers. */
export const extractSpeakers: Plugin<[], Article> = () => () => {}
