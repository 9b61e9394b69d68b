import { matchesOf } from '../../../model/matches.ts'
import type { Focus } from './focus.ts'
import { spanAt } from './span-at.ts'

/** So far back marks are looked for, in code units. */
const LONGEST_QUOTED = 1500
const QUOTES = /["\u201c\u201d]|(?<![\w])['\u2018](?=[A-Z])|(?<=[.,!?])['\u2019]/g

/** Tell whether an odd number of quotation marks stands before an offset in its line, as far back as is looked. */
export function isQuoted(at: number, { lines, source }: Focus): boolean {
  const from = Math.max(spanAt(lines, at)?.start ?? at, at - LONGEST_QUOTED)
  return matchesOf(source.slice(from, at), QUOTES).length % 2 === 1
}
