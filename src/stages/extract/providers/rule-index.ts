import { isSmallUnit } from '../../../model/code-units.ts'
import { type ProviderRule, wordBefore } from './provider-rule.ts'
import type { Run } from './run.ts'

/** Rules by the words that they need, one bit to a rule. */
export interface RuleIndex {
  readonly rules: readonly ProviderRule[]
  readonly inside: ReadonlyMap<string, number>
  readonly before: ReadonlyMap<string, number>
  readonly behind: ReadonlyMap<string, number>
}

/** Index rules, at most 32, by the words without which they read nothing. */
export const indexRules = (rules: readonly ProviderRule[]): RuleIndex => ({
  rules,
  inside: byWord(rules.map(({ needs }) => needs.inside)),
  before: byWord(rules.map(({ needs }) => needs.before)),
  behind: byWord(rules.map(({ needs }) => needs.behind)),
})

function byWord(lists: readonly (Iterable<string> | undefined)[]): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [at, words] of lists.entries())
    for (const word of words ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
  return bits
}

/** Tell which rules may read a run, one bit each. */
export function rulesFor({ inside, before, behind }: RuleIndex, run: Run): number {
  let bits = 0
  for (const { key, close } of run.words)
    bits |= (inside.get(key) ?? 0) | (behind.get(signBehind(run.lower, close)) ?? 0)
  const word = wordBefore(run)
  const mark = word.charAt(word.length - 1)
  if (mark === ',') bits |= before.get(word.slice(0, -1)) ?? 0
  return bits | (before.get(word) ?? 0) | (before.get(mark) ?? 0)
}

// the word, or the letters that begin it, behind a name, its 's passed over; a mark where one comes first
function signBehind(lower: string, close: number): string {
  const at = lower.startsWith("'s", close) ? close + 2 : close
  if (lower[at] !== ' ') return lower.charAt(at)
  let end = at + 1
  while (isSmallUnit(lower.charCodeAt(end))) end++
  return lower.slice(at + 1, Math.max(end, at + 2))
}
