import { yearOf } from './edtf-days.ts'
import type { Unit } from './unit.ts'

/** Date grades by the years between them and the one told before: "outstanding in 2017, good two years later"; once more when more is known. */
export function countYears(units: readonly Unit[]): void {
  for (let at = 1; at < units.length; at++) {
    const unit = units[at] as Unit
    const { counted, wording } = unit.mention.reading
    if (counted === null || unit.inspected) continue
    let from = at - 1
    while (from >= 0 && !isBase(units[from] as Unit, unit)) from--
    const base = units[from]
    if (base?.inspected && base.mention.reading.wording !== wording)
      unit.inspected = String(yearOf(base.inspected) + counted)
  }
}

/** So many lines above the one that counts from it. */
const NEAR = 2

const isBase = ({ provider, inspected, mention }: Unit, unit: Unit): boolean =>
  provider === unit.provider && inspected !== null && unit.mention.line - mention.line <= NEAR
