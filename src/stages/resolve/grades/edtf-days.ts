/** The first and last day of a date, "2018-02-01" and "2018-02-31": the last may be past the month's end. */
export interface Days {
  from: string
  to: string
}

/** Give the first and last day of an EDTF date or interval. */
export function daysOf(value: string): Days {
  const [from, to = from] = value.split('/') as [string, string?]
  return { from: from + '-01-01'.slice(from.length - 4), to: to + '-12-31'.slice(to.length - 4) }
}

/** Tell whether two stretches of days share one; null stands for no limit. */
export const meet = (a: Days, from: string | null, to: string | null): boolean =>
  (to === null || a.from <= to) && (from === null || from <= a.to)

/** Move a day back by whole months: "2019-01-31", 2 → "2018-11-31". */
export function monthsBefore(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const count = year * 12 + month - 1 - months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** The year of an EDTF date; of an interval, of its end. */
export const yearOf = (value: string): number => Number((value.split('/').at(-1) as string).slice(0, 4))
