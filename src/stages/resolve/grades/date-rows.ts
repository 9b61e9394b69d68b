import { gather } from '../../../model/gather.ts'
import type { Focus } from './focus.ts'
import type { ToldDate } from './inspection-dates.ts'
import type { Told } from './outlook.ts'
import { countBefore } from './span-at.ts'
import type { Unit } from './unit.ts'

/** What a row of a list is read by: "Alder School – Good". */
const ROW = /^grade\/(?:table-row|verdict-line)$/
/** The paragraph on a row stands so many lines below it at most. */
const NEAR = 3

/** Give rows of a list the day of the inspection that the paragraph below each tells: "Alder School – Good", "Inspectors called in June 2023". Gives those days, which set no scene. */
export function dateRows(
  units: readonly Unit[],
  { dates }: Told,
  { places, source }: Focus,
): ReadonlySet<ToldDate> {
  const rows = units.filter(({ mention, area }) => ROW.test(mention.rule) && !area)
  const used = new Set<ToldDate>()
  if (rows.length < 2) return used
  const rowLines = new Set(gather(rows, ({ mention }) => [mention.line]))
  const visits = new Map<number, ToldDate[]>()
  for (const date of dates.filter(told => isOwnVisit(told, source))) {
    const own = visits.get(date.date.line)
    if (own) own.push(date)
    else visits.set(date.date.line, [date])
  }
  for (const row of rows) {
    if (row.inspected) continue
    for (let line = row.mention.line + 1; line <= row.mention.line + NEAR && !rowLines.has(line); line++) {
      const own = visits.get(line)
      const [visit] = own ?? []
      if (!own || !visit) continue
      const from = countBefore(places, row.mention.end)
      const isOfRow = places
        .slice(from, countBefore(places, visit.date.start))
        .every(({ provider }) => provider === row.provider)
      if (own.length === 1 && isOfRow) {
        row.inspected = visit.value
        used.add(visit)
      }
      break
    }
  }
  return used
}

/** "Last inspected in May 2019.", below its row. */
const LAST = /(?:^|\n)\W*last (?:inspected|visited)(?: by ofsted)? (?:in|on) $/i
const isOwnVisit = (told: ToldDate, source: string): boolean =>
  told.isInspection &&
  !told.isToCome &&
  !told.isMonitoring &&
  told.value.length > 4 &&
  (!(told.isPrevious || told.isOther) ||
    LAST.test(source.slice(Math.max(0, told.date.start - 40), told.date.start)))
