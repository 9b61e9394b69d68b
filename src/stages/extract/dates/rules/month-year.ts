import { type DateRule, first, isTight, readWhole, readYearless, whichMonth, whichOf } from '../date-rule.ts'

/** Read "November 2018", "Nov. 2018", "March, 2020", "June of 2018", "May '23". */
export const monthYear: DateRule = {
  id: 'date/month-year',
  reads: [
    ['inspected in November 2018', '2018-11'],
    ['Nov. 2018', '2018-11'],
    ['in March, 2020', '2020-03'],
    ['by June of 2018', '2018-06'],
    ["since Sept '19", '2019-09'],
    ['in november 2018', '2018-11'],
    ['Nov-2018', '2018-11'],
  ],
  leaves: ['in May - 2014 was quiet', 'in 2014 may have', 'in november', 'they may 2019 times'],
  needs: 'M',
  shape: /M(?:,?o?|-)[Yy]/g,
  read: tokens =>
    first(tokens, '-') && !isTight(tokens)
      ? []
      : readWhole(tokens, {
          year: first(tokens, 'Yy')?.value ?? Number.NaN,
          month: first(tokens, 'M')?.value ?? 0,
          day: null,
        }),
}

/** Read a month alone: "in June", "last November", "in May last year", "August of that year". */
export const month: DateRule = {
  id: 'date/month',
  reads: [
    ['It began in June.', null],
    ['since last November', null],
    ['in November last year', null],
    ['the end of March', null],
    ['closed in August of that year', null],
  ],
  leaves: ['it may', 'on the march', 'Jan said so', 'in november'],
  needs: 'M',
  shape: /L?M(?:,?o?R)?/g,
  read: tokens => {
    const name = first(tokens, 'M')
    if (!name || name.text.length < 3 || SHORT.test(name.text) || !/^[A-Z]/.test(name.text)) return []
    return readYearless(tokens, { month: name.value, day: null }, null, whichOf(tokens) ?? whichMonth(tokens))
  },
}

const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i
