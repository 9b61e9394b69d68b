import { describe, expect, it } from 'vitest'
import { COUNTED_THINGS } from '../../../src/domain/english/counted-things.ts'
import { AMBIGUOUS_MONTHS, LOWER_CASE_WORDS, MONTHS } from '../../../src/domain/english/months.ts'
import {
  FUTURE_SIGNS,
  NOT_PAST_TENSE,
  PAST_TENSE_VERBS,
} from '../../../src/domain/english/past-tense-verbs.ts'
import { WEEKDAY_NAMED_THINGS, WEEKDAY_NAMERS, WEEKDAYS } from '../../../src/domain/english/weekdays.ts'
import { NAMED_BY_YEAR, YEAR_WORDS } from '../../../src/domain/english/year-words.ts'
import {
  EVENT_WORDS,
  ISSUE_WORDS,
  OTHER_DAY_LABELS,
  PAGE_COUNTS,
  PUBLISHED_LABELS,
  SOURCE_LABELS,
} from '../../../src/domain/press/date-line-words.ts'

const lists: Readonly<Record<string, readonly (string | number)[]>> = {
  AMBIGUOUS_MONTHS,
  COUNTED_THINGS,
  EVENT_WORDS,
  FUTURE_SIGNS,
  ISSUE_WORDS,
  LOWER_CASE_WORDS,
  NAMED_BY_YEAR,
  NOT_PAST_TENSE,
  OTHER_DAY_LABELS,
  PAGE_COUNTS,
  PAST_TENSE_VERBS,
  PUBLISHED_LABELS,
  SOURCE_LABELS,
  WEEKDAY_NAMED_THINGS,
  WEEKDAY_NAMERS,
  YEAR_WORDS,
}

describe('the words of dates', () => {
  it.each(Object.entries(lists))('%s is sorted and holds nothing twice', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)))
  })

  it('name twelve months and seven days', () => {
    expect(MONTHS.length).toBe(12)
    expect(WEEKDAYS.length).toBe(7)
    const names = [...MONTHS, ...WEEKDAYS].flat()
    expect(new Set(names).size).toBe(names.length)
  })
})
