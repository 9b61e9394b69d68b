import { all, type DateRule, first, isTight, readInterval, readWhole } from '../date-rule.ts'

/** Read a year alone: "in 2016", "since 2011", "mid-2016", "the 2019 review". */
export const year: DateRule = {
  id: 'date/year',
  reads: [
    ['It was last inspected in 2016.', '2016'],
    ['in mid-2016', '2016'],
    ['the 2019 review', '2019'],
    ['winter of 2022', '2022'],
  ],
  leaves: ['2,016 pupils', 'call 555 20160', 'room 201', 'at 20.16'],
  needs: 'Y',
  shape: /Y/g,
  read: tokens => readWhole(tokens, { year: first(tokens, 'Y')?.value ?? 0, month: null, day: null }),
}

/** Read a year cut short: "since '09". */
export const shortYear: DateRule = {
  id: 'date/short-year',
  reads: [
    ["they have had four since '09", '2009'],
    ['back in ’98', '1998'],
  ],
  leaves: ["said '12 of them'", "the '14 to 19' plan", "rock'09"],
  needs: 'y',
  shape: /y/g,
  read: tokens => readWhole(tokens, { year: first(tokens, 'y')?.value ?? 0, month: null, day: null }),
}

/** Read years from one to another: "between 2015 and 2018", "2021 to 2024", "2014-18". */
export const yearRange: DateRule = {
  id: 'date/year-range',
  reads: [
    ['a contract from 2021 to 2024', '2021/2024'],
    ['between 2015 and 2018', '2015/2018'],
    ['the plan for 2014-18', '2014/2018'],
    ['2014-2018', '2014/2018'],
  ],
  leaves: ['in 2017 and 2018', 'from 2018 to 2014', 'from 2018 to 14'],
  needs: '-t&',
  shape: /P?Y[-t]Y|PY&Y|Y-[DN]/g,
  read: tokens => {
    const [from, to] = all(tokens, 'YDN')
    if (!from || !to || (first(tokens, '&') && !/between/i.test(first(tokens, 'P')?.text ?? ''))) return []
    const short = to.letter !== 'Y'
    if (short && (to.text.length !== 2 || !isTight(tokens))) return []
    const last = short ? Math.floor(from.value / 100) * 100 + to.value : to.value
    if (last <= from.value) return []
    return readInterval(
      tokens,
      { year: from.value, month: null, day: null },
      { year: last, month: null, day: null },
    )
  },
}
