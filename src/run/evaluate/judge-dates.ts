import { overlaps } from '../../model/span.ts'
import { type Judgement, take, toSpan } from './judgement.ts'
import { show } from './spans.ts'

/** Judge dates mention by mention: the spans overlap and the value is the same. */
export function judgeDates({ gold, record, sheet, text, complain, spansOf, unscored }: Judgement): void {
  const tally = sheet.tally.dates
  let free = record.dates
    .flatMap(({ id, value }) => spansOf(id).map(span => ({ value, span })))
    .filter(({ span }) => !unscored(span))
  for (const { at, value, optional } of gold.dates)
    for (const span of at.map(toSpan)) {
      if (unscored(span)) continue
      if (optional) free = free.filter(found => !overlaps(found.span, span))
      else if (take(free, found => found.value === value && overlaps(found.span, span))) tally.tp++
      else {
        tally.fn++
        complain('dates', 'missed', `${value} ${show(text, span)}`, [span])
      }
    }
  tally.fp += free.length
  for (const { value, span } of free) complain('dates', 'wrong', `${value} ${show(text, span)}`, [span])
}
