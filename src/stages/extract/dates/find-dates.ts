import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { DateRule } from './date-rule.ts'
import { readTokens } from './tokens.ts'

/** What every line with a date holds; quicker to test than to read its tokens. */
const HINT =
  /\d|\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|[a-z]day\b|\b(?:last|this|next|that|same|previous|following) (?:year|month|night|morning|afternoon|evening)|yesterday|tomorrow|tonight/i
/** Letters without which no tokens are a date. */
const DATED = /[WMmYyXRT/]/

/** Find what each rule takes for a date in a line: candidates, which may overlap. */
export function findDates(
  line: Pick<Line, 'plain' | 'value' | 'start' | 'number'>,
  rules: readonly DateRule[],
): DateMention[] {
  if (!HINT.test(line.plain)) return []
  const tokens = readTokens(line.plain)
  const shape = tokens.map(token => token.letter).join('')
  if (!DATED.test(shape)) return []
  return rules.flatMap(rule =>
    [...shape.matchAll(rule.shape)].flatMap(({ index, 0: { length } }) =>
      rule.read(tokens.slice(index, index + length)).map(({ tokens: own, value, open, precision }) => {
        const date = own.filter(({ letter }) => letter !== 'P')
        const [start, end] = [date[0]?.start ?? 0, date.at(-1)?.end ?? 0]
        return {
          line: line.number,
          start: line.start + start,
          end: line.start + end,
          words: line.value.slice(start, end),
          rule: rule.id,
          because: [],
          value,
          relative: false,
          role: 'mentioned' as const,
          precision,
          open,
        }
      }),
    ),
  )
}
