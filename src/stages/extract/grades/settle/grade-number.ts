import type { Line } from '../../../../model/article.ts'
import type { Term } from '../term.ts'
import { leadsTo } from './leads-to.ts'

const SCORED = /^(?:scored|scores|scoring)$/
const SERVICES = /services?$/
const QUALIFIES_NUMBER = /[VFTKMJphBUlNPRE]/
const GRADED_WITH = /^(?:(?:re-?)?(?:graded|marked|rated)|(?:marked|rated|scored) (?:as|at))$/

/** Tell whether a number is a grade: "a two", "to one", "a grade three to a two", "graded 3"; never "a two-year" (one word) or "a two bedroom". */
export function isGradeNumber(term: Term, out: readonly Term[], terms: readonly Term[], at: number): boolean {
  const [before, beforeThat] = [out.at(-1), out.at(-2)]
  const [after, afterThat] = [terms[at + 1], terms[at + 2]]
  const { letter, number } = term
  if (letter !== '#' || !number || number > 4 || !before) return false
  const past = pastOutOf(terms, at)
  if (past > 0) return terms.slice(Math.max(0, at - 4), at).some(given) && isOfWhole(terms, past)
  const ends = !after || /[CZEoDFTYpWhi<>()]/.test(after.letter)
  if (!ends || after?.text === 'of' || after?.text === 'out') return false
  if (GRADED_WITH.test(before.text)) return true
  // "scored four for staying safe"
  if (before.letter === 'V' && after?.text === 'for' && leadsTo('A', terms, at + 2)) return true
  // "scored four for its children's services overall"
  if (SCORED.test(before.text) && after?.text === 'for' && leadsTo('N', terms, at + 2))
    return terms.slice(at + 2, at + 6).some(({ text }) => SERVICES.test(text))
  // "A and B scored three."
  if (SCORED.test(before.text) && (!after || after.letter === 'Z'))
    return out.some(({ letter: other, provider }) => other === 'A' || provider?.kind === 'local-authority')
  // "both scored two, or adequate"
  if (
    before.letter === 'V' &&
    after?.letter === 'C' &&
    afterThat?.letter === '/' &&
    terms[at + 3]?.letter === 'G'
  )
    return true
  if (
    /[EC]/.test(before.letter) &&
    /^o|^p$/.test(after?.letter ?? '') &&
    out.some(({ wording }) => wording?.kind === 'number')
  )
    return /^(?:overall|for|on|in)$/.test(after?.text ?? '')
  if (before.letter === 'F' && after?.letter === 'T' && afterThat?.letter === '#')
    return (
      beforeThat?.letter === 'M' && out.some(({ letter: other }) => /[ANP]/.test(other)) && !isCounted(out)
    )
  if (before.letter === 'T' && beforeThat?.wording?.kind === 'number') return true
  // "was marked down to one for staying safe"
  if (before.letter === 'T' && beforeThat?.letter === 'M' && after?.text === 'for')
    return leadsTo('A', terms, at + 2)
  if (/^(?:an?|another)$/.test(before.text)) {
    // "it a three for behaviour, a three for leadership"
    if (after?.text === 'for' && (afterThat?.letter === 'A' || terms[at + 3]?.letter === 'A')) return true
    if (/[NPRE]/.test(beforeThat?.letter ?? '') && !out.some(({ letter: other }) => other === 'V'))
      return false
    if (beforeThat?.letter === 'A') return out.some(({ wording }) => wording?.kind === 'number')
    return QUALIFIES_NUMBER.test(beforeThat?.letter ?? '')
  }
  if (/^(?:up|down) from$/.test(before.text)) return out.some(({ wording }) => wording?.kind === 'number')
  return (before.letter === 'T' || before.letter === 'F') && beforeThat?.wording?.kind === 'number'
}

/** What "three out of four" may be counted in. */
const COUNTED = /^(?:marks?|points?)$/
const given = ({ letter }: Term): boolean => letter === 'V'

/** Find where words end that a grade from one to four has behind it: "out of 4", "marks out of four"; 0 where there are none. */
export function pastOutOf(terms: readonly Term[], at: number): number {
  const from = COUNTED.test(terms[at + 1]?.text ?? '') ? at + 2 : at + 1
  return terms[from]?.text === 'out of' && terms[from + 1]?.number === 4 ? from + 2 : 0
}

const ASSESSED = /^(?:assessments?|inspection|review)$/

// "scored 2 out of 4 for its leadership", "got three marks out of four overall, up from two"
function isOfWhole(terms: readonly Term[], past: number): boolean {
  const next = terms[past]
  if (!next || /[CZo]/.test(next.letter)) return true
  // "scored three out of four in the annual assessment"
  if (next.text === 'in' && terms.slice(past, past + 5).some(({ text }) => ASSESSED.test(text))) return true
  const at = terms.findIndex((other, i) => i >= past && other.text === 'for')
  return (
    at > 0 &&
    at < past + 6 &&
    /^[lr]?[AN]/.test((terms[at + 1]?.letter ?? '') + (terms[at + 2]?.letter ?? ''))
  )
}

// "the number of schools in measures rose from 3 to 4"
const isCounted = (out: readonly Term[]): boolean =>
  out.some(({ letter, plural }) => letter === '%' || plural === true)

/** Tell whether a number is of money: "£3". */
export const isMoney = (term: Term, { plain, start }: Line): boolean =>
  /[£$€]/.test(plain[term.start - start - 1] ?? '')
