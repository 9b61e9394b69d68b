import type { Focus } from './focus.ts'
import { spanAt } from './span-at.ts'
import type { Unit } from './unit.ts'

/** Give grades of an earlier inspection the date of one told in the same sentence: "At its last inspection, which was in May 2019, it was good overall, but its leadership was inadequate". */
export function shareEarlier(units: readonly Unit[], { sentences }: Focus): void {
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1]
    if (!before || unit.inspected || !isEarlier(unit) || !isEarlier(before) || !before.inspected) continue
    if (before.provider !== unit.provider || before.area?.words === unit.area?.words) continue
    const sentence = spanAt(sentences, unit.mention.start)
    if (sentence && sentence === spanAt(sentences, before.mention.start)) unit.inspected = before.inspected
  }
}

const isEarlier = ({ standing, mention: { reading } }: Unit): boolean =>
  standing === 'earlier' && reading.change === null
