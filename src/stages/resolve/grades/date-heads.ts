import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { GradeReading } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'
import { daysOf } from './edtf-days.ts'
import type { ToldDate } from './inspection-dates.ts'
import type { Told } from './outlook.ts'
import type { Unit } from './unit.ts'

/** So many entries make a story a timeline. */
const ENOUGH = 3
/** What may follow the date that an entry begins with in its line: "June 2014 Ofsted inspects", "June 2014: Ofsted inspects". */
const BEHIND = /^(?:[:–—-] ?| )["']?[A-Z]/

/** Give grades of a timeline the date of their entry, where they have none: below "September 2014", or behind it in its line. */
export function dateByHeads(units: readonly Unit[], { dates }: Told, lines: readonly Line[]): void {
  const entries = entriesOf(dates, lines)
  if (entries.size === 0) return
  const own = units.filter(({ mention }) => entries.has(mention.line))
  const told = new Map<Provider, Set<string>>()
  for (const { provider, mention } of own) {
    const values = told.get(provider) ?? new Set()
    told.set(provider, values.add(entries.get(mention.line) as string))
  }
  // "March 2018: it is rated good after a visit in January": the visit
  const visits = new Map(
    collect(
      dates.filter(({ isInspection, value, date }) => isInspection && value !== entries.get(date.line)),
      ({ date, value }) => [date.line, value],
    ),
  )
  const beside = new Set(
    collect(
      units.filter(({ mention }) => !entries.has(mention.line)),
      ({ provider }) => provider,
    ),
  )
  const latest = [...entries.values()].sort().at(-1)
  for (const unit of own.filter(isOpen)) {
    const values = [...(told.get(unit.provider) ?? [])].sort()
    // "The new head came from Alder School, rated good": whoever one entry alone speaks of has no history here
    if (values.length < 2 && !beside.has(unit.provider)) continue
    const entry = entries.get(unit.mention.line) as string
    unit.inspected = visits.get(unit.mention.line) ?? entry
    // the last entry may be the news
    unit.scene = entry !== latest
  }
}

const isOpen = ({ inspected, mention: { reading } }: Unit): boolean => !inspected && !isBefore(reading)
const isBefore = ({ earlier, change }: GradeReading): boolean => earlier.length > 0 || change === 'from'

// the date of each line of a timeline, by its number; none where the story is no timeline
function entriesOf(dates: readonly ToldDate[], lines: readonly Line[]): Map<number, string> {
  const starts = new Map(
    collect(
      dates.filter(({ date, isToCome }) => !isToCome && !date.relative && date.role !== 'article-published'),
      told => [told.date.start, told],
    ),
  )
  const above = new Map<number, string>()
  const within = new Map<number, string>()
  for (const { number, start, plain } of lines) {
    const told = starts.get(start)
    const rest = told ? plain.slice(told.date.end - start) : ''
    if (told && /^\W?$/.test(rest)) above.set(number, told.value)
    else if (told && BEHIND.test(rest)) within.set(number, told.value)
  }
  if (isTimeline(above)) return linesBelow(above, lines)
  return isTimeline(within) ? within : new Map()
}

const isTimeline = (heads: ReadonlyMap<number, string>): boolean =>
  heads.size >= ENOUGH && isInOrder(collect([...heads.values()], value => daysOf(value).from))

const isInOrder = (days: readonly string[]): boolean => {
  const sorted = [...days].sort()
  return days.join() === sorted.join() || days.join() === sorted.reverse().join()
}

// the lines of each entry up to the next; of the last one as many as the longest has, as nothing says where it ends
function linesBelow(heads: ReadonlyMap<number, string>, lines: readonly Line[]): Map<number, string> {
  const entries = new Map<number, string>()
  const last = Math.max(...heads.keys())
  let value: string | undefined
  let [count, longest] = [0, 1]
  for (const { number, kind } of lines) {
    if (heads.has(number)) {
      value = heads.get(number)
      longest = Math.max(longest, count)
      count = 0
    } else if (kind === 'crosshead' || (number > last && count >= longest)) value = undefined
    else if (value !== undefined) {
      entries.set(number, value)
      count++
    }
  }
  return entries
}
