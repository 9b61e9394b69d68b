import type { GradeFact } from '../../../model/grades.ts'
import type { Unit } from './unit.ts'

/** Make one fact of all units that say the same. */
export function factsOf(units: readonly Unit[]): GradeFact[] {
  const facts: GradeFact[] = []
  for (const { mention, provider } of units) {
    const { area, grade, standing: stands, inspected } = mention
    if (!area || !grade || !stands) continue
    const same = facts.find(
      fact =>
        fact.provider === provider &&
        fact.area === area &&
        fact.grade === grade &&
        fact.standing === stands &&
        (fact.inspected === inspected || !fact.inspected || !inspected || stands === 'current'),
    )
    if (same) {
      same.mentions.push(mention)
      same.inspected ??= inspected
      same.published ??= mention.published
      same.framework ??= mention.framework
    } else
      facts.push({
        provider,
        area,
        grade,
        inspected,
        standing: stands,
        framework: mention.framework,
        published: mention.published,
        rule: mention.rule,
        mentions: [mention],
      })
  }
  return facts
}
