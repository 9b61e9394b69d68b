import { findLine, type Line } from '../../../model/article.ts'
import { dayNumber, readEdtf } from '../../../model/calendar.ts'
import type { DateMention, Published } from '../../../model/dates.ts'
import { gather } from '../../../model/gather.ts'
import { roleOf } from './roles.ts'

/** The day against which dates are told: of the article itself, or of the reports that it tells of. */
export interface Reference {
  value: string
  from: Published['from'] | 'reports'
}

/** So many reports that came out within so many days date the article that tells of them. */
const [LEAST, NEAR] = [2, 45]
const DAY = /^\d{4}-\d\d-\d\d$/

/** Read against which day an article without a day of its own tells its dates: the last of the reports that it tells of, where several came out together. */
export function soonAfterReports(dates: readonly DateMention[], lines: readonly Line[]): Reference | null {
  const days = [
    ...new Set(
      gather(dates, mention => {
        const { value, relative, line } = mention
        const own = value !== null && !relative && DAY.test(value) ? findLine(lines, line) : undefined
        return own && value && roleOf(mention, own, lines) === 'report-published' ? [value] : []
      }),
    ),
  ].sort()
  const last = days.at(-1)
  const first = days.at(-LEAST)
  return last && first && dayOf(last) - dayOf(first) <= NEAR ? { value: last, from: 'reports' } : null
}

const dayOf = (value: string): number => dayNumber(readEdtf(value)[0])
