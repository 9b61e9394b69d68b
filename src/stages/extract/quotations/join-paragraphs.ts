import type { QuotationMention } from '../../../model/quotations.ts'
import type { Found } from './find-quotations.ts'

/** How many paragraphs without any mark may stand between two of a quotation. */
const MOST_BETWEEN = 0

/** Join the quotations that go on in the next paragraph: left open in one, the whole of the next. */
export function joinParagraphs(
  found: readonly Found[],
  order: ReadonlyMap<number, number>,
): QuotationMention[] {
  const mentions: QuotationMention[] = []
  let last: { found: Found; whole: QuotationMention } | null = null
  for (const next of found) {
    if (last && goesOn(last.found, next, order)) {
      const whole: QuotationMention = last.whole
      whole.spans.push(...next.mention.spans)
      whole.text += `\n${next.mention.text}`
      whole.end = next.mention.end
      whole.closed = next.mention.closed
      whole.form = 'sentence'
      last = { found: next, whole }
      continue
    }
    mentions.push(next.mention)
    last = { found: next, whole: next.mention }
  }
  return mentions
}

function goesOn(last: Found, next: Found, order: ReadonlyMap<number, number>): boolean {
  const distance = (order.get(next.line.number) ?? 0) - (order.get(last.line.number) ?? 0)
  return (
    distance === 1 + MOST_BETWEEN &&
    last.pair.closing === 0 &&
    last.pair.end >= last.line.plain.trimEnd().length &&
    isBlank(next.line.plain.slice(0, next.pair.start)) &&
    isBlank(next.line.plain.slice(next.pair.end))
  )
}

const isBlank = (text: string): boolean => !/[\p{L}\d]/u.test(text)
