import type { ProviderMention } from '../../../model/providers.ts'
import { providerKey } from './provider-key.ts'
import type { NameReading, ProviderRule, Setting } from './provider-rule.ts'
import { type RuleIndex, rulesFor } from './rule-index.ts'
import type { Run } from './run.ts'

/** Find what the rules take for names of providers; candidates may overlap. */
export function findProviders(runs: readonly Run[], setting: Setting, index: RuleIndex): ProviderMention[] {
  const found: ProviderMention[] = []
  const taken = new Set<string>()
  runs.forEach((run, at) => {
    // the lowest bit first: the surest rule
    for (let left = rulesFor(index, run); left !== 0; left &= left - 1) {
      const rule = index.rules[31 - Math.clz32(left & -left)] as ProviderRule
      for (const reading of rule.read(run, setting, runs, at)) {
        const place = `${run.line.number}:${reading.start}:${reading.end}`
        if (reading.end <= reading.start || taken.has(place)) continue
        taken.add(place)
        found.push(mentionOf(run, rule.id, reading))
      }
    }
  })
  return found
}

/** Make the mention of a name. */
export const mentionOf = (
  { line }: Pick<Run, 'line'>,
  rule: string,
  { start, end, name, kind }: NameReading,
  key = providerKey(name, kind),
): ProviderMention => ({
  line: line.number,
  start: line.start + start,
  end: line.start + end,
  words: line.value.slice(start, end),
  rule,
  because: [],
  name,
  kind,
  key,
})
