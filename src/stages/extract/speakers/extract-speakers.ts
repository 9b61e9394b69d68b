import type { Plugin } from 'unified'
import { type Article, keptLines, type Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { QuotationMention } from '../../../model/quotations.ts'
import { maskLine, type Quoted } from './masked-line.ts'
import { nameLines } from './name-lines.ts'
import { passParagraph, readParagraph } from './read-paragraph.ts'
import { openState } from './state.ts'
import type { Name } from './tokens.ts'
import { isBareTurn } from './turn.ts'

/** How many paragraphs a quotation looks back over, its own counted. */
const REACH = 2

/** Extract speakers: paragraph by paragraph, from the sentence of each quotation, else from what stands before. */
export const extractSpeakers: Plugin<[], Article> = () => (article, file) => {
  const { mentions, facts } = file.data
  if (!mentions || !facts || mentions.quotations.length === 0) return
  const lines = keptLines(article)
  const names = nameLines(lines, facts.people, facts.providers)
  const quoted = collect(quotedIn(lines, mentions.quotations.filter(isSpoken)), (here, i) =>
    withoutNicknames(here, names[i] ?? []),
  )
  const state = openState(article.source, facts.providers)
  // what stands behind the last quotation names nobody's speaker, unless it says whose words that is
  const last = quoted.findLastIndex(here => here.length > 0)
  const isBare = (i: number): boolean => {
    const line = lines[i]
    return line !== undefined && isBareTurn(line, quoted[i] ?? [])
  }
  lines.slice(0, last + 2).forEach((line, i) => {
    state.inTalk = !state.isAboutOfsted && isBare(i + 1) && (isBare(i + 2) || isBare(i))
    const isOpen = state.pending.length > 0
    if (i > last && !isOpen) return
    const own = line.kind === 'byline' ? [] : (names[i] ?? [])
    // what leads to no quotation is read for its names alone
    if (isOpen || quoted.slice(i, i + REACH).some(here => here.length > 0))
      readParagraph(maskLine(line, quoted[i] ?? []), own, state)
    else passParagraph(line.plain, own, state)
  })
}

// "“Good!” says Ann Orme": put aside as a grade, and yet what she says
const isSpoken = ({ rejected, text }: QuotationMention): boolean => !rejected || /[,!?.]$/.test(text)

// "Ann ‘Nan’ Orme"
function withoutNicknames(quoted: readonly Quoted[], names: readonly Name[]): Quoted[] {
  let next = 0
  return quoted.filter(({ start, end }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) < end) next++
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) >= start
  })
}

const STOP = /([^"'\s])["'\s]*$/

/** Part the quotations by line. */
function quotedIn(lines: readonly Line[], mentions: readonly QuotationMention[]): Quoted[][] {
  const spans = gather(mentions, mention =>
    collect(mention.spans, ({ start, end }, part) => ({ mention, part, start, end })),
  ).sort((a, b) => a.start - b.start)
  let next = 0
  return collect(lines, line => {
    const here: Quoted[] = []
    for (let span = spans[next]; span && span.start < line.end; span = spans[++next]) {
      const { mention, part } = span
      const [start, end] = [span.start - line.start, span.end - line.start]
      const stop = STOP.exec(line.plain.slice(Math.max(start, end - 6), end))?.[1] ?? ''
      if (start >= 0) here.push({ mention, part, start, end, stop })
    }
    return here
  })
}
