import { standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const FINANCIAL = /\b(?:financial|fiscal|tax|budget) (?:year )?$|\bfinancial year(?: of)? $/i
const AFTER = /^ (?:financial|fiscal|tax|budget|council tax|accounts)\b/i

/** Mend a year cut in two that is one of money: "the 2018/19 financial year" is April to March. */
export const setFinancialYears: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.rule !== 'date/school-year' || !mention.value) continue
    const [at, end] = [mention.start - start, mention.end - start]
    if (!FINANCIAL.test(plain.slice(Math.max(0, at - 24), at)) && !AFTER.test(plain.slice(end, end + 16)))
      continue
    mention.value = mention.value.replace('-09/', '-04/').replace(/-08$/, '-03')
    mention.because = ['a financial year']
  }
}
