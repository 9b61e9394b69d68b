import type { Plugin } from 'unified'
import { type Article, keptLines } from '../../../model/article.ts'
import { type Found, findQuotations } from './find-quotations.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { quotationRefiners } from './quotation-refiners.ts'

/** Extract quotations paragraph by paragraph: candidates, then what each refiner puts aside, then paragraphs joined. */
export const extractQuotations: Plugin<[], Article> = () => (article, file) => {
  const found: Found[] = []
  const order = new Map<number, number>()
  let isLeftOpen = false
  keptLines(article).forEach((line, i) => {
    order.set(line.number, i)
    const here = findQuotations(line, isLeftOpen)
    for (const refine of quotationRefiners) refine(here, line)
    found.push(...here)
    const last = here.at(-1)
    isLeftOpen = last !== undefined && last.pair.closing === 0 && !last.mention.rejected
  })
  file.data.mentions?.quotations.push(...joinParagraphs(found, order))
}
