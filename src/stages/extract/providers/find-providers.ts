import type { ProviderMention } from '../../../model/providers.ts'
import { providerKey } from './provider-key.ts'
import type { NameReading, ProviderRule, Setting } from './provider-rule.ts'
import type { Run } from './run.ts'

/** Find what the rules take for names of providers; candidates may overlap. */
export function findProviders(
  runs: readonly Run[],
  setting: Setting,
  rules: readonly ProviderRule[],
): ProviderMention[] {
  const found: ProviderMention[] = []
  const taken = new Set<string>()
  for (const [at, run] of runs.entries())
    for (const rule of rules)
      for (const reading of rule.read(run, setting, runs, at)) {
        const place = `${run.line.number}:${reading.start}:${reading.end}`
        if (reading.end <= reading.start || taken.has(place)) continue
        taken.add(place)
        found.push(mentionOf(run, rule.id, reading))
      }
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
