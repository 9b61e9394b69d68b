import type { Line } from '../../../../model/article.ts'
import type { Claim } from '../claim.ts'
import type { Stream, Term } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

/** "a grade it kept in 2013", ", which it retained in May 2016", "a verdict that was repeated in 2016". */
const KEPT = /C(?:(?:[l]UW?|W)[RPN][Hl]{0,2}K|(?:[l]UW?|W)[BH]{1,2}[l<>]{0,2}[Kyw])p[l]?D/

/** Between the grade and what says so stands its noun or date at most. */
const RIGHT_BEFORE = /^[UoSl]{0,3}(?:p[l]?O)?(?:p[l]?D)?$/

const CONFIRMED = /^(?:confirmed|repeated|upheld)$/
const isKept = (form: string, terms: readonly Term[]): boolean =>
  !/[yw]/.test(form) || CONFIRMED.test(terms[form.search(/[yw]/)]?.text ?? '')

/** Read the same grade at the later inspection that kept it: "was judged good in 2009, a grade it kept in 2013". */
export function findKeptThen(stream: Stream, line: Line, claims: readonly Claim[]): Claim[] {
  const found = KEPT.exec(stream.shape)
  const claim = claims.findLast(({ grade, mention }) => found && grade < found.index && !mention.rejected)
  if (
    !found ||
    !claim ||
    !isKept(found[0], stream.terms.slice(found.index)) ||
    !RIGHT_BEFORE.test(stream.shape.slice(claim.grade + 1, found.index))
  )
    return []
  // "before falling to inadequate": no more
  const isPast = stream.shape.indexOf('G', found.index) > 0
  const words = stream.terms.slice(found.index + 1, found.index + found[0].length)
  const kept = repeatClaim(claim, line, {
    id: 'grade/kept-then',
    words,
    reading: {
      earlier: isPast ? ['kept then'] : [],
      current: [],
      change: null,
      dates: words.flatMap(({ date }) => date ?? []),
    },
    because: `it kept “${claim.mention.words}”`,
  })
  return [{ ...kept, verb: found.index + 1, scope: found.index + 1 }]
}
