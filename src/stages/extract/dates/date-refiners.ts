import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import { rejectAddresses } from './refiners/addresses.ts'
import { setAmericanOrder } from './refiners/american-order.ts'
import { rejectCounts } from './refiners/counts.ts'
import { rejectDurations } from './refiners/durations.ts'
import { rejectLooseMonths } from './refiners/loose-months.ts'
import { rejectLooseToday } from './refiners/loose-today.ts'
import { rejectLooseWeekdays } from './refiners/loose-weekdays.ts'
import { rejectLooseYears } from './refiners/loose-years.ts'
import { rejectNames } from './refiners/names.ts'
import { rejectOverlaps } from './refiners/overlaps.ts'
import { rejectRepeated } from './refiners/repeated.ts'
import { setSchoolYears } from './refiners/school-years.ts'
import { setSharedYears } from './refiners/shared-years.ts'

/** A step that looks at all the candidates of a line and rejects or mends some. */
export type DateRefiner = (found: readonly DateMention[], line: Pick<Line, 'plain' | 'start'>) => void

/** The refiners, in order. */
export const dateRefiners: readonly DateRefiner[] = [
  rejectAddresses,
  rejectOverlaps, // before the rest: a part of a date is judged as the whole
  rejectCounts,
  rejectNames,
  rejectRepeated,
  rejectDurations,
  rejectLooseYears,
  rejectLooseMonths,
  rejectLooseWeekdays,
  rejectLooseToday,
  setAmericanOrder,
  setSchoolYears,
  setSharedYears, // last: the year of a date that was put aside is nobody's
]
