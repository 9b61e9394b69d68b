import { type Days, daysOf, monthsBefore } from './edtf-days.ts'
import type { Unit } from './unit.ts'

/** A visit, or a grade, is news for so many months. */
export const NEWS = 10
const MONTH = '2019-01'.length

/** Take from old grades the date on which they were lost, and give it to what came in their place: "fell from good after a visit in May". */
export function releaseNews(units: readonly Unit[], written: Days | null): void {
  if (!written) return
  const inLine = new Map<string, Unit[]>()
  for (const unit of units) {
    const own = inLine.get(placeOf(unit))
    if (own) own.push(unit)
    else inLine.set(placeOf(unit), [unit])
  }
  for (const unit of units) {
    const value = unit.inspected
    if (!value || !isLeft(unit) || !isRecent(value, written)) continue
    const beside = (inLine.get(placeOf(unit)) ?? []).filter(other => other !== unit && isNow(other))
    if (beside.some(other => other.inspected && daysOf(other.inspected).from > daysOf(value).to)) continue
    unit.inspected = null
    for (const other of beside) if (!isLeft(other)) other.inspected ??= value
  }
}

const isLeft = ({ mention: { reading, rule } }: Unit): boolean =>
  reading.change === 'from' || rule === 'grade/lost'

const placeOf = ({ provider, mention: { line } }: Unit): string => `${line} ${provider.name}`

const isNow = ({ mention: { reading } }: Unit): boolean => reading.earlier.length === 0

const isRecent = (value: string, { from }: Days): boolean =>
  value.length >= MONTH && daysOf(value).from >= monthsBefore(from, NEWS)
