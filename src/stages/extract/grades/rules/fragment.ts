import type { GradeRule } from '../grade-rule.ts'
import type { Stream } from '../term.ts'

/** What leads to the grade of a sentence without a subject: "Now", "A first", "Up to", "No change: still". */
const LEAD = /^(?:[lr<>X#]{0,4}|[l>]?T[l]?|[^PNRAGBJZ]{1,5}Z[l]{0,2}>[l]{0,2}|[lO<>o]{0,2}UZ[l]?)$/
const LISTED = /^(?:CF|CUF|[lo]{0,2}p[lr]{0,2}[AS]|p[l]?D(?:[CZ]|$)|o?C[l]?p?D(?:Z|$))/
/** What goes on about whoever has it: "having been …", "after its first visit", "although". */
const GOES_ON = /^[oU]?[l<>]{0,2}(?:C[l]?)?[HY]/
/** Who says so: "Good, it says", "Inadequate, say the inspectors". */
const SAID = /^o?C(?:O[lH]?[yw]|R[yw](?:$|[ZCE])|[yw]l?O)/
/** What else it has: "Good overall, with outstanding leadership", "Inadequate and placed in special measures". */
const BESIDE = /^o?(?:C?h[lr]{0,2}[GA]|E[Jw]{1,2}p[l]?G)/
/** For how long, and how far: "Good again, eight years on", "Good overall". */
const AGAIN = /^[o<>l](?:$|[ZD]|C?[lp]{0,2}[#D<])/
/** The end of a sentence that is all noun: "Another good", "A first outstanding in the school's history". */
const ENDS = /^[oU]?(?:$|Z|C[lr]|p[lr]?[wDN#])/
/** Words that are hardly ever anything but a grade. */
const PLAIN = /^(?:inadequate|requires|special)/

/** Read a grade that its sentence begins with, below or after the name of whoever has it: "Requires improvement, down from good.", "Another 'good', its fourth in a row." */
export const fragment: GradeRule = {
  id: 'grade/fragment',
  reads: [
    [
      'Ofsted went to Alder School. Requires improvement, down from good.',
      'Alder School: overall-effectiveness = requires-improvement',
      'Alder School: overall-effectiveness = good, earlier',
    ],
    [
      'Ofsted went to Alder School. Still outstanding after twelve years.',
      'Alder School: overall-effectiveness = outstanding',
    ],
    [
      'Ofsted went to Alder School. Outstanding in 2009, and not inspected since.',
      'Alder School: overall-effectiveness = outstanding, earlier',
    ],
    ['Ofsted went to Alder School. Inadequate, it says.', 'Alder School: overall-effectiveness = inadequate'],
  ],
  leaves: [
    'Ofsted went to Alder School. Good in a crisis, its head made tea.',
    'Ofsted went to Alder School. Good luck, it says.',
    'Ofsted explained its grades to Alder School. Good: most have it.',
  ],
  before: LEAD,
  holds: (stream, grade) => {
    const { shape, terms } = stream
    // "Both now require improvement": of two
    if (terms.slice(0, grade).some(({ text }) => /^(?:all|both|each)$/.test(text))) return false
    const right = shape.slice(grade + 1)
    if (grade === 0 && LISTED.test(right)) return true
    if (/^[:?]/.test(terms[grade + 1]?.text ?? '') || terms.at(-1)?.text === '?') return false
    if (shape[grade - 1] === 'T') return isMove(stream, grade) && /^[oU]?(?:$|[FYZ]|C?[l]?F)/.test(right)
    if (/UZ[l]?$/.test(shape.slice(0, grade))) return isVerdict(stream) && /^[oU]?(?:$|[ZCEh])/.test(right)
    if (SAID.test(right) || AGAIN.test(right) || BESIDE.test(right)) return true
    if (!isSure(stream, grade)) return false
    return LISTED.test(right) || GOES_ON.test(right) || (grade > 0 && ENDS.test(right))
  },
  holder: 'shared',
  change: null,
}

// "Up to good", "Back to good": no "Thanks to good"
const isMove = ({ terms }: Stream, grade: number): boolean =>
  terms.slice(0, grade).some(({ text }) => /^(?:back|down|up)\b/.test(text))

// "The verdict: good."
const isVerdict = ({ terms, shape }: Stream): boolean =>
  terms[shape.indexOf('U') + 1]?.text === ':' &&
  /^(?:conclusion|grade|judge?ment|outcome|rating|result|verdict)$/.test(
    terms[shape.indexOf('U')]?.text ?? '',
  )

// in marks, a noun, or led to by "now", "still"
const isSure = ({ terms, shape }: Stream, grade: number): boolean =>
  terms[grade]?.marked === true || PLAIN.test(terms[grade]?.text ?? '') || shape.slice(0, grade).includes('>')
