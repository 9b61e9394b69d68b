import { type DateRule, first, readInterval, readYearless, whichOf } from '../date-rule.ts'

/** Read a quarter of a year: "Q4 2012", "the first quarter of 2013", "the second quarter of last year". */
export const quarter: DateRule = {
  id: 'date/quarter',
  reads: [
    ['Sales fell in Q4 2012.', '2012-10/2012-12'],
    ['Rents rose over the first quarter of 2013.', '2013-01/2013-03'],
    ['First-quarter 2015 profit fell.', '2015-01/2015-03'],
    ['Output fell in Q2 of 2020, it said.', '2020-04/2020-06'],
    ['It grew in the second quarter, 2016.', '2016-04/2016-06'],
    ['They fell in the fourth quarter of last year.', null],
  ],
  leaves: [
    'They led in the third quarter.',
    'a second quarter of 20 minutes',
    'EQ4, it said',
    'Q5 of the survey',
  ],
  needs: 'Q',
  shape: /Q,?o?(?:[Yy]|R)/g,
  read: tokens => {
    const part = first(tokens, 'Q')
    if (!part) return []
    const [from, to] = [
      { month: part.value * 3 - 2, day: null },
      { month: part.value * 3, day: null },
    ]
    const year = first(tokens, 'Yy')?.value
    return year === undefined
      ? readYearless(tokens, from, to, whichOf(tokens))
      : readInterval(tokens, { year, ...from }, { year, ...to })
  },
}
