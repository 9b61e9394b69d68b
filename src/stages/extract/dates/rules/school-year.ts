import { all, type DateRule, isTight, readInterval } from '../date-rule.ts'

/** Read a school year: "2018/19", "2014-15", "2014/2015", as September to August (a financial year: see its refiner). */
export const schoolYear: DateRule = {
  id: 'date/school-year',
  reads: [
    ['the 2018/19 cycle', '2018-09/2019-08'],
    ['in the 2014-15 school year', '2014-09/2015-08'],
    ['2014/2015', '2014-09/2015-08'],
    ['the 1999/00 results', '1999-09/2000-08'],
  ],
  leaves: ['2018/20', '2018 / 19', 'in 2018 19 pupils left'],
  needs: '-/',
  shape: /Y[-/][DNY]/g,
  read: tokens => {
    const [from, to] = all(tokens, 'YDN')
    if (!from || !to || !isTight(tokens) || (to.letter !== 'Y' && to.text.length !== 2)) return []
    const next = from.value + 1
    if (to.value !== (to.letter === 'Y' ? next : next % 100)) return []
    return readInterval(
      tokens,
      { year: from.value, month: 9, day: null },
      { year: from.value + 1, month: 8, day: null },
    )
  },
}
