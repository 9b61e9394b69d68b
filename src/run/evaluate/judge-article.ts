import type { Span } from '../../model/span.ts'
import { type Judgement, toSpan } from './judgement.ts'
import { wordsOf } from './same-name.ts'
import { show } from './spans.ts'

/** Judge boilerplate by its characters, white space and unscored lines apart. */
export function judgeBoilerplate({ gold, text, sheet, complain, foundAt }: Judgement): void {
  const want = mask(text, gold.boilerplate.map(toSpan))
  const found = mask(text, foundAt('boilerplate'))
  const skip = mask(text, gold.unscored.map(toSpan))
  const tally = sheet.tally.boilerplate
  let start = 0
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length }
    let missed = 0
    let wrong = 0
    for (let i = span.start; i < span.end; i++) {
      if (skip[i] || /\s/.test(text[i] ?? '')) continue
      if (want[i] && found[i]) tally.tp++
      else if (want[i]) missed++
      else if (found[i]) wrong++
    }
    tally.fn += missed
    tally.fp += wrong
    if (missed > 3) complain('boilerplate', 'missed', show(text, span), [span])
    if (wrong > 3) complain('boilerplate', 'wrong', show(text, span), [span])
    start = span.end + 1
  }
}

function mask(text: string, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(text.length)
  for (const { start, end } of spans) marked.fill(1, start, end)
  return marked
}

/** Judge the headline by its words and the publication date by its value, where the gold facts state them. */
export function judgeArticle({ gold, record, sheet, complain }: Judgement): void {
  const { title, published } = gold.article
  if (title !== undefined) {
    const found = record.article.title
    rate('title', wordsOf(found ?? '').join(' ') === wordsOf(title ?? '').join(' '), found, title)
  }
  if (published !== undefined) {
    const found = record.article.published?.value ?? null
    rate('published', found === published, found, published)
  }

  function rate(
    field: 'title' | 'published',
    right: boolean,
    found: string | null,
    want: string | null,
  ): void {
    sheet.rates[field].of++
    if (right) sheet.rates[field].right++
    else complain(field, 'wrong', `${JSON.stringify(found)} for ${JSON.stringify(want)}`, [])
  }
}
