import { isReal, printDate, readEdtf } from '../../../../model/calendar.ts'
import { standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

/** "09:17 AM EDT", "9 a.m. PT", "11:05 a.m. Eastern": a time of day in a zone of North America. */
const AMERICAN_TIME =
  /^,?(?: -| \||(?: at))? ?\d{1,2}(?::\d\d){0,2} ?[ap]\.?m\.?,? \(?(?:[ECMP][SD]?T|AK[SD]T|HST|Eastern|Central|Mountain|Pacific)\b/i
/** How far behind its date the zone may stand, in code units. */
const REACH = 32

/** Mend a date in figures with a time of North America behind it: "04/11/2024 09:17 AM EDT" is in April. */
export const setAmericanOrder: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.rule !== 'date/numeric' || mention.value === null) continue
    const end = mention.end - start
    if (!AMERICAN_TIME.test(plain.slice(end, end + REACH))) continue
    const [{ year, month, day }] = readEdtf(mention.value)
    // "03/22/2017" has been read so
    if (Number.parseInt(mention.words, 10) !== day || !isReal(year, day, month)) continue
    mention.value = printDate({ year, month: day, day: month })
    mention.because = ['a time of North America behind it']
  }
}
