import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

const OFSTED = /ofsted|hmis?$|majesty|education watchdog|schools watchdog|government inspectors/

/** Reject what other bodies say: "rated good by the CQC". */
export const rejectOthers = rejectWhere(
  'grade/other-inspectorate',
  'another body gave it',
  ({ stream: { shape, terms }, rule, verb, grade }) => {
    if (PRISON_GRADES.test(terms[grade]?.text ?? '') && isOfPrisonTest(terms, grade)) return true
    if (isByOthers(terms, shape, grade) || isCalledSo(terms, shape, verb)) return true
    if (rule.id === 'grade/send-outcome' || !shape.includes('Q')) return false
    // "Ofsted and the Care Quality Commission gave"
    if (JOINT.test(shape.slice(0, verb))) return false
    if (/^[^ZWCG]{0,3}Q/.test(shape.slice(grade + 1))) return true
    if (/Q[CWlBH]{0,4}$/.test(shape.slice(0, verb))) return true
    return !terms.some(({ letter, text }) => letter === 'O' && OFSTED.test(text))
  },
)

const JOINT = /(?:OE[l]?Q|QE[l]?O)[lBH]{0,4}$/
/** Who rates schools and homes besides inspectors. */
const OTHERS =
  /^(?:auditors?|business(?:es)?|charity|children|clients|consultants?|councillors?|critics?|customers|diocese|employers?|experts?|families|governors?|guests?|judges|locals|members|ministers?|mps?|mums|neighbours|parents|patients|peers|police|public|pupils|readers|residents|rivals?|shareholders|staff|students|unions?|users|vicar|villagers|visitors|voters)$/

// "rated outstanding by its students", "judged inadequate, a charity says"
function isByOthers(terms: readonly Term[], shape: string, grade: number): boolean {
  const by = /^[oUl]{0,2}p[lrw#%N]{1,4}/.exec(shape.slice(grade + 1))?.[0] ?? ''
  const says = /^[oUl]{0,2}C[lr]{0,2}w{1,2}y/.exec(shape.slice(grade + 1))?.[0] ?? ''
  const said = terms.slice(grade + 1, grade + 1 + Math.max(by.length, says.length))
  return (says !== '' || said.some(({ text }) => text === 'by')) && said.some(({ text }) => OTHERS.test(text))
}

// "the lowest of the four healthy prison scores", "poor for purposeful activity": of the inspectorate of prisons
const PRISON_GRADES = /^(?:good|poor)$/
const isOfPrisonTest = (terms: readonly Term[], grade: number): boolean =>
  terms.some(
    ({ text }, at) =>
      (text === 'healthy' && /^prison/.test(terms[at + 1]?.text ?? '')) ||
      (text === 'purposeful' &&
        terms[at + 1]?.text === 'activity' &&
        isOfIt(terms.slice(Math.min(at, grade) + 2, Math.max(at, grade)))),
  ) && !terms.some(({ letter, text }) => letter === 'O' && OFSTED.test(text))

// "poor for purposeful activity", "for purposeful activity it was found to be poor"
const isOfIt = (between: readonly Term[]): boolean =>
  between.length < 7 && !between.some(({ letter }) => /[AGZ]/.test(letter))

const CALLS = /^(?:branded|called|calls|described|dubbed|labelled)$/
// "Father-of-three Jo Field called the school 'outstanding in every way'": no inspector
const isCalledSo = (terms: readonly Term[], shape: string, verb: number): boolean =>
  shape[verb] === 'J' &&
  CALLS.test(terms[verb]?.text ?? '') &&
  /(?:^|[CZE])[lr]{0,2}w{2,5}$/.test(shape.slice(0, verb)) &&
  !shape.includes('O')
