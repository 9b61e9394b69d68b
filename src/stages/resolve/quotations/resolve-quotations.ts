import type { Plugin } from 'unified'
import { type Article, findLine, keptLines } from '../../../model/article.ts'
import { standing } from '../../../model/mentions.ts'
import { rejectScareQuotes } from './reject-scare-quotes.ts'

/** Take the quotations that stand for facts, in order, and note those that nothing closes. */
export const resolveQuotations: Plugin<[], Article> = () => (article, file) => {
  const { facts, mentions } = file.data
  if (!facts || !mentions || mentions.quotations.length === 0) return
  const lines = keptLines(article)
  rejectScareQuotes(mentions.quotations, lines)
  facts.quotations = standing(mentions.quotations)
  for (const { closed, start, end, line } of facts.quotations) {
    if (closed) continue
    const column = start - (findLine(lines, line)?.start ?? start) + 1
    file.message('The quotation has no closing mark: it is read to the end of its paragraph', {
      ruleId: 'unclosed',
      source: 'quotation',
      place: {
        start: { line, column, offset: start },
        end: { line, column: column + end - start, offset: end },
      },
    })
  }
}
