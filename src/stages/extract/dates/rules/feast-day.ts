import { type DateRule, first, readWhole, readYearless, whichOf } from '../date-rule.ts'

/** Read a feast that falls on one day, with its year: "Christmas Eve 2014", "New Year's Day, 2019", "on Boxing Day last year". */
export const feastDay: DateRule = {
  id: 'date/feast-day',
  reads: [
    ['It burnt down on Christmas Eve 2014.', '2014-12-24'],
    ["on New Year's Day, 2019, a shot was heard", '2019-01-01'],
    ['on the Boxing Day of 2004', '2004-12-26'],
    ['They met at Halloween last year.', null],
  ],
  leaves: ['on Christmas Day', 'New Year, 2019 plans', 'the Halloween party', 'New Homes 2019'],
  needs: 'F',
  shape: /F,?o?(?:[Yy]|R)/g,
  read: tokens => {
    const feast = first(tokens, 'F')?.value ?? 0
    const [month, day] = [Math.floor(feast / 100), feast % 100]
    const year = first(tokens, 'Yy')?.value
    return year === undefined
      ? readYearless(tokens, { month, day }, null, whichOf(tokens))
      : readWhole(tokens, { year, month, day })
  },
}
