import { collect } from '../../../../model/collect.ts'
import type { GradeRule } from '../grade-rule.ts'
import type { Term } from '../term.ts'

// "anything from inadequate to outstanding": no move
const isSpan = (terms: readonly Term[], shape: string, grade: number): boolean =>
  /^(?:anything|everything|range|ranged|ranges|ranging|anywhere|scale|varied|vary)$/.test(
    terms[shape.lastIndexOf('F', grade) - 1]?.text ?? '',
  )

/** Verbs of moving something that are no verbs of grades. */
const PUSHED =
  /^(?:brought|clawed|crawled|crept|dragged|edged|forced|fought|ground|hauled|hoisted|inched|knocked|lurched|nudged|pegged|pulled|pushed|put|scraped|scrambled|shoved|squeaked|talked|tipped|worked)$/

// "crept up to good": up or down, and a verb of moving before
function isUpTo(terms: readonly Term[], shape: string, grade: number): boolean {
  const to = shape.lastIndexOf('T', grade)
  // "edged up one place to adequate"
  if (/^(?:notch|place|rung|step|tier)e?s?$/.test(terms[to - 1]?.text ?? ''))
    return /^(?:up|down|back)$/.test(terms[to - 3]?.text ?? '')
  return (
    / to$/.test(terms[to]?.text ?? '') &&
    terms.slice(Math.max(0, to - 4), to).some(({ text }) => PUSHED.test(text))
  )
}

/** Read the old grade of a change: "from inadequate to good", "down from 'good'". */
export const movedFrom: GradeRule = {
  id: 'grade/moved-from',
  reads: [
    [
      'Alder School was upgraded to good from inadequate.',
      'Alder School: overall-effectiveness = good',
      'Alder School: overall-effectiveness = inadequate, earlier',
    ],
    ['Alder School climbed from inadequate.', 'Alder School: overall-effectiveness = inadequate, earlier'],
    [
      'Alder School was rated ‘inadequate’, down from ‘good’.',
      'Alder School: overall-effectiveness = inadequate',
      'Alder School: overall-effectiveness = good, earlier',
    ],
  ],
  leaves: ['Anything from inadequate to outstanding is possible, Ofsted says.'],
  needs: 'F',
  before: /(?:M[^ZGYW]{0,8})?F[lrUOowpB<>]{0,5}$/,
  holds: ({ terms, shape }, grade) => {
    const from = shape.lastIndexOf('F', grade)
    if (isSpan(terms, shape, grade)) return false
    return (
      (terms[from]?.text.includes(' ') ?? false) ||
      /M[^ZGYW]{0,8}(?:T[lrow<>]{0,4}G[UoSsl]{0,3}(?:Cp[lrw]{1,3})?)?F[^F]*$/.test(shape.slice(0, grade)) ||
      (/^[UoSsDCpl#]{0,6}T[lrw<>]{0,4}G/.test(shape.slice(grade + 1)) &&
        /[PNRA]|^(?:[wlU#]{1,4}[ZC])?$/.test(shape.slice(0, from))) ||
      // "Up to good from inadequate."
      /^[l]?T[l]?G[oU]?F[^F]*$/.test(shape.slice(0, grade))
    )
  },
  holder: 'shared',
  change: 'from',
}

/** Read the new grade of a change: "moved up from X to good", "climbed to 'good'", "back at 'good'". */
export const movedTo: GradeRule = {
  id: 'grade/moved-to',
  reads: [
    [
      'Alder School moved up from ‘good’ to ‘outstanding’.',
      'Alder School: overall-effectiveness = good, earlier',
      'Alder School: overall-effectiveness = outstanding',
    ],
    ['Alder School was upgraded to good by Ofsted.', 'Alder School: overall-effectiveness = good'],
  ],
  leaves: ['Staff at Alder School turned to good neighbours for help.'],
  needs: 'TM',
  before:
    /(?:M[^ZYWG]{0,8}(?:F[^ZYWGF]{0,5}G[^ZYWG]{0,8})?T[lrowUp<>]{0,5}|F[lrUOowp<>]{0,5}G(?:CW[^CZG]{1,9}C|[UoSsDCpl#w]{0,8})T[lrow<>]{0,4}|F[lr]{0,2}GNp[l]{1,2}|Mp[lr]{0,2}|M)$/,
  holds: ({ terms, shape }, grade) =>
    !/^[NP]/.test(shape.slice(grade + 1)) &&
    // "went on to describe the hall as good"
    !/T[lr]?w[lr]{1,2}w[l]{0,2}$/.test(shape.slice(0, grade)) &&
    !isSpan(terms, shape, grade) &&
    // "from an inadequate school into an outstanding one"
    (!/GNp[l]{1,2}$/.test(shape.slice(0, grade)) ||
      terms.slice(grade - 3, grade).some(({ text }) => text === 'into')) &&
    (shape[grade - 1] !== 'M' || / to$/.test(terms[grade - 1]?.text ?? '')),
  holder: 'shared',
  change: 'to',
}

/** Read the new grade of a move by its direction, whatever its verb: "crept up to good", "knocked down to a three". */
export const movedUpTo: GradeRule = {
  id: 'grade/moved-up-to',
  reads: [
    ['Alder School has crept up to good, Ofsted says.', 'Alder School: overall-effectiveness = good'],
    ['Alder School dragged itself up to ‘good’.', 'Alder School: overall-effectiveness = good'],
  ],
  leaves: ['Staff at Alder School live up to good standards.', 'Alder School signed up to good causes.'],
  needs: 'T',
  before: /w(?:[lR]{0,2}|[lwp][l#]w)T[l]{0,2}$/,
  holds: ({ terms, shape }, grade) =>
    isUpTo(terms, shape, grade) && /^(?:$|[ZCEYpDFWo<>(]|l?[ZCY])/.test(shape.slice(grade + 1)),
  holder: 'shared',
  change: 'to',
}

/** Read a grade that somebody was brought to: "who led the school to a 'good' rating". */
export const ledTo: GradeRule = {
  id: 'grade/led-to',
  reads: [['Jo Ng led Alder School to a good rating.', 'Alder School: overall-effectiveness = good']],
  leaves: ['Jo Ng led Alder School to good effect.', 'Jo Ng led pupils at Alder School to good careers.'],
  needs: 'T',
  before: /w[lr]{0,2}[PNR][l<>]{0,2}T[lro<>]{0,3}$/,
  holds: ({ terms, shape }, grade) => {
    const verb = shape.slice(0, grade).search(/w[lr]{0,2}[PNR][l<>]{0,2}T[lro<>]{0,3}$/)
    return /^(?:led|guided|steered|took|brought|helped|propelled|dragged|taking|bringing|leading)$/.test(
      terms[verb]?.text ?? '',
    )
  },
  after: /^(?:[oOl]{0,2}U|$|[ZCEpD])/,
  holder: 'among',
  change: 'to',
}

/** Read a grade that was lost: "lost its outstanding rating", "out of special measures". */
export const lost: GradeRule = {
  id: 'grade/lost',
  reads: [
    [
      'Alder School has lost its outstanding rating.',
      'Alder School: overall-effectiveness = outstanding, earlier',
    ],
    ['Alder School is out of special measures.', 'Alder School: overall-effectiveness = inadequate, earlier'],
    ['Alder School is no longer inadequate.', 'Alder School: overall-effectiveness = inadequate, earlier'],
  ],
  leaves: ['Alder School lost good teachers.', 'There is no longer any inadequate practice, Ofsted said.'],
  needs: 'LM~',
  before: /(?:[LM][lrOop<>T]{0,5}|~[l]?)$/,
  holds: ({ terms, shape }, grade) => {
    // "escaped the lowest grade": they never had it
    if (
      terms[grade]?.wording?.kind === 'end' &&
      terms.slice(grade - 3, grade).some(({ text }) => text === 'escaped')
    )
      return false
    if (/~[l]?$/.test(shape.slice(0, grade)) && /^[lw]?[Aw]/.test(shape.slice(grade + 1))) return false
    const lose = shape.slice(0, grade).search(/(?:[LM][lrOop<>T]{0,5}|~[l]?)$/)
    return (
      shape[lose] !== 'M' ||
      /out of|clear of/.test(collect(terms.slice(lose, grade), term => term.text).join(' '))
    )
  },
  holder: 'before',
  change: 'from',
}
