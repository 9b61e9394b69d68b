import { overlaps } from '../../model/span.ts'
import { type Judgement, take, toSpan } from './judgement.ts'
import { sameSpeaker } from './same-name.ts'
import { byLine, sharedPart, show } from './spans.ts'

/** Part of their words that a quotation found and one wanted must share. */
const MATCH = 0.8
/** Part that is enough to leave a quotation uncounted which gold calls a matter of taste. */
const OPTIONAL_MATCH = 0.5

/** Judge quotations line by line; `attributed` counts those whose speaker is right too. */
export function judgeQuotations({ gold, record, sheet, text, complain, spansOf, unscored }: Judgement): void {
  const { quotations, attributed } = sheet.tally
  const lines = (optional: boolean) =>
    gold.quotations
      .filter(quotation => quotation.optional === optional)
      .flatMap(({ at, speaker = null }) => byLine(at.map(toSpan), text).map(span => ({ span, speaker })))
  const free = record.quotations
    .flatMap(({ id, speaker }) => byLine(spansOf(id), text).map(span => ({ span, speaker: speaker.name })))
    .filter(({ span }) => !unscored(span))
  for (const want of lines(false)) {
    if (unscored(want.span)) continue
    const hit = take(free, found => sharedPart(found.span, want.span) >= MATCH)
    if (!hit) {
      quotations.fn++
      attributed.fn++
      complain('quotations', 'missed', `${want.speaker}: ${show(text, want.span)}`, [want.span])
      continue
    }
    quotations.tp++
    sheet.rates.speaker.of++
    if (sameSpeaker(want.speaker, hit.speaker)) {
      attributed.tp++
      sheet.rates.speaker.right++
    } else {
      attributed.fp++
      attributed.fn++
      complain('speaker', 'wrong', `${hit.speaker} for ${want.speaker}: ${show(text, want.span)}`, [
        want.span,
      ])
    }
  }
  const optional = lines(true).map(({ span }) => span)
  for (const { span, speaker } of free) {
    if (optional.some(other => overlaps(other, span) && sharedPart(other, span) >= OPTIONAL_MATCH)) continue
    quotations.fp++
    attributed.fp++
    complain('quotations', 'wrong', `${speaker}: ${show(text, span)}`, [span])
  }
}
