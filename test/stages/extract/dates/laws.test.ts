import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateOfDay,
  dayNumber,
  lastDayNumber,
  printDate,
  readEdtf,
  weekdayOf,
} from '../../../../src/model/calendar.ts'
import { readLine } from './read-line.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const two = (number: number) => String(number).padStart(2, '0')
const ordinal = (day: number) =>
  `${day}${day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`
const first = 3652 // 1980-01-01
const day = fc.integer({ min: first, max: 25202 }).map(dateOfDay) as fc.Arbitrary<{
  year: number
  month: number
  day: number
}>
const parts = (date: { year: number; month: number; day: number }) => {
  const name = MONTHS[date.month - 1] as string
  return { ...date, name, short: name.slice(0, 3), weekday: WEEKDAYS[weekdayOf(date)] as string }
}

/** Ways to print a day. */
const days: readonly ((date: ReturnType<typeof parts>) => string)[] = [
  ({ year, name, day }) => `${day} ${name} ${year}`,
  ({ year, name, day }) => `${ordinal(day)} ${name} ${year}`,
  ({ year, name, day }) => `${ordinal(day)} of ${name}, ${year}`,
  ({ year, name, day }) => `${name} ${day}, ${year}`,
  ({ year, name, day, weekday }) => `${weekday}, ${name} ${day}, ${year}`,
  ({ year, name, day, weekday }) => `${weekday} ${ordinal(day)} ${name} ${year}`,
  ({ year, short, day }) => `${day} ${short} ${year}`,
  ({ year, short, day }) => `${day} ${short.toUpperCase()} ${year}`,
  ({ year, short, day, name }) => `${short}${name.length > 4 ? '.' : ''} ${day}, ${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
]
const around = fc.constantFrom<[string, string]>(
  ['', ''],
  ['It came out on ', ' in Ambleford.'],
  ['Published: ', ''],
  ['(', ')'],
  ['06:00, ', ' by Jo Marsh'],
  ['“It was on ', ',” she said.'],
)

describe('laws of dates', () => {
  it('reads back a day printed in any form, and its words', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...days), around, (date, print, [before, after]) => {
        const words = print(parts(date))
        expect(readLine(before + words + after).map(({ words, value }) => [words, value])).toEqual([
          [words, printDate(date)],
        ])
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back days from one to another', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (from, length) => {
        const to = dateOfDay(dayNumber(from) + length) as typeof from
        const [a, b] = [parts(from), parts(to)]
        const value = `${printDate(from)}/${printDate(to)}`
        for (const words of [
          `${a.day} ${a.name} ${a.year} to ${b.day} ${b.name} ${b.year}`,
          `${a.name} ${a.day}, ${a.year} - ${b.name} ${b.day}, ${b.year}`,
          ...(a.year === b.year || b.month < a.month
            ? [`${a.day} ${a.name} – ${ordinal(b.day)} ${b.short} ${b.year}`]
            : []),
          ...(a.year === b.year && a.month === b.month ? [`${a.day}-${b.day} ${b.name} ${b.year}`] : []),
        ])
          expect(readLine(`from ${words}.`).map(mention => [mention.words, mention.value])).toEqual([
            [words, value],
          ])
      }),
      { numRuns: 500 },
    )
  })

  it('reads back months and years', () => {
    fc.assert(
      fc.property(day, date => {
        const { year, name, short } = parts(date)
        const month = `${year}-${two(date.month)}`
        expect(readLine(`in ${name} ${year}`)[0]?.value).toBe(month)
        expect(readLine(`in ${short} ${year}.`)[0]?.value).toBe(month)
        expect(readLine(`since ${year}, when`)[0]?.value).toBe(String(year))
        expect(readLine(`in the ${year}/${two((year + 1) % 100)} school year`)[0]?.value).toBe(
          `${year}-09/${year + 1}-08`,
        )
      }),
    )
  })

  it('keeps its places and never throws, whatever the text', () => {
    const bits = fc.constantFrom(
      ...' - – / , . & and to from between the of 1 3rd 12 31 09 2019 2019/20 ’09 May may March Jan. Sept Monday last last year this month yesterday £ % pupils Year \t “ ” é'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(bits, fc.constantFrom(' ', '')), { maxLength: 24 }), pieces => {
        const text = pieces.flat().join('')
        const found = readLine(text)
        found.forEach((mention, i) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.words)
          expect(mention.words.trim()).not.toBe('')
          expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
          if (mention.value === null) return
          const [from, to] = readEdtf(mention.value)
          expect(dayNumber(from)).toBeLessThanOrEqual(lastDayNumber(to))
          expect(
            [from, to]
              .map(printDate)
              .filter((end, at, ends) => ends.indexOf(end) === at)
              .join('/'),
          ).toBe(mention.value)
        })
      }),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => void readLine(text)))
  })
})
