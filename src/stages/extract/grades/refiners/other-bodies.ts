import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

const OFSTED = /ofsted|hmis?$|majesty|education watchdog|schools watchdog|government inspectors/

/** Reject what other bodies say: "rated good by the CQC". */
export const rejectOthers = rejectWhere(
  'grade/other-inspectorate',
  'another body gave it',
  ({ stream: { shape, terms }, rule, verb, grade }) => {
    if (PRISON_GRADES.test(terms[grade]?.text ?? '') && isOfPrisonTest(terms, grade)) return true
    if (isByOthers(terms, shape, verb, grade) || isCalledSo(terms, shape, verb, grade)) return true
    if (rule.id === 'grade/send-outcome' || !shape.includes('Q')) return false
    // "Ofsted and the Care Quality Commission gave"
    if (JOINT.test(shape.slice(0, verb))) return false
    if (/^[^ZWCG]{0,3}Q/.test(shape.slice(grade + 1))) return true
    if (/Q[CWlBH]{0,4}$/.test(shape.slice(0, verb))) return true
    return !terms.some(({ letter, text }) => letter === 'O' && OFSTED.test(text))
  },
)

const JOINT = /(?:O(?:E|Cl?w?h)[l]?Q|Q(?:E|C?l?w?h)[l]?O)[ClBH]{0,4}$/
/** Who rates schools and homes besides inspectors. */
const OTHERS =
  /^(?:awarding|business(?:es)?|campaigners|charity|children|consultants?|councillors?|critics?|customers|diocese|employers?|experts?|families|governors?|judges|locals|members|ministers?|mps?|mums|neighbours|parents|patients|peers|police|public|pupils|readers|residents|rivals?|shareholders|staff|students|unions?|users|villagers|visitors|voters)$/

const GIVES = /^(?:re-?)?(?:graded|judged|rated)$/

// "rated outstanding by its students", "judged inadequate, a charity says"
function isByOthers(terms: readonly Term[], shape: string, verb: number, grade: number): boolean {
  const by = /^[oUl]{0,2}p[lrw#%N]{1,4}/.exec(shape.slice(grade + 1))?.[0] ?? ''
  // "graded so, the union said": it tells of what inspectors gave
  const says = GIVES.test(terms[verb]?.text ?? '')
    ? ''
    : (/^[oUl]{0,2}C[lr]{0,2}w{1,2}y/.exec(shape.slice(grade + 1))?.[0] ?? '')
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
/** What inspectors write, which calls a school so. */
const WRITTEN =
  /^(?:authors?|document|findings?|inspection|letter|panel|summary|team|verdict|visit|watchdogs?)$/
// "Father-of-three Jo Field called the school 'outstanding in every way'", "The mayor, Jo Hill, has described it as": no inspector
function isCalledSo(terms: readonly Term[], shape: string, from: number, grade: number): boolean {
  const verb = shape[from] === 'H' ? shape.indexOf('J', from) : from
  if (shape[verb] !== 'J' || verb > grade || shape.includes('O') || !CALLS.test(terms[verb]?.text ?? ''))
    return false
  const subject = /(?:w{1,5}|[NP])C?[Hl]{0,2}$/.exec(shape.slice(0, verb))
  const whom = subject ? terms.slice(subject.index, verb) : []
  return (
    /[RNP]/.test(shape.slice(verb, grade)) && subject !== null && !whom.some(({ text }) => WRITTEN.test(text))
  )
}
