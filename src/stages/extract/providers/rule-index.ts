import { isSmallUnit } from '../../../model/code-units.ts'
import { addClasses, openClasses, type WordNumber, wordAt } from '../../../model/vocabulary.ts'
import { type ProviderRule, wordBefore } from './provider-rule.ts'
import type { Run } from './run.ts'

/** Rules by the words that they need, as classes of these: one bit to a rule. */
export interface RuleIndex {
  readonly rules: readonly ProviderRule[]
  readonly inside: Int32Array
  readonly before: Int32Array
  readonly behind: Int32Array
}

/** Index rules, at most 32, by the words without which they read nothing. */
export const indexRules = (rules: readonly ProviderRule[]): RuleIndex => ({
  rules,
  inside: byWord(rules.map(({ needs }) => needs.inside)),
  before: byWord(rules.map(({ needs }) => needs.before)),
  behind: byWord(rules.map(({ needs }) => needs.behind)),
})

function byWord(lists: readonly (Iterable<string> | undefined)[]): Int32Array {
  const bits = openClasses()
  for (const [at, words] of lists.entries()) for (const word of words ?? []) addClasses(bits, word, 1 << at)
  return bits
}

/** Tell which rules may read a run, one bit each. */
export function rulesFor({ inside, before, behind }: RuleIndex, run: Run): number {
  const { words, lower } = run
  let bits = 0
  for (const { number, close } of words)
    bits |= (inside[number] as number) | (behind[signBehind(lower, close)] as number)
  const word = wordBefore(run)
  const to = word.length
  if (word[to - 1] === ',') bits |= before[wordAt(word, 0, to - 1)] as number
  return (
    bits | (before[wordAt(word, 0, to)] as number) | (before[wordAt(word, Math.max(0, to - 1), to)] as number)
  )
}

// the word, or the letters that begin it, behind a name, its 's passed over; a mark where one comes first
function signBehind(lower: string, close: number): WordNumber {
  const at = lower.startsWith("'s", close) ? close + 2 : close
  if (lower[at] !== ' ') return wordAt(lower, at, Math.min(at + 1, lower.length))
  let end = at + 1
  while (isSmallUnit(lower.charCodeAt(end))) end++
  return wordAt(lower, at + 1, Math.min(Math.max(end, at + 2), lower.length))
}
