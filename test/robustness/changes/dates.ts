import type { Place } from '../article-case.ts'
import type { Change } from '../change.ts'
import { type Edit, edit } from '../recompose.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SHORT = MONTHS.map(month => month.slice(0, 3))
const NAMED =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/gi
const NUMERIC = /\b(\d{1,2}\/)(\d{1,2})(\/\d{2,4})\b/g
const ISO = /\b(\d{4}-)(\d{2})(-\d{2})\b/g

/** Every month moved by as many months as keep each within its year; weekdays and what hangs on them left uncounted. */
export const datesMoved: Change = {
  name: 'dates moved by months',
  apply: article => {
    const { text, gold } = article
    const spans = gold.dates.flatMap(date => date.at)
    const months = spans.flatMap(([start, end]) => monthsIn(text.slice(start, end)))
    const values = [...gold.dates.flatMap(date => date.value ?? []), gold.article.published ?? ''].flatMap(
      monthsOf,
    )
    const all = [...months, ...values]
    if (months.length === 0 || all.length === 0) return null
    const by = Math.max(...all) <= 10 ? 2 : Math.min(...all) >= 3 ? -2 : 0
    if (by === 0 || /\b(?:29|30|31)(?:st|th)?\b/.test(spans.map(span => text.slice(...span)).join(' ')))
      return null
    const move = (value: string) =>
      value.replace(/(\d{4}-)(\d\d)/g, (_, year, month) => year + two(Number(month) + by))
    const edits: Edit[] = spans.flatMap(span => editsIn(text, span, by))
    const changed = edit(article, unique(edits))
    const loose = (at: Place[]) =>
      at.some(span => monthsIn(text.slice(...span)).length === 0 && !/\d{4}/.test(text.slice(...span)))
    return {
      ...changed,
      gold: {
        ...changed.gold,
        article: {
          ...changed.gold.article,
          ...(gold.article.published && { published: move(gold.article.published) }),
        },
        dates: changed.gold.dates.map((date, i) => ({
          ...date,
          value: date.value && !isSchoolYear(date.value) ? move(date.value) : date.value,
          optional: date.optional || loose(gold.dates[i]?.at ?? []),
        })),
        grades: changed.gold.grades.map(grade => ({
          ...grade,
          inspected: grade.inspected && move(grade.inspected),
        })),
      },
    }
  },
}

const two = (month: number) => String(month).padStart(2, '0')
const isSchoolYear = (value: string) => /^\d{4}-09\/\d{4}-08$/.test(value)
const monthsOf = (value: string) =>
  isSchoolYear(value) ? [] : [...value.matchAll(/\d{4}-(\d\d)/g)].map(match => Number(match[1]))
const monthsIn = (words: string) => [
  ...[...words.matchAll(NAMED)].map(match => SHORT.indexOf(capital(match[1] as string)) + 1),
  ...[...words.matchAll(NUMERIC), ...words.matchAll(ISO)].map(match => Number(match[2])),
]
const capital = (word: string) => (word[0] as string).toUpperCase() + word.slice(1).toLowerCase()

function editsIn(text: string, [start, end]: Place, by: number): Edit[] {
  const words = text.slice(start, end)
  const named = [...words.matchAll(NAMED)].map(match => {
    const month = SHORT.indexOf(capital(match[1] as string)) + by
    const name = (match[2] ? MONTHS : SHORT)[month] as string
    const fresh = match[0] === match[0].toUpperCase() && match[0].length > 2 ? name.toUpperCase() : name
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      words: /^may$/i.test(match[0]) ? (MONTHS[month] as string) : fresh,
    }
  })
  const figures = [...words.matchAll(NUMERIC), ...words.matchAll(ISO)].map(match => {
    const at = start + match.index + (match[1] as string).length
    return { start: at, end: at + (match[2] as string).length, words: two(Number(match[2]) + by) }
  })
  return [...named, ...figures]
}

const unique = (edits: readonly Edit[]): Edit[] => [
  ...new Map(edits.map(change => [change.start, change])).values(),
]
