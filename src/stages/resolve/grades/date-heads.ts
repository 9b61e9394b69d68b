import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { GradeReading } from '../../../model/grades.ts'
import { daysOf } from './edtf-days.ts'
import type { ToldDate } from './inspection-dates.ts'
import type { Told } from './outlook.ts'
import type { Unit } from './unit.ts'

/** So many lines that begin with a date make a story a timeline. */
const ENOUGH = 3
/** What may follow a date that an entry begins with: "June 2014 Ofsted inspects", "June 2014: Ofsted inspects". */
const ENTRY = /^\W{0,3}(?:$|(?:[:–—-] ?| )["']?[A-Z])/

/** The date of an entry of a timeline. */
interface Head {
  value: string
  /** Whether the line is nothing but the date, so that the lines below are of it. */
  isAlone: boolean
}

/** Give grades of a timeline the date of their entry, where they have none: below "September 2014", or behind it in its line. */
export function dateByHeads(units: readonly Unit[], { dates }: Told, lines: readonly Line[]): void {
  const heads = headsOf(dates, lines)
  if (heads.size < ENOUGH || !isInOrder(collect([...heads.values()], ({ value }) => value))) return
  const values = new Map<number, string>()
  let above: string | null = null
  for (const { number, kind } of lines) {
    const head = heads.get(number)
    if (head) above = head.isAlone ? head.value : null
    else if (kind === 'crosshead' || kind === 'headline') above = null
    const value = head?.value ?? above
    if (value) values.set(number, value)
  }
  const own = units.filter(({ inspected, mention: { reading } }) => !inspected && !isBefore(reading))
  const latest = collect(own, ({ mention }) => values.get(mention.line) ?? '')
    .sort()
    .at(-1)
  for (const unit of own) {
    const value = values.get(unit.mention.line)
    if (!value) continue
    unit.inspected = value
    // the last entry may be the news
    unit.scene = value !== latest
  }
}

const isBefore = ({ earlier, change }: GradeReading): boolean => earlier.length > 0 || change === 'from'

function headsOf(dates: readonly ToldDate[], lines: readonly Line[]): Map<number, Head> {
  const starts = new Map(collect(dates, told => [told.date.start, told]))
  const heads = new Map<number, Head>()
  for (const { number, start, end, plain } of lines) {
    const told = starts.get(start)
    if (!told || told.isToCome || told.date.role === 'article-published') continue
    const rest = plain.slice(told.date.end - start)
    if (!ENTRY.test(rest)) continue
    heads.set(number, { value: told.value, isAlone: end - told.date.end <= 1 })
  }
  return heads
}

const isInOrder = (values: readonly string[]): boolean => {
  const days = collect(values, value => daysOf(value).from)
  const pairs = days.slice(1).map((day, i) => day >= (days[i] as string))
  return pairs.every(Boolean) || !pairs.some(Boolean)
}
