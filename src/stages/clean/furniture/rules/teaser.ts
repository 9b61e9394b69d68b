import { TEASER_ENDS } from '../../../../domain/press/furniture/related.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const ENDS = new RegExp(`(?:[.?!…"')\\da-z]|\\.{3})\\s*(?:${TEASER_ENDS.join('|')})\\W{0,3}$`)
/** What such calls end with. */
const LAST = new RegExp(
  `(?:${[...new Set(TEASER_ENDS.flatMap(end => end.match(/\w+(?=\W*$)/) ?? []))].join('|')})\\W{0,6}$`,
)
/** Longest call with what stands right before it, in code units. */
const LONGEST_END = 28
/** What makes a closing "Find out more" a part of its sentence. */
const WITHIN =
  /\b(?:to|can|and|or|please|will|for|no|any|once|even|much|many|some|far|is|are|of|with|the|a|what|what's|do|still|or) (?:\w+ )?\w+\W*$/
const LOWER = /\b(?:read more|more) ?(?:>|»|›)$|\.{3} ?more\b ?>?$|… ?more\b ?>?$/
/** The beginning of another story with the call to read it. */
export const teaser: FurnitureRule = {
  id: 'boilerplate/teaser',
  reason: 'is the beginning of another story',
  holds: ({ text }) => {
    const tail = text.slice(-LONGEST_END)
    if (text.length > 420 || !LAST.test(tail)) return false
    if (LOWER.test(tail)) return true
    const end = ENDS.exec(tail)
    return end !== null && !WITHIN.test(text.slice(-40)) && text.length > end[0].length + 8
  },
  reads: [
    'A dean on leaving Whitehall for a workshop. Read more',
    'Ministers took back £75m in 2021, figures show Read more',
    'Education Law Conference, Leeds, 9 October 2014Book now',
    'If cities are pl... more >',
    'Keep up with family law in 140 charactersFollow us',
  ],
  leaves: [
    'To find out how, read more',
    'Pupils should read more.',
    'The school wants boys to Read more',
    '12/03/2019 Fenwick Primary judged good',
    'They want to learn more',
  ],
}
