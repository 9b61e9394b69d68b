/** The first and last day of a date, "2018-02-01" and "2018-02-31": the last may be past the month's end. */
export interface Days {
  from: string
  to: string
}

/** Give the first and last day of an EDTF date or interval. */
export function daysOf(value: string): Days {
  const cut = value.indexOf('/')
  const [from, to] = cut < 0 ? [value, value] : [value.slice(0, cut), value.slice(cut + 1)]
  return { from: from + '-01-01'.slice(from.length - 4), to: to + '-12-31'.slice(to.length - 4) }
}

/** Tell whether two stretches of days share one; null stands for no limit. */
export const meet = (a: Days, from: string | null, to: string | null): boolean =>
  (to === null || a.from <= to) && (from === null || from <= a.to)

/** Move a day back by whole months: "2019-01-31", 2 → "2018-11-31". */
export function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** No report comes out sooner after an inspection, in days. */
const REPORT = 8
const DAY = '2019-01-31'.length

/** Tell whether a day is too near to publication for an inspection: "On Tuesday Ofsted told us". */
export const isTooNew = (value: string, published: string): boolean =>
  value.length === DAY && Date.parse(value) > Date.parse(published) - REPORT * 86_400_000

/** The year of an EDTF date; of an interval, of its end. */
export function yearOf(value: string): number {
  const end = value.lastIndexOf('/') + 1
  return Number(value.slice(end, end + 4))
}
