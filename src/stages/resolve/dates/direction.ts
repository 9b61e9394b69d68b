import { FUTURE_SIGNS, PAST_TENSE_VERBS } from '../../../domain/english/past-tense-verbs.ts'
import type { Line } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

/** Which way from the day of publication words point, and whether a verb or preposition says so. */
export interface Direction {
  way: 'past' | 'future'
  because: string
}

const FUTURE = new RegExp(`(?:\\b|(?='))(?:${FUTURE_SIGNS.join('|')})\\b`, 'gi')
const PAST = new RegExp(`\\b(?:${PAST_TENSE_VERBS.join('|')}|has been|have been|[a-z]{2,16}ed)\\b`, 'gi')
/** Before a participle: "will be held", "is to be named", "due to be published". */
const UNDONE = /\b(?:will|shall|must|should|may|to|be|is|are|being)(?: \w+ly)?(?: be)? $/i
/** How far a verb may stand from its date, in code units. */
const REACH = 90

/** Tell which way the words around a date point: the nearest verb before it, else after it; null where none does. */
export function directionOf(mention: Span, line: Line): Direction | null {
  const [start, end] = [mention.start - line.start, mention.end - line.start]
  const sentence = line.children.find(child => child.start <= mention.start && mention.start < child.end)
  const from = Math.max((sentence?.start ?? line.start) - line.start, start - REACH)
  const to = Math.min((sentence?.end ?? line.end) - line.start, end + REACH)
  const before = line.plain.slice(from, start)
  const after = line.plain.slice(end, to)
  const link =
    /\b(since|last|next|until|till|by|from)(?: the)?(?: end of| start of| middle of)?(?: early| late| mid)?[ -]$/i
      .exec(before)?.[1]
      ?.toLowerCase()
  if (link === 'since' || link === 'last') return { way: 'past', because: `“${link}” before it` }
  if (link === 'next') return { way: 'future', because: '“next” before it' }
  const found =
    nearest(before, 'last') ?? (link === undefined ? null : impliedBy(link)) ?? nearest(after, 'first')
  return found
}

// "a plan by the end of March", "out to tender until May"
const impliedBy = (link: string): Direction | null =>
  link === 'by' || link === 'until' || link === 'till'
    ? { way: 'future', because: `“${link}” before it` }
    : null

function nearest(text: string, which: 'first' | 'last'): Direction | null {
  const signs = [
    ...[...text.matchAll(FUTURE)].map(({ index, 0: words }) => ({ index, words, way: 'future' as const })),
    ...[...text.matchAll(PAST)]
      .filter(
        ({ index }) =>
          !UNDONE.test(text.slice(Math.max(0, index - 24), index)) ||
          /\b(?:is|are) $/.test(text.slice(0, index)),
      )
      .map(({ index, 0: words }) => ({ index, words, way: 'past' as const })),
  ].sort((a, b) => a.index - b.index)
  const sign = which === 'last' ? signs.at(-1) : signs[0]
  return sign ? { way: sign.way, because: `“${sign.words}” near it` } : null
}
