import type { Plugin } from 'unified'
import { type Article, keptLines } from '../../../model/article.ts'
import { dateRefiners } from './date-refiners.ts'
import { dateRules } from './date-rules.ts'
import { findDates } from './find-dates.ts'

/** Extract dates: what each rule finds, then what each refiner puts aside. */
export const extractDates: Plugin<[], Article> = () => (article, file) => {
  for (const line of keptLines(article)) {
    const found = findDates(line, dateRules)
    if (found.length === 0) continue
    for (const refine of dateRefiners) refine(found, line)
    file.data.mentions?.dates.push(...found)
  }
}
