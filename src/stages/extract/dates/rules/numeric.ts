import { collect } from '../../../../model/collect.ts'
import { all, type DateRule, isTight, type Reading, readWhole } from '../date-rule.ts'
import { type Token, yearOf } from '../tokens.ts'

// 22/03/2017 is British; 03/22/2017 can only be American
function dayFirst(tokens: readonly Token[], numbers: readonly [string, number][]) {
  const [[, day = 0] = [], [, month = 0] = [], [digits = '', last = 0] = []] = numbers
  const year = digits.length === 4 ? last : yearOf(last)
  return month > 12 && day <= 12
    ? readWhole(tokens, { year, month: day, day: month })
    : readWhole(tokens, { year, month, day })
}

/** Read "24/7/14", "22/03/2017", "24-07-2014". */
export const numeric: DateRule = {
  id: 'date/numeric',
  reads: [
    ['24/7/14', '2014-07-24'],
    ['Penhallow College	14/02/2017	3', '2017-02-14'],
    ['last seen on 24-07-2014', '2014-07-24'],
    ['03/22/2017', '2017-03-22'],
  ],
  leaves: ['open 24/7', 'grades 3/2/1', 'on 31/02/2017', 'won 20-19-18', 'in 1/2 of 14'],
  needs: '/-',
  shape: /D\/D\/[DNY]|D-D-Y/g,
  read: tokens =>
    isTight(tokens) && tokens.at(-1)?.text.length !== 1
      ? dayFirst(
          tokens,
          collect(all(tokens, 'DNY'), ({ text, value }) => [text, value]),
        )
      : [],
}

/** Read "07/02/2017 - 09/02/2017". */
export const numericRange: DateRule = {
  id: 'date/numeric-range',
  reads: [
    ['07/02/2017 - 09/02/2017', '2017-02-07/2017-02-09'],
    ['from 07/02/17 to 9/2/17', '2017-02-07/2017-02-09'],
    ['on 12-14/3/19', '2019-03-12/2019-03-14'],
  ],
  leaves: ['09/02/2017 - 07/02/2017', '07/02/2017 09/02/2017'],
  needs: '/',
  shape: /D(?:\/D\/[DNY])?[-t]D\/D\/[DNY]/g,
  read: tokens => {
    if (tokens.length === 7) return sameMonth(tokens)
    const [from, to] = collect([tokens.slice(0, 5), tokens.slice(6)], numeric.read)
    const [first, last] = [from?.[0]?.value, to?.[0]?.value]
    return first && last && first < last
      ? [{ tokens, value: `${first}/${last}`, open: null, precision: 'day' }]
      : []
  },
}

function sameMonth(tokens: readonly Token[]): Reading[] {
  const [from, joint, ...rest] = tokens
  const last = numeric.read(rest)[0]?.value
  if (!from || !joint || !last || (joint.letter === '-' && !isTight(tokens))) return []
  const first = `${last.slice(0, 8)}${String(from.value).padStart(2, '0')}`
  return first < last ? [{ tokens, value: `${first}/${last}`, open: null, precision: 'day' }] : []
}

/** Read "24.7.14", "24.07.2014". */
export const dotted: DateRule = {
  id: 'date/dotted',
  reads: [
    ['24.7.2014', '2014-07-24'],
    ['Posted 24.07.14', '2014-07-24'],
  ],
  leaves: ['at 7.30', 'see section 2.1.14', 'version 1.2.3', 'the score was 31.13.2012'],
  needs: 'X',
  shape: /X/g,
  read: tokens => {
    const [day = '', month = '', year = ''] = tokens[0]?.text.split('.') ?? []
    if (year.length === 2 && month.length === 1 && day.length === 1) return []
    return dayFirst(
      tokens,
      collect([day, month, year], text => [text, Number(text)]),
    )
  },
}

/** Read "2023-01-19", "2023/01/19", with a time behind it or not. */
export const iso: DateRule = {
  id: 'date/iso',
  reads: [
    ['Posted in News 2023-01-19 04:11', '2023-01-19'],
    ['2023/01/19', '2023-01-19'],
    ['2023-01-19T04:11:00Z', '2023-01-19'],
  ],
  leaves: ['2023-13-01', '2023-1-9', 'pages 2023-24'],
  needs: '-/',
  shape: /Y-D-D|Y\/D\/D/g,
  read: tokens => {
    const [year, month, day] = all(tokens, 'YD')
    if (!year || month?.text.length !== 2 || day?.text.length !== 2 || !isTight(tokens)) return []
    return readWhole(tokens, { year: year.value, month: month.value, day: day.value })
  },
}

/** Read "11/2018". */
export const monthSlashYear: DateRule = {
  id: 'date/month-slash-year',
  reads: [['Inspected 11/2018', '2018-11']],
  leaves: ['13/2018', 'no 11 / 2018'],
  needs: '/',
  shape: /D\/Y/g,
  read: tokens => {
    const [month, year] = all(tokens, 'DY')
    if (!year || !month || !isTight(tokens)) return []
    return readWhole(tokens, { year: year.value, month: month.value, day: null })
  },
}
