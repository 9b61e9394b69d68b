import { reject } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const ADDRESS =
  /\b(?:https?:|www\.|[\w.-]{1,64}@)\S+|\b[\w-]{1,60}\.(?:co|com|gov|org|sch|ac|net|uk|pdf|docx?|html?|aspx?|php)\b\S*|(?:^|\s)[#@]\S+/gi
const COPYRIGHT = /©|\(c\)\s|\bcopyright\b|\ball rights reserved\b/i
const TELEPHONE = /(?:\+44\s?|\b0)\d{2,5}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/g

/** Reject what stands in a web address, a file name, a telephone number or a copyright line. */
export const rejectAddresses: DateRefiner = (found, { plain, start }) => {
  for (const [pattern, rule, what] of [
    [ADDRESS, 'date/address', 'a web address or file name'],
    [TELEPHONE, 'date/telephone', 'a telephone number'],
  ] as const)
    for (const { index, 0: words } of plain.matchAll(pattern)) {
      const [from, to] = [start + index, start + index + words.length]
      for (const mention of found)
        if (mention.start >= from && mention.start < to) reject(mention, rule, `stands in ${what}`)
    }
  if (plain.length < 160 && COPYRIGHT.test(plain))
    for (const mention of found)
      if (mention.precision === 'year') reject(mention, 'date/copyright', 'is the year of a copyright line')
}
