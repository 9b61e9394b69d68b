import type { Claim } from '../claim.ts'
import { rejectWhere } from './reject-where.ts'
import { scopeOf, withoutAside, withoutRelative } from './scope-of.ts'

/** Reject what is denied: "was not rated good", "no school was judged inadequate", "missed out on a one". */
export const rejectDenials = rejectWhere('grade/denied', 'it is denied', claim => {
  // "a rung higher than the 'inadequate' of 2012"
  const { grade, rule, stream } = claim
  if (
    rule.id === 'grade/compared-with' &&
    stream.terms.slice(grade - 2, grade).some(({ text }) => text === 'than')
  )
    return false
  const { letters: all, from } = scopeOf(claim)
  const letters = all.includes('X') ? withoutRelative(claim, withoutAside(all), from) : ''
  // "no one has said that we are good"
  if (escapes(claim)) return true
  return /X/.test(letters) || /X[lwBH]{0,3}[yJ]$/.test(claim.stream.shape.slice(Math.max(0, from - 6), from))
})

// "the only part of the school to escape an inadequate judgement", "had escaped an overall rating of inadequate"
function escapes({ stream: { terms, shape }, grade }: Claim): boolean {
  const at = shape.slice(0, grade).search(/(?:w[lr]?|L[l][AUo]{1,2}p)$/)
  return (
    at >= 0 &&
    /^escap(?:e|ed|es|ing)$/.test(terms[at]?.text ?? '') &&
    (shape[at] === 'w' || /^an?$/.test(terms[at + 1]?.text ?? ''))
  )
}
