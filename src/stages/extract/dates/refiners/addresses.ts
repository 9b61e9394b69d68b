import { matchesOf } from '../../../../model/matches.ts'
import { reject } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const ADDRESS =
  /\b(?:https?:|www\.|[\w.-]{1,64}@)\S+|\b[\w-]{1,60}\.(?:co|com|gov|org|sch|ac|net|uk|pdf|docx?|html?|aspx?|php)\b\S*|(?:^|\s)[#@]\S+/gi
const TELEPHONE = /(?:\+44\s?|\b0)\d{2,5}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/g
/** What every address and telephone number holds. */
const HINT = /[@#]|:\S|\.\w|www\.|\+44|\b0\d\d/i
const COPYRIGHT = /©|\(c\)\s|\bcopyright\b|\ball rights reserved\b/i
/** A longer line is no copyright line, in code units. */
const LONGEST = 160

/** Reject what stands in a web address, a file name, a telephone number or a copyright line. */
export const rejectAddresses: DateRefiner = (found, { plain, start }) => {
  if (HINT.test(plain)) {
    rejectWithin(ADDRESS, 'date/address', 'stands in a web address or file name')
    rejectWithin(TELEPHONE, 'date/telephone', 'stands in a telephone number')
  }
  const years = plain.length < LONGEST ? found.filter(({ precision }) => precision === 'year') : []
  if (years.length > 0 && COPYRIGHT.test(plain))
    for (const mention of years) reject(mention, 'date/copyright', 'is the year of a copyright line')

  function rejectWithin(pattern: RegExp, rule: string, reason: string) {
    const inside = new Set<number>()
    for (const { index, 0: words } of matchesOf(plain, pattern))
      for (let at = index; at < index + words.length; at++) inside.add(start + at)
    for (const mention of found) if (inside.has(mention.start)) reject(mention, rule, reason)
  }
}
