import type { ArticleRecord } from '../../../model/record.ts'

/** The articles of one year or month. */
export interface Period {
  /** EDTF: "2019" or "2019-01". */
  period: string
  articles: number
  grades: number
}

/** Over so many years the months are told apart. */
const MOST_YEARS_BY_MONTH = 3

/** Count articles by time of publication: by month where the corpus spans few years, else by year; empty periods included. */
export function coverageOf(records: readonly ArticleRecord[]): { periods: Period[]; undated: number } {
  const dated = records.flatMap(({ article, grades }) =>
    article.published ? { date: article.published.value, grades: grades.length } : [],
  )
  const years = dated.map(({ date }) => Number(date.slice(0, 4))).sort((a, b) => a - b)
  const [from = 0, to = -1] = [years[0], years.at(-1)]
  const byMonth = to - from < MOST_YEARS_BY_MONTH && dated.every(({ date }) => date.length >= 7)
  const periods = new Map<string, Period>()
  for (let year = from; year <= to; year++)
    for (const period of byMonth ? monthsOf(year) : [String(year)])
      periods.set(period, { period, articles: 0, grades: 0 })
  for (const { date, grades } of dated) {
    const period = periods.get(date.slice(0, byMonth ? 7 : 4))
    if (!period) continue
    period.articles++
    period.grades += grades
  }
  return { periods: [...periods.values()], undated: records.length - dated.length }
}

const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
