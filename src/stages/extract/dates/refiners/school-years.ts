import { collect } from '../../../../model/collect.ts'
import { standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const FINANCIAL_BEFORE = /\b(?:financial|fiscal|tax|budget) (?:years? )?$|\bfinancial years?(?: of)? $/i
const FINANCIAL_AFTER = /^ (?:financial|fiscal|tax|budget|council tax|accounts)\b/i
const SCHOOL_BEFORE = /\b(?:academic|school) years?(?: of)? $/i
const SCHOOL_AFTER = /^ (?:academic|school) years?\b/i

/** Mend two years that are one of money or of school: "2018/19 financial year", "academic year 2018 to 2019". */
export const setSchoolYears: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (!mention.value || (mention.rule !== 'date/school-year' && mention.rule !== 'date/year-range'))
      continue
    const before = plain.slice(Math.max(0, mention.start - start - 26), mention.start - start)
    const after = plain.slice(mention.end - start, mention.end - start + 20)
    const [first = 0, last = 0] = collect(mention.value.split('/'), end => Number(end.slice(0, 4)))
    if (last !== first + 1) continue
    if (FINANCIAL_BEFORE.test(before) || FINANCIAL_AFTER.test(after))
      set(`${first}-04/${last}-03`, 'a financial year')
    else if (SCHOOL_BEFORE.test(before) || SCHOOL_AFTER.test(after))
      set(`${first}-09/${last}-08`, 'a school year')

    function set(value: string, because: string) {
      mention.value = value
      mention.precision = 'month'
      mention.because = [because]
    }
  }
}
