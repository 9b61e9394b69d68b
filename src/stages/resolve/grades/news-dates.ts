import { type Days, daysOf, monthsBefore } from './edtf-days.ts'
import type { Unit } from './unit.ts'

/** A grade so many months old is the news, not what went before it. */
const NEWS = 10
const MONTH = '2019-01'.length

/** Take from old grades the date on which they were lost, and give it to what came in their place: "fell from good after a visit in May". */
export function releaseNews(units: readonly Unit[], written: Days | null): void {
  if (!written) return
  for (const unit of units) {
    const value = unit.inspected
    if (!value || !isLeft(unit) || !isRecent(value, written)) continue
    const beside = units.filter(other => other !== unit && isBeside(other, unit))
    if (beside.some(other => other.inspected && daysOf(other.inspected).from > daysOf(value).to)) continue
    unit.inspected = null
    for (const other of beside) if (!isLeft(other)) other.inspected ??= value
  }
}

const isLeft = ({ mention: { reading, rule } }: Unit): boolean =>
  reading.change === 'from' || rule === 'grade/lost'

const isBeside = ({ provider, mention: { line, reading } }: Unit, unit: Unit): boolean =>
  provider === unit.provider && line === unit.mention.line && reading.earlier.length === 0

const isRecent = (value: string, { from }: Days): boolean =>
  value.length >= MONTH && daysOf(value).from >= monthsBefore(from, NEWS)
