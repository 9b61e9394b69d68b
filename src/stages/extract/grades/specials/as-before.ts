import type { Line } from '../../../../model/article.ts'
import type { Claim } from '../claim.ts'
import type { Stream } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

/** "as it was in 2011", "as they did at the last inspection": to its date or to what puts it before. */
const AS_BEFORE = /l[RN](?:[BH]{1,2}|w)[lw]{0,2}(?:p?D|p?[lr]?<(?:[OwU]?p?D)?|Y[^CZG]{1,6})/

/** "the same as in 2012", "the same verdict as at its last inspection in 2016". */
const SAME_AS = /l[wG]U?lp?[lr]{0,2}(?:D|<(?:[OwU]?p?D)?)/g

/** "as in 2015", "it had in 2015", "it was given four years ago", behind "the same good rating". */
const AS_IN = /(?:l|W?R[BH]{1,2}[lJVw]{0,2})p?[lr#]{0,2}(?:D|<(?:[OwU]?p?D)?)/y

/** "the same grade it got in 2013", "the same mark that it was given last time". */
const IT_GOT = /G(?:W?R[BH]{0,2}[lJVw])p?[lr#]{0,2}(?:D|<(?:[OwU]?p?D)?)/g

/** Find where a clause says that the grade before it was had before too; -1 where none does. */
export function asBeforeAt(stream: Stream, from: number): number {
  const { terms, shape } = stream
  const same = Math.max(sameAsAt(stream, from), gradeAsAt(stream, from), gradeItGotAt(stream, from))
  if (same >= 0 || (shape.indexOf('lR', from) < 0 && shape.indexOf('lN', from) < 0)) return same
  const at = from + shape.slice(from).search(AS_BEFORE)
  if (at < from || terms[at]?.text !== 'as') return -1
  const when = terms.slice(at, at + 6).find(({ letter }) => letter === 'Y')
  if (when && when.text !== 'when') return -1
  return shape[at + 2] !== 'w' || /^d(?:id|oes)$/.test(terms[at + 2]?.text ?? '') ? at : -1
}

function sameAsAt({ terms, shape }: Stream, from: number): number {
  SAME_AS.lastIndex = from
  const at = SAME_AS.exec(shape)?.index ?? -1
  if (at < 0 || !terms[at + 1]?.text.startsWith('same')) return -1
  return terms.slice(at + 1, at + 4).some(({ text }) => /(?:^| )as$/.test(text)) ? at : -1
}

function gradeItGotAt({ terms, shape }: Stream, from: number): number {
  IT_GOT.lastIndex = from
  const at = IT_GOT.exec(shape)?.index ?? -1
  return at > from && terms[at]?.wording?.kind === 'same' && shape[at - 1] === 'C' ? at : -1
}

// "was given the same good rating as in 2015"
function gradeAsAt({ terms, shape }: Stream, grade: number): number {
  const at = shape[grade + 1] === 'U' ? grade + 2 : grade + 1
  AS_IN.lastIndex = at
  return terms[grade - 1]?.text === 'same' &&
    (shape[at] !== 'l' || terms[at]?.text === 'as') &&
    AS_IN.test(shape)
    ? at
    : -1
}

/** Read grades that were the same before: "was good, as it had been in 2013". */
export function findAsBefore(stream: Stream, line: Line, claims: readonly Claim[]): Claim[] {
  const { terms } = stream
  return claims.flatMap((claim, i) => {
    const { grade, mention } = claim
    const at = asBeforeAt(stream, grade)
    if (at < 0 || mention.rejected || claims.some((other, j) => j > i && other.grade < at)) return []
    const rest = stream.shape.slice(at)
    SAME_AS.lastIndex = 0
    AS_IN.lastIndex = 0
    IT_GOT.lastIndex = 0
    const form = /^l[RN]/.test(rest)
      ? AS_BEFORE
      : /^l[wG]/.test(rest)
        ? SAME_AS
        : /^G/.test(rest)
          ? IT_GOT
          : AS_IN
    const end = at + (form.exec(rest)?.[0].length ?? 1)
    const words = terms.slice(at, end)
    const dates = words.flatMap(({ date }) => date ?? [])
    const before = repeatClaim(claim, line, {
      id: 'grade/as-before',
      words,
      reading: { earlier: ['as before'], current: [], change: null, dates },
      because: `it was so before: “${mention.words}”`,
    })
    return [{ ...before, verb: at, scope: at }]
  })
}
