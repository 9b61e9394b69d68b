import type { AreaWords } from '../../../../model/grades.ts'
import { isReportCardGrade } from '../../../../model/report-card.ts'
import type { Claim } from '../claim.ts'
import { HEADED } from '../headings.ts'
import { segmentsOf } from '../segments.ts'
import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

/** Reject grades of nobody in particular: "four are inadequate", "an inadequate authority must". */
export const rejectNobody = rejectWhere(
  'grade/nobody',
  'no provider or area is named that has it',
  claim => claim.nobody,
)

const MARKS_AND = /#[l]?GE[l#]{1,2}$/
const PLURAL = /(?:good|inadequate)s$/

/** Reject counts that name no area: "inadequate in three of the five categories". */
export const rejectCounts = rejectWhere(
  'grade/count',
  'it is of some areas, which are not named',
  claim =>
    claim.counts ||
    // "there were two inadequates and a good"
    (claim.mention.reading.areas.length === 0 && PLURAL.test(claim.stream.terms[claim.grade]?.text ?? '')) ||
    // "three goods and an outstanding for Alder Council"
    (claim.mention.reading.areas.length === 0 &&
      MARKS_AND.test(claim.stream.shape.slice(0, claim.grade)) &&
      PLURAL.test(claim.stream.terms[claim.stream.shape.lastIndexOf('G', claim.grade - 1)]?.text ?? '')) ||
    // "left every other area at good"
    (claim.rule.id === 'grade/by-signs' && /s[lrp]{0,3}$/.test(claim.stream.shape.slice(0, claim.grade))),
)

/** Reject shares: "83 per cent of schools are good". */
export const rejectShares = rejectWhere(
  'grade/share',
  'it is a share of many',
  ({ stream, scope, grade }) => {
    const { shape } = stream
    const found = shape.slice(Math.max(0, scope - 2), grade).search(/%(?!C[l]?P)/)
    if (found < 0) return false
    // "Alder School, where more than half of pupils are poor, kept": likewise
    if (/(?:[PNA]Cp?W|C[hp])[^CZ]*%[^CZ]*C/.test(shape.slice(Math.max(0, scope - 2), grade))) return false
    // "a home that takes some of the youngest has been": a share of whom it takes
    const at = Math.max(0, scope - 2) + found
    const relative = segmentsOf(stream).find(({ from, to }) => from <= at && at < to && to <= grade)
    return !(
      relative &&
      relative.from > 0 &&
      shape[relative.from] === 'W' &&
      /[HB]/.test(shape[relative.to] ?? '')
    )
  },
)

/** Areas whose names are what schools are praised for anyway: "behaviour is good". */
const COMMON_AREAS = /^(?:attainment|attendance|achievement|behaviour|learning|progress|standards|teaching)$/

/** Reject what may be prose unless something around speaks of an inspection. */
export const rejectUnsupported = rejectWhere(
  'grade/no-inspection',
  'nothing around speaks of an inspection',
  (
    { rule, stream: { shape, terms }, grade, mention, near, later, told, elsewhere, isSevenPoint },
    claims,
  ) => {
    if (terms[shape.indexOf('Z')]?.text === HEADED && shape.indexOf('G') === grade && !elsewhere) return false
    const { marked, wording, text = '' } = terms[grade] ?? {}
    const noun = terms[shape.indexOf('U', grade)]?.text ?? ''
    // "top marks for its singing"
    if (wording?.kind === 'end' && elsewhere) return true
    if (
      wording?.kind === 'end' &&
      /marks?$|score|accolade/.test(text) &&
      rule.change !== 'from' &&
      rule.id !== 'grade/given-to' &&
      !/O/.test(shape) &&
      !mention.reading.areas.some(isSure)
    )
      return true
    // "received good marks from the mayor"
    if (
      noun === 'marks' &&
      /^UF[^O]{1,4}/.test(shape.slice(grade + 1)) &&
      !/^UF[lrw]{0,2}O/.test(shape.slice(grade + 1))
    )
      return true
    if (!rule.needsSupport || mention.reading.holders.some(({ kind }) => kind === 'count')) return false
    if (rule.id === 'grade/grade-noun' && !marked && !/^(?:rat|grad|judg|verdict|rank|performer)/.test(noun))
      return true
    const { areas, earlier, dates, whole, spread } = mention.reading
    if (rule.id === 'grade/beside' && /PC>$/.test(shape.slice(0, grade))) return false
    // "Alder School, good" by itself
    if (rule.id === 'grade/beside' && /^[l#]{0,2}PC[lo>]?GZ?$/.test(shape)) return false
    // "help from the outstanding Alder School"
    if (rule.id === 'grade/of-provider' && shape[grade + 1] === 'P') return false
    // "X, also outstanding, is due"
    if (
      rule.id === 'grade/beside' &&
      /PCl$/.test(shape.slice(0, grade)) &&
      /^(?:outstanding|inadequate)$/.test(text)
    )
      return false
    // "Two, X and Y, are good"
    if (
      mention.reading.holders.filter(({ kind }) => kind === 'named').length > 1 &&
      /^(?:$|[ZCE])/.test(shape.slice(grade + 1))
    )
      return false
    // "its twin, X, which is outstanding despite", "X, which was outstanding under her"
    if (/PCWB[l<>]{0,2}$/.test(shape.slice(0, grade)) && /^(?:$|[ZCYp])/.test(shape.slice(grade + 1)))
      if (shape[grade + 1] !== 'p' || !/wp[lr]?PCWB[l<>]{0,2}$/.test(shape.slice(0, grade))) return false
    if (marked || wording?.kind !== 'named' || whole || spread || dates.length > 0 || earlier.length > 0)
      return false
    if (/^(?:requir|inadequate|special)/.test(text)) return false
    if (/^(?:insufficient|reasonable) progress$/.test(text) && areas.length > 0) return false
    if (mention.reading.current.includes('this time')) return false
    if (/[OUQ]/.test(shape) || claims.some(other => other.grade !== grade && isFact(other, shape)))
      return false
    if (near && (areas.length > 1 || (isSevenPoint && areas.length > 0))) return false
    if (near && mention.reading.current.includes('today')) return false
    if (isTold(terms, shape.slice(0, grade))) return false
    // "Alder School is good, it says"
    if (SAID.test(shape.slice(grade + 1)) || /C[RO][yJ]C/.test(shape.slice(0, grade))) return false
    // "'This is a good school,' it begins"
    if (near && /^NCR[wy]/.test(shape.slice(grade + 1)) && BEGINS.test(terms[grade + 4]?.text ?? ''))
      return false
    // "Alder School is good.", "Its sister school, Alder School, is also good."
    if (later && areas.length === 0 && mention.reading.holders[0]?.kind === 'named')
      if (
        near
          ? NAMED_IS.test(shape.slice(0, grade)) && ENDS.test(shape.slice(grade + 1))
          : BEGINS_NAMED.test(shape.slice(0, grade)) && ENDS_ALL.test(shape.slice(grade + 1))
      )
        return false
    if (BARE.test(shape) && mention.reading.holders[0]?.kind === 'named')
      if (near || text === 'outstanding' || TOO.test(terms[grade - 1]?.text ?? '')) return false
    // "That means the school is good.", behind what inspectors did
    if (told && areas.length === 0 && STATED.test(shape)) return false
    if (near && mention.reading.current.includes('now') && /^(?:$|Z)/.test(shape.slice(grade + 1)))
      return false
    return !areas.some(area => area.words.includes(' ') || (later && !COMMON_AREAS.test(area.words)))
  },
)
// "was told that it was good", "their conclusion was that the school is good", "its new rating is good"
function isTold(terms: readonly Term[], left: string): boolean {
  if (/>B[l]?$/.test(left))
    return /grade|judge?ment|rating|verdict/.test(terms[left.search(/>B[l]?$/)]?.text ?? '')
  const from = left.search(/[Jyw][B]?[l<>D]{0,2}[W]?[lr]{0,2}[RNP][BH]{1,2}[l<>]{0,2}$/)
  const cue = terms[from]?.text ?? ''
  return left[from + 1] === 'B'
    ? /^(?:conclusion|finding|judge?ment|verdict)$/.test(cue) && /[rO]$/.test(left.slice(0, from))
    : /^(?:told|heard|learned|learnt|informed)$/.test(cue) &&
        /[BH][l]{0,2}$|[NPR][H]?$/.test(left.slice(0, from))
}
const SAID = /^C(?:O[lH]?y|Ry|yl?O)/
const BEGINS = /^(?:begins|concludes|notes|opens|reads|says|states)$/
/** A name that is something, and no more. */
const BARE =
  /^(?:[lw#%]{1,2}C)?(?:r[lw]?N?C?|[lw]{0,2})P(?:Cp[lrw]{1,3}C|C)?[BH]{1,2}[l<>]{0,2}G(?:[lo]|p[l]?D)?Z?$/
/** A name that is, or is the only one to be. */
const NAMED_IS = /P[^GZ]{0,14}[BH]{1,2}[l<>]{0,3}$/
/** The same of a sentence that begins with the name: no "The walk to Alder School is good". */
const BEGINS_NAMED = /^[lr]?(?:NC?)?P(?:C?p[lrw]{1,3}C?)?[BH]{1,2}[l<>]{0,3}$/
const ENDS = /^(?:[lo]|p[l]?D)?(?:$|[ZC])/
const ENDS_ALL = /^(?:[lo]|p[l]?D)?(?:$|Z)/
const TOO = /^(?:also|likewise)$/
/** Whoever is spoken of is something, and no more. */
const STATED = /^(?:oC?|Ry[W]?|WwW?|O[lH]?y[W]?)?[l]{0,3}[NRP][BH]{1,2}[l<>o]{0,3}GN?[lo]?Z?$/
const isSure = ({ words }: AreaWords): boolean => words.includes(' ')

// "a good town of good neighbours": the other is no grade
const isFact = ({ grade, mention: { rejected }, stream: { terms } }: Claim, shape: string): boolean =>
  !rejected ||
  (rejected.rule === 'grade/no-claim' &&
    (!/^[wAN]/.test(shape.slice(grade + 1)) || terms[grade + 1]?.text === 'features'))

const isOfReportCard = ({ wording }: Term): boolean =>
  wording?.kind === 'named' && isReportCardGrade(wording.grade)
const SEVEN_POINT = /^(?:excellent|very good|poor|very poor)$/

/** Reject the loosest words outside tables: "strong", "sound", "poor". */
export const rejectLoose = rejectWhere(
  'grade/loose-word',
  'the word is too common',
  ({ stream, grade, rule, mention, isSevenPoint }) => {
    const { loose, marked, text = '' } = stream.terms[grade] ?? {}
    const isPlain = mention.reading.areas.length > 0 || stream.shape[grade + 1] === 'N'
    if (!loose || (isSevenPoint && isPlain && SEVEN_POINT.test(text))) return false
    // "safeguarding is effective" is said in every report; only report cards grade it, as met or not
    if (/effective$/.test(stream.terms[grade]?.text ?? '')) return true
    if (/^(?:met|not (?:been )?met|unmet)$/.test(stream.terms[grade]?.text ?? ''))
      return !mention.reading.areas.some(area => area.areas.includes('safeguarding'))
    if (mention.reading.areas.length > 0 && text.endsWith(' attention')) return false
    // "a strong standard for teaching, expected for care", "inclusion was strong, and teaching met the expected standard"
    if (mention.reading.areas.length > 0 && stream.terms.slice(0, grade).some(isOfReportCard)) return false
    const isSaidOfArea = /A[BHl]{1,3}$/.test(stream.shape.slice(0, grade))
    if (isSaidOfArea && stream.terms.slice(grade + 1).some(isOfReportCard)) return false
    // "a strong grade for inclusion"
    if (mention.reading.areas.length > 0 && /^U[Fp]/.test(stream.shape.slice(grade + 1))) return false
    return !(marked || /judged|moved|grade-noun/.test(rule.id))
  },
)

/** Reject attainment: "pupils reaching the expected standard in maths". */
export const rejectAttainment = rejectWhere(
  'grade/attainment',
  'it is what pupils reach in tests',
  ({ stream, grade, mention }) =>
    /^(?:expected|exceptional|urgent|needs attention|need attention|strong standard)/.test(
      stream.terms[grade]?.text ?? '',
    ) &&
    mention.reading.areas.length === 0 &&
    !(stream.terms[grade]?.marked && /^expected|^strong|^needs/.test(stream.terms[grade]?.text ?? '')),
)
