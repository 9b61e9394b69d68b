import type { Place } from '../find-subject.ts'
import type { Stream } from '../term.ts'

/** What begins a sentence about everywhere. */
const EVERYWHERE = /^(?:across|elsewhere|nationally|nationwide)$/

/** Tell whether a grade is of the topic for want of a subject: "Down from good to inadequate.", "Lost its outstanding mark", "One more: from good to inadequate". */
export const isFragment = ({ shape }: Stream, { verb, rule, complement }: Place): boolean =>
  (/verbal/.test(rule.id) && complement.areas.length > 0 && !/[PNRAw]/.test(shape.slice(0, verb))) ||
  (/kept|moved|judged|received|lost/.test(rule.id) &&
    /^(?:[wlU#D]{1,4}[ZC])?[lr<>oD]{0,4}$/.test(shape.slice(0, verb)))

/** Tell whether a grade with an area is of whoever is spoken of, where nobody else is: "There was insufficient progress in safeguarding". */
export const isOfArea = ({ terms, shape }: Stream, { grade, verb, rule, complement }: Place): boolean =>
  complement.areas.length > 0 &&
  // "visits are good for leadership": a subject of their own
  (!/being|by-signs/.test(rule.id) ||
    // "Progress was insufficient in safeguarding"
    terms[verb - 1]?.text === 'progress' ||
    /(?:^|[ZCEWY])[l<>HB]{0,4}$/.test(shape.slice(0, verb))) &&
  shape[grade + 1] !== 'A' &&
  !/[PN%#sSXI][^ZCE]*$/.test(shape.slice(0, Math.min(verb, grade))) &&
  !EVERYWHERE.test(terms[0]?.text ?? '') &&
  !(terms[complement.end + 1]?.text === 'at' && /^[lr]?[wP]/.test(shape.slice(complement.end + 2)))
