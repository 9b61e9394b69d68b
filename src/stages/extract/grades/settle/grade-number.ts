import type { Line } from '../../../../model/article.ts'
import type { Term } from '../term.ts'

const QUALIFIES_NUMBER = /[VFTKMJphBUlNPRE]/
const GRADED_WITH = /^(?:re-?)?(?:graded|marked|rated)$/

/** Tell whether a number is a grade: "a two", "to one", "a grade three to a two", "graded 3"; never "a two-year" (one word) or "a two bedroom". */
export function isGradeNumber(term: Term, out: readonly Term[], terms: readonly Term[], at: number): boolean {
  const [before, beforeThat] = [out.at(-1), out.at(-2)]
  const [after, afterThat] = [terms[at + 1], terms[at + 2]]
  const { letter, number } = term
  if (letter !== '#' || !number || number > 4 || !before) return false
  // "scored 2 out of 4 for its leadership"
  if (after?.text === 'out of' && afterThat?.number === 4) {
    if (!terms.slice(Math.max(0, at - 4), at).some(other => other.letter === 'V')) return false
    const next = terms.findIndex((other, i) => i > at + 2 && other.text === 'for')
    return (
      next > 0 &&
      next < at + 9 &&
      /^[lr]?[AN]/.test((terms[next + 1]?.letter ?? '') + (terms[next + 2]?.letter ?? ''))
    )
  }
  const ends = !after || /[CZEoDFTYpWhi<>()]/.test(after.letter)
  if (!ends || after?.text === 'of' || after?.text === 'out') return false
  if (GRADED_WITH.test(before.text)) return true
  // "scored four for staying safe"
  if (before.letter === 'V' && after?.text === 'for' && afterThat?.letter === 'A') return true
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

// "the number of schools in measures rose from 3 to 4"
const isCounted = (out: readonly Term[]): boolean =>
  out.some(({ letter, plural }) => letter === '%' || plural === true)

/** Tell whether a number is of money: "£3". */
export const isMoney = (term: Term, { plain, start }: Line): boolean =>
  /[£$€]/.test(plain[term.start - start - 1] ?? '')
