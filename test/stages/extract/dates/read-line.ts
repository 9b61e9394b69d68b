import type { DateMention } from '../../../../src/model/dates.ts'
import { fold } from '../../../../src/model/fold.ts'
import { standing } from '../../../../src/model/mentions.ts'
import { dateRefiners } from '../../../../src/stages/extract/dates/date-refiners.ts'
import { dateRules } from '../../../../src/stages/extract/dates/date-rules.ts'
import { findDates } from '../../../../src/stages/extract/dates/find-dates.ts'

/** Read one line as the extractor does: the dates that no refiner rejected, in order. */
export function readLine(value: string): DateMention[] {
  const line = { value, plain: fold(value), start: 0, number: 1 }
  const found = findDates(line, dateRules)
  for (const refine of dateRefiners) refine(found, line)
  return standing(found).sort((a, b) => a.start - b.start)
}

/** Show dates for people to compare: "7 January 2019 = 2019-01-07", with "?" for a value left open. */
export const show = (mentions: readonly DateMention[]): string[] =>
  mentions.map(({ words, value }) => `${words} = ${value ?? '?'}`)
