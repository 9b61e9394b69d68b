import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import { hint, shows } from '../../../model/hints.ts'
import { bitsOf, type Reading, type TriedRule } from './date-rule.ts'
import { readTokens, type Token } from './tokens.ts'

/** A figure, or one of these words, every line with a date holds. */
const MAY_DATE = hint(`0 jan* feb* mar* apr* may* jun* jul* aug* sep* oct* nov* dec*
monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow
year* month* night* morning* afternoon* evening*`)
/** Letters without which no tokens are a date. */
const DATED = /[WMmYyXRT/]/

type Place = Pick<Line, 'plain' | 'shown' | 'value' | 'start' | 'number'>

/** Find what the rules take for dates in a line: candidates, which may overlap; a part of a wider one is none. */
export function findDates(line: Place, rules: readonly TriedRule[]): DateMention[] {
  if (!shows(line, MAY_DATE)) return []
  const tokens = readTokens(line.plain)
  let letters = ''
  for (const { letter } of tokens) letters += letter
  if (!DATED.test(letters)) return []
  const shown = bitsOf(letters)
  const widest = new Map<Token, Reading>()
  const found: DateMention[] = []
  for (const { id, needed, shape, read } of rules) {
    if ((shown & needed) === 0) continue
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
