import { type DateRule, first, isTight, readWhole } from '../date-rule.ts'
import { type Token, yearOf } from '../tokens.ts'

const date = (tokens: readonly Token[]) => {
  // "12-Jun-2018", but not "it has 12 - May 2019 was quiet"
  if (first(tokens, '-/') && !isTight(tokens)) return []
  return readWhole(tokens, {
    year: first(tokens, 'Yy')?.value ?? Number.NaN,
    month: first(tokens, 'Mm')?.value ?? null,
    day: first(tokens, 'DO')?.value ?? null,
  })
}

/** Read "Tuesday 8th January 2019", "the 8th of Jan, 2019", "4 SEP 2024". */
export const dayMonthYear: DateRule = {
  id: 'date/day-month-year',
  reads: [
    ['The letter came on 7 January 2019.', '2019-01-07'],
    ['Published: 8th January 2019', '2019-01-08'],
    ['It was signed on the 3rd of May 2016.', '2016-05-03'],
    ['06:00, 4 SEP 2024', '2024-09-04'],
    ['Thursday, 12 february, 2026', '2026-02-12'],
    ['12 may 2019', '2019-05-12'],
    ['12-Jun-2018 17:25', '2018-06-12'],
    ["on 3 May '19", '2019-05-03'],
    ['Published12 March 2019A nursery in Ambleford', '2019-03-12'],
  ],
  leaves: [
    'On 31 June 2019 nothing happened.',
    'It has 12 staff. January 2019 was quiet.',
    'At 12, May 2019 forgot.',
  ],
  needs: 'Mm',
  shape: /(?:W,?)?[DO](?:o|[-/])?[Mm](?:,|[-/])?[Yy]/g,
  read: date,
}

/** Read "Tuesday, October 1, 2024", "Jan. 8 2019". */
export const monthDayYear: DateRule = {
  id: 'date/month-day-year',
  reads: [
    ['Tuesday, October 1, 2024', '2024-10-01'],
    ['It closed on Jan. 8, 2019.', '2019-01-08'],
    ['Published: 6:00 AM July 19, 2019', '2019-07-19'],
    ['until March 31st 2025', '2025-03-31'],
  ],
  leaves: ['In March. 12 of 2019 cases', 'by February 30, 2020'],
  needs: 'M',
  shape: /(?:W,?)?M[DO],?[Yy]/g,
  read: date,
}

/** Read "14 Jan 19" at the end of a line, or at its beginning before a dash. */
export const dayMonthShortYear: DateRule = {
  id: 'date/day-month-short-year',
  reads: [
    ['Published 14 Jan 19', '2019-01-14'],
    ['Mon 1 Oct 98', '1998-10-01'],
    ["14 Nov 08 - Staff pledge to stay after 'notice to improve'", '2008-11-14'],
  ],
  leaves: ['on 14 Jan 19 pupils left', 'on 14 January 19', 'on 14 Jan 9', '14 Jan 19 - 3 Feb 19 pupils'],
  needs: 'M',
  shape: /(?:W,?)?[DO]M[DN]$|^(?:W,?)?[DO]M[DN](?=-(?![DO]))/g,
  read: tokens => {
    const [day, month, year] = [first(tokens, 'DO'), first(tokens, 'M'), tokens.at(-1)]
    if (!day || !month || !/^(?!may|june|july)\w{3,4}$/i.test(month.text) || year?.text.length !== 2)
      return []
    return readWhole(tokens, { year: yearOf(year.value), month: month.value, day: day.value })
  },
}
