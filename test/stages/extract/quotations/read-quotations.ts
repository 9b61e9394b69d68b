import { unified } from 'unified'
import type { Article } from '../../../../src/model/article.ts'
import type { QuotationMention } from '../../../../src/model/quotations.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractQuotations } from '../../../../src/stages/extract/quotations/extract-quotations.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { readSource } from '../../../../src/stages/read/source.ts'

/** Read the quotations of a text, the rejected ones too. */
export function readQuotations(text: string): QuotationMention[] {
  const file = readSource('test.txt', new TextEncoder().encode(text))
  const processor = unified().use(parseLines).use(openFacts).use(extractQuotations)
  processor.runSync(processor.parse(file) as Article, file)
  return file.data.mentions?.quotations ?? []
}

/** List the words of the quotations that no refiner rejected. */
export const quoted = (text: string): string[] =>
  readQuotations(text).flatMap(({ text, rejected }) => (rejected ? [] : [text]))
