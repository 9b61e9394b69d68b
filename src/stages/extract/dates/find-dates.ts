import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { DateRule, Reading } from './date-rule.ts'
import { readTokens, type Token } from './tokens.ts'

/** One of these every line with a date holds: quicker to test than to read its tokens, the first quickest. */
const HINTS = [
  /\d/,
  /(?<=[a-z])day\b|to(?:morrow|night)/i,
  /\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|(?:last|this|next|that|same|previous|following) (?:year|month|night|morning|afternoon|evening))/i,
]
/** Letters without which no tokens are a date. */
const DATED = /[WMmYyXRT/]/

type Place = Pick<Line, 'plain' | 'value' | 'start' | 'number'>

/** Find what the rules take for dates in a line: candidates, which may overlap; a part of a wider one is none. */
export function findDates(line: Place, rules: readonly DateRule[]): DateMention[] {
  if (!HINTS.some(hint => hint.test(line.plain))) return []
  const tokens = readTokens(line.plain)
  let letters = ''
  for (const { letter } of tokens) letters += letter
  if (!DATED.test(letters)) return []
  const widest = new Map<Token, Reading>()
  const found: DateMention[] = []
  for (const { id, needs, shape, read } of rules) {
    if (!hasAny(letters, needs)) continue
    shape.lastIndex = 0
    for (let match = shape.exec(letters); match; match = shape.exec(letters))
      for (const reading of read(tokens.slice(match.index, shape.lastIndex))) {
        const own = reading.tokens.filter(({ letter }) => letter !== 'P')
        const [first, last] = [own[0], own.at(-1)]
        if (!first || !last) continue
        const whole = widest.get(first)
        if (whole && whole === widest.get(last)) continue
        for (const token of own) if (!widest.has(token)) widest.set(token, reading)
        found.push(mentionOf(line, id, reading, first.start, last.end))
      }
  }
  return found
}

function hasAny(letters: string, needed: string): boolean {
  for (let i = 0; i < needed.length; i++) if (letters.includes(needed[i] as string)) return true
  return false
}

const mentionOf = (line: Place, rule: string, reading: Reading, start: number, end: number): DateMention => ({
  line: line.number,
  start: line.start + start,
  end: line.start + end,
  words: line.value.slice(start, end),
  rule,
  because: [],
  value: reading.value,
  relative: false,
  role: 'mentioned',
  precision: reading.precision,
  open: reading.open,
})
