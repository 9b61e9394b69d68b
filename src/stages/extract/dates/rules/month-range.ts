import { collect } from '../../../../model/collect.ts'
import {
  all,
  type DateRule,
  first,
  type Reading,
  readInterval,
  readWhole,
  readYearless,
  whichOf,
} from '../date-rule.ts'
import type { Token } from '../tokens.ts'

/** Read several months: "January and February 2014", "Feb/March 2019", "between October 2018 and January 2019". */
export const monthRange: DateRule = {
  id: 'date/month-range',
  reads: [
    ['in January and February 2014', '2014-01/2014-02'],
    ['Source: Feb/March 2019', '2019-02/2019-03'],
    ['between October 2018 and January 2019', '2018-10/2019-01'],
    ['between December and February 2019', '2018-12/2019-02'],
    ['from March to July 2021', '2021-03/2021-07'],
    ['October-November 2018', '2018-10/2018-11'],
    ['in October and November last year', null],
    ['in November 2017 and March 2018', '2017-11'],
    ['in March 2019 and October of this year', '2019-03'],
  ],
  leaves: ['it may and march 2019', 'and in 2019 to May'],
  needs: 'M',
  shape: /P?M(?:,?o?[Yy])?(?:,M){0,3},?[-t&/]M(?:,?o?[Yy]|,?o?R)?/g,
  read: tokens => {
    const [months, years] = [all(tokens, 'M'), all(tokens, 'Yy')]
    const [from, to] = [months[0], months.at(-1)]
    const joint = tokens.find(token => '-t&/'.includes(token.letter))
    if (!from || !to || !joint) return []
    const next = months.every(({ value }, i) => value === ((from.value - 1 + i) % 12) + 1)
    const spans = joint.letter !== '&' || /between/i.test(first(tokens, 'P')?.text ?? '')
    if (!spans && (!next || years.length === 2)) return apart(tokens, months)
    if (years.length === 0)
      return readYearless(
        tokens,
        { month: from.value, day: null },
        { month: to.value, day: null },
        whichOf(tokens),
      )
    const turns = from.value > to.value ? 1 : 0
    const [one = 0, two] = collect(years, ({ value }) => value)
    const atEnd = (years[0]?.start ?? 0) > joint.start
    const [start, end] = two !== undefined ? [one, two] : atEnd ? [one - turns, one] : [one, one + turns]
    return readInterval(
      tokens,
      { year: start, month: from.value, day: null },
      { year: end, month: to.value, day: null },
    )
  },
}

// "in March and September 2019": two months of one year
function apart(tokens: readonly Token[], months: readonly Token[]): Reading[] {
  const last = all(tokens, 'Yy').at(-1)?.value
  return months.flatMap((month, i) => {
    const rest = tokens.slice(tokens.indexOf(month))
    const stop = rest.findIndex((token, at) => at > 0 && 'M-t&/'.includes(token.letter))
    const own = (i === months.length - 1 || stop < 0 ? rest : rest.slice(0, stop)).filter(
      token => token.letter !== ',',
    )
    const year = first(own, 'Yy')?.value ?? last
    return year === undefined || first(own, 'R')
      ? readYearless(own, { month: month.value, day: null }, null, whichOf(own) ?? whichOf(tokens))
      : readWhole(own, { year, month: month.value, day: null })
  })
}
