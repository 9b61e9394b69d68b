import { WRITERS } from '../../../../domain/press/byline-words.ts'
import { MASTHEAD_ENDS, PLACE_ENDS } from '../../../../domain/press/headline-words.ts'
import { readByline, readNames } from '../../../../model/byline.ts'
import { isDateLine } from '../../../../model/date-line.ts'
import { beginsGiven } from '../../../../model/given-name.ts'
import { isGreeting } from '../../../../model/greeting.ts'
import type { KindRule } from '../kind-rule.ts'
import type { Sheet } from '../sheet.ts'

/** A byline stands so many lines below where the story begins at most, or above its end. */
const NEAR = 3
const MOST_WORDS = 5
const POST = new RegExp(`\\b(?:${WRITERS.split(/,\s*/).join('|')})s?$`, 'i')
const PLACE = new RegExp(`\\b(?:${[...MASTHEAD_ENDS, ...PLACE_ENDS].join('|')})$`, 'i')

/** A line that says who wrote the article. */
export const byline: KindRule = {
  kind: 'byline',
  is: (sheet, i) => {
    const { lines, body } = sheet
    const { text, prose, words } = lines[i] ?? { text: '', prose: true, words: 0 }
    if (prose || (i > body + NEAR && i < lines.length - NEAR)) return false
    if (readByline(text)) return true
    if (i > body) return false
    const above = lines[i - 1]?.text ?? ''
    const isBelow = isNamed(above) || /^@\w+$/.test(above)
    if (isBelow && ((words <= MOST_WORDS && POST.test(text)) || /^@\w+$/.test(text))) return true
    const isTwice = [above, lines[i + 1]?.text].includes(text)
    return (
      isNamed(text) &&
      !isTwice &&
      !PLACE.test(text) &&
      !isGreeting(text) &&
      (hasDate(sheet, i) || (i > 0 && readNames(text).every(beginsGiven)))
    )
  },
  reads: [
    'By Jo Lamb',
    'By Local Democracy Reporter Jo Lamb',
    'By Jo Lamb, Sam de Vries and Ade Obi',
    'BY JO LAMB',
    'Words by Jo Lamb',
    'Written by Jo Lamb on 12 May 2019',
    'Posted on 2021-07-19 by Jo Lamb',
    'Jo Lamb, Education Reporter',
    'Jo Lamb @jolamb',
    'Author: Jo Lamb',
    'By our education correspondent',
    'Jo Lamb | Local Democracy Reporter',
  ],
  leaves: [
    'By contrast, the school did well',
    'By the time Ofsted came back',
    'By Friday the staff knew.',
    'Larkfield Manor College',
    'Local Government Digest',
    'By 2019',
    'Fenwick Council, the Leader',
    'Dear Families,',
  ],
}

const isNamed = (text: string): boolean => readByline(text) !== null || readNames(text).length > 0

const hasDate = ({ lines }: Sheet, i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some(line => line && isDateLine(line.text))
