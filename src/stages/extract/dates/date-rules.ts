import { type TriedRule, triedRule } from './date-rule.ts'
import { dayMonthRange, monthDayRange } from './rules/date-ranges.ts'
import { dayMonth, monthDay } from './rules/day-month.ts'
import { dayMonthShortYear, dayMonthYear, monthDayYear } from './rules/day-month-year.ts'
import { daysOfMonth, monthDays } from './rules/day-ranges.ts'
import { feastDay } from './rules/feast-day.ts'
import { monthRange } from './rules/month-range.ts'
import { month, monthYear } from './rules/month-year.ts'
import { dotted, iso, monthSlashYear, numeric, numericRange } from './rules/numeric.ts'
import { quarter } from './rules/quarter.ts'
import { relativeDay, relativeYear, weekday } from './rules/relative.ts'
import { schoolYear } from './rules/school-year.ts'
import { shortYear, year, yearRange } from './rules/year.ts'

/** The forms in which dates are written; of two that read the same words the earlier one counts. */
export const dateRules: readonly TriedRule[] = [
  dayMonthRange,
  monthDayRange,
  daysOfMonth,
  monthDays,
  dayMonthYear,
  monthDayYear,
  dayMonthShortYear,
  numericRange,
  numeric,
  dotted,
  iso,
  monthRange,
  schoolYear, // before yearRange: "2014-15" is both
  yearRange,
  monthSlashYear,
  monthYear,
  dayMonth,
  monthDay,
  month,
  quarter,
  feastDay,
  year,
  shortYear,
  relativeYear,
  relativeDay,
  weekday,
].map(triedRule)
