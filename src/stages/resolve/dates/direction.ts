import { FUTURE_SIGNS, NOT_PAST_TENSE, PAST_TENSE_VERBS } from '../../../domain/english/past-tense-verbs.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { matchesOf } from '../../../model/matches.ts'
import type { Span } from '../../../model/span.ts'
import { HAPPENED, NEWS, scheduledBefore } from './direction-cues.ts'
import { sentenceAt } from './sentence-at.ts'

/** Which way from the day of publication words point, and what says so. */
export interface Direction {
  way: 'past' | 'future'
  because: string
  /** Whether it tells the news, which may be of the very day. */
  isNews?: boolean
}

const FUTURE = new RegExp(`(?:\\b|(?='))(?:${FUTURE_SIGNS.join('|')})\\b`, 'gi')
const PAST = new RegExp(
  `\\b(?!(?:${NOT_PAST_TENSE.join('|')})\\b)(?:${PAST_TENSE_VERBS.join('|')}|has been|have been|[a-z]{2,16}ed)\\b`,
  'gi',
)
/** Before a participle: "will be held", "is to be named", "would remain shut". */
const TO_BE =
  /\b(?:will|shall|must|should|can|could|would|to)(?: \w{1,16}ly)? (?:be|remain|stay|keep|get|become)(?: \w{1,16}ly)? $/i
/** Before a verb whose base is like its past: "will shut". */
const MODAL = /\b(?:will|shall|would|could|can|may|might|must|should|to|'ll|won't|not) $/i
/** Before a participle: "is published", which may be a plan. */
const PRESENT = /\b(?:is|are|being)(?: \w{1,16}ly)? $/i
const LINK =
  /\b(since|last|next|until|till|by|from|in|on|during|before|after)(?: the)?(?: (?:end|start|middle|week|beginning) of)?(?: early| late| mid)?[ -]$/i
const NEGATED = /\b(?:not|nobody|no one|none|neither|never)\b|n't\b/i
/** No past has these beside what did not happen until then. */
const TO_COME =
  /\b(?:will|won't|is|are|isn't|aren't|be|can|cannot|can't|due|expected|may|might|must|do|does|don't|doesn't|shall|should|would|not to)\b/i
const CLAUSE_BEGINS = /(?:^|[,;:-] ?|\b(?:and|but|that|while|so) )["']?$/i
const CLAUSE_GOES_ON = /^,? (?!and\b|but\b|or\b|which\b|who\b|when\b|while\b|after\b|before\b)["']?\w/i
/** "You will have seen our visitors on 4 May": they did. */
const HAVE_SEEN =
  /^(?:will|'ll|may|might|must)(?: (?:all|also|already|doubtless|no doubt|probably|perhaps))? have (?:\w{1,16}ly )?(?:heard|met|noticed|read|seen|spotted)\b/i
/** With "was" before it, a plan that may have come true. */
const PLANNED = /^(?:due|expected|planned|scheduled|set to|going to)$/i
/** How far a verb of news may stand before its day, likewise. */
const NEWS_REACH = 60
/** How far a verb may stand from its date, in code units. */
const REACH = 90

/** Tell which way the words around a date point: its preposition, else the verb of its clause; null where none does. */
export function directionOf(mention: Span, line: Line): Direction | null {
  const [start, end] = [mention.start - line.start, mention.end - line.start]
  const sentence = sentenceAt(line, mention.start)
  const before = line.plain.slice(Math.max(sentence.start - line.start, start - REACH), start)
  const after = line.plain.slice(end, Math.min(sentence.end - line.start, end + REACH))
  const scheduled = scheduledBefore(before)
  if (scheduled) return { way: 'future', because: `“${scheduled}” before it` }
  if (NEWS.test(before.slice(-NEWS_REACH)))
    return { way: 'past', because: 'a verb of news before it', isNews: true }
  const link = LINK.exec(before)
  const implied = impliedBy(link?.[1]?.toLowerCase(), before, after)
  if (implied) return implied
  const opens = CLAUSE_BEGINS.test(link ? before.slice(0, link.index) : before) && CLAUSE_GOES_ON.test(after)
  return opens
    ? (nearest(after, 'first') ?? nearest(before, 'last'))
    : (nearest(before, 'last') ?? nearest(after.split(/[,;:]/)[0] ?? '', 'first'))
}

// "a plan by the end of March", but "by March it had gone"
function impliedBy(link: string | undefined, before: string, after: string): Direction | null {
  const way = wayOf(link, before, after)
  return way && { way, because: `“${link}” before it` }
}

function wayOf(link: string | undefined, before: string, after: string): Direction['way'] | null {
  if (link === 'since' || link === 'last') return 'past'
  if (link === 'next') return 'future'
  if (link === 'by') return /\bhad\b/i.test(before + after) ? 'past' : 'future'
  if (link === 'until' || link === 'till')
    return /\b(?:had|was|were)\b/i.test(before) || isNotBefore(before) ? 'past' : 'future'
  return null
}

// "They did not come till March", "and not looked at again until May"
const isNotBefore = (before: string): boolean =>
  NEGATED.test(before) &&
  !TO_COME.test(before) &&
  (/\bdid(?:n't)?\b/i.test(before) || nearest(before, 'last')?.way === 'past')

function nearest(text: string, which: 'first' | 'last'): Direction | null {
  const signs = [
    ...collect(matchesOf(text, FUTURE), ({ index, 0: words }) => {
      const isOver = PLANNED.test(words) && /\b(?:was|were|been) $/i.test(text.slice(0, index))
      if (HAVE_SEEN.test(text.slice(index, index + 60))) return { index, words, way: 'past' as const }
      return { index, words, way: isOver ? null : ('future' as const) }
    }),
    ...gather(matchesOf(text, PAST), ({ index, 0: words }) => {
      const lead = text.slice(Math.max(0, index - 40), index)
      if (PRESENT.test(lead) || MODAL.test(lead)) return []
      const isPlan = TO_BE.test(lead) && !HAPPENED.test(text.slice(0, index))
      return [{ index, words, way: isPlan ? ('future' as const) : ('past' as const) }]
    }),
  ].sort((a, b) => a.index - b.index)
  const sign = which === 'last' ? signs.at(-1) : signs[0]
  return sign?.way ? { way: sign.way, because: `“${sign.words}” near it` } : null
}
