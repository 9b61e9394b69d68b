import { MONTHS } from '../../../domain/english/months.ts'
import { isReal, printDate } from '../../../model/calendar.ts'
import { collect } from '../../../model/collect.ts'
import { matchesOf } from '../../../model/matches.ts'

const NAMES = new Map<string, number>(
  MONTHS.flatMap((names, i) => collect(names, name => [name, i + 1] as const)),
)
const DATE = /(?<![\da-z])((?:19|20)\d\d)([-_/.]?)(\d\d|[a-z]{3,9})\2(\d\d)(?![\da-z])/gi
const DATE_BACKWARDS = /(?<![\da-z])(\d\d)[-_.](\d\d|[a-z]{3,9})[-_.]((?:19|20)\d\d)(?![\da-z])/gi

/** Read the one full date that a path or address names: `2019/2019-01-08-good-news.txt`, `/2019/jan/08/`; else null. */
export function readDateInPath(path: string): string | null {
  const found = new Set([
    ...collect(matchesOf(path, DATE), ([, year, , month, day]) => dateOf(year, month, day)),
    ...collect(matchesOf(path, DATE_BACKWARDS), ([, day, month, year]) => dateOf(year, month, day)),
  ])
  found.delete(null)
  return found.size === 1 ? ([...found][0] ?? null) : null
}

function dateOf(year = '', month = '', day = ''): string | null {
  const number = NAMES.get(month.toLowerCase()) ?? Number(month)
  const date = { year: Number(year), month: number, day: Number(day) }
  return isReal(date.year, date.month, date.day) ? printDate(date) : null
}
