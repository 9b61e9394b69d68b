import type { Line } from '../../../model/article.ts'
import { gather } from '../../../model/gather.ts'
import type { QuotationMention } from '../../../model/quotations.ts'
import { readMarks } from './marks.ts'
import { type Pair, pairMarks } from './pair-marks.ts'
import { readUnopened } from './unopened.ts'

type Place = Pick<Line, 'plain' | 'value' | 'start' | 'number'>

/** A quotation of one line, and where it stands there. */
export interface Found {
  mention: QuotationMention
  line: Place
  pair: Pair
}

/** Find the quotations of a line, outermost ones alone; `isLeftOpen` says that the paragraph before never closed its own. */
export function findQuotations(line: Place, isLeftOpen: boolean): Found[] {
  const { plain, value } = line
  if (!/["']/.test(plain)) return []
  const { pairs, strays } = pairMarks(readMarks(plain, value), plain)
  const unopened = readUnopened(strays, pairs, plain, isLeftOpen)
  const all = unopened.length > 0 ? [...pairs, ...unopened].sort((a, b) => a.start - b.start) : pairs
  return gather(all, pair => {
    const text = value.slice(pair.start + pair.opening, pair.end - pair.closing).trim()
    return /[\p{L}\d]/u.test(text) ? [{ line, pair, mention: mentionOf(line, pair, text) }] : []
  })
}

function mentionOf(line: Place, pair: Pair, text: string): QuotationMention {
  const [start, end] = [line.start + pair.start, line.start + pair.end]
  return {
    line: line.number,
    start,
    end,
    words: line.value.slice(pair.start, pair.end),
    rule: ruleOf(pair),
    because: [],
    spans: [{ start, end }],
    text,
    form: formOf(text),
    closed: pair.closing > 0,
    cue: null,
    speaker: { kind: 'unknown', name: null, person: null, as: null },
  }
}

function ruleOf({ family, opening, closing }: Pair): string {
  if (opening === 0) return 'quotation/unopened'
  if (closing === 0) return 'quotation/unclosed'
  return opening !== closing ? 'quotation/mixed-marks' : `quotation/${family}-marks`
}

/** Tell whether words are whole sentences: a capital at their start and a stop, or length, at their end. */
const formOf = (text: string): QuotationMention['form'] =>
  /^[^\p{L}\d]{0,3}[\p{Lu}\d]/u.test(text) &&
  (/[.,!?…]['"’”)]?$/.test(text) || text.split(/\s+/, 6).length > 5)
    ? 'sentence'
    : 'fragment'
