import { NAMING, nounPhrase, type Subject } from '../noun-phrase.ts'
import type { Term } from '../term.ts'
import { hasOpener, isInRelative } from './aside-opener.ts'
import { alongWith } from './set-beside.ts'
import { throughModifiers } from './through-modifiers.ts'

/** What somebody is judged by: "whose impact". */
const OF_THEM =
  /^(?:arrangements|care|experiences|impact|performance|practice|progress|provision|support|work)$/
const OFFERED = /^(?:gives|offered|offers|provided|provides)$/
/** What stands for whoever it is of. */
const OWNED =
  /^(?:arrangements|contribution|efforts|functions|performance|practice|provision|record|response|work)$/
const TEAMS = /^teams?$/
const JUDGED = /^[HBl<>o]{0,4}J/
// by those who judge, or in an area that comes first: not "the council's response was inadequate, the coroner said"
const isToldOf = (shape: string, at: number): boolean =>
  JUDGED.test(shape.slice(at + 1)) || /^[lE]{0,2}p[lr]{0,2}A/.test(shape)
/** What is done for those whom an area is of. */
const SERVICE =
  /^(?:arrangements|care|deal|education|experience|help|provision|service|services|support|teaching)$/
/** What is done for them or asked of them, behind a genitive: "care leavers' outcomes". */
const THEIRS = /^(?:arrangements|experiences|needs|outcomes|performance|safety|work)$/
const GROUP = /^(?:all|both|each|two|three|four)$/

/** One more, set off by commas: "A, and B too,". */
const AND_TOO = /[PNA]C?E[lr]{0,2}[PNA]l{1,2}$/
const ALSO = /^(?:also|as well|likewise|too)$/

/** "The agency, which has carers in A, B and C": whom a relative with a list in it is about. */
const LISTED =
  /(?<=(?:^|[ZCEY])[lr#w]{0,4})[PNA](?:p[lrw]{1,3})?C[p]?W[^CGZWXO]{1,12}C[^BVJKMGZWYHXO]{1,9}E[^BVJKMGZWYHXO]{1,6}$/
/** "is one of only ten schools". */
const ONE_OF = /(?<=[PNR][l<>]{0,2}|[PNR]C[^CZG]{2,9}C)B[l<>]{0,2}#p[lr#%]{0,4}[l]{0,1}(?:N|w)$/
/** Names counted by their sorts: "Two schools, A and B, and one college, C,". */
const SORTS =
  /(?<=(?:^|[ZE])l?)#w{0,2}N?[Cw]{1,2}[lr]?P(?:[CE]{1,2}[lr]?P){0,4}C?E[#l]{1,2}w{0,2}N?C?[lr]?P(?:[CE]{1,2}[lr]?P){0,4}C$/
/** A noun for one of several marks, before the area that it is for. */
const SORTED =
  /(?:^|[ -])(?:exception|finding|grades?|judge?ments?|last|lowest|highest|marks?|next|one|other|ratings?|rest|second|third|fourth|fifth|sixth|two|three|four|verdicts?)$/
const ABOUT = /^(?:for|in|on)$/

/** Find what ends at an index, over what may stand between a subject and its verb; depth counts the asides gone back over. */
export function subjectEndingAt(
  terms: readonly Term[],
  shape: string,
  from: number,
  depth: number,
): Subject | null {
  let at = from
  while (at >= 0 && /[lDS<>o]/.test(shape[at] as string)) at--
  if (at < 0 || depth > 4) return null
  const letter = shape[at] as string
  if (NAMING.test(letter)) return nounPhrase(terms, shape, at)
  // "Alder School's rating, which is"
  if (letter === 'U' && /[PNA]/.test(shape[at - 1] ?? '')) return nounPhrase(terms, shape, at - 1)
  // "Orme's arrangements were", "on adoption the county's contribution was", "the council's teams were rated"
  if (
    letter === 'w' &&
    OWNED.test(terms[at]?.text ?? '') &&
    /'s?$/.test(terms[at - 1]?.text ?? '') &&
    (shape[at - 1] === 'P' || (shape[at - 1] === 'N' && isToldOf(shape, at)))
  )
    return nounPhrase(terms, shape, at - 1)
  // "our children's services teams were rated"
  if (letter === 'w' && TEAMS.test(terms[at]?.text ?? '') && JUDGED.test(shape.slice(at + 1)))
    if (shape[at - 1] === 'N' && (shape[at - 2] === 'r' || terms[at - 2]?.text === 'the'))
      return nounPhrase(terms, shape, at - 1)
  // "the help and protection it offered was"
  if (letter === 'w' && shape[at - 1] === 'R' && shape[at - 2] === 'A' && OFFERED.test(terms[at]?.text ?? ''))
    return nounPhrase(terms, shape, at - 2)
  // "leaders, whose impact is"
  if (
    letter === 'w' &&
    shape[at - 1] === 'W' &&
    terms[at - 1]?.text === 'whose' &&
    OF_THEM.test(terms[at]?.text ?? '')
  )
    return antecedent(terms, shape, at - 1, depth)
  // "care leavers' support is"
  if (letter === 'w' && shape[at - 1] === 'A' && isServiceOf(terms[at - 1] as Term, terms[at] as Term))
    return nounPhrase(terms, shape, at - 1)
  if (letter === 'W') return antecedent(terms, shape, at, depth)
  if (letter === 'C' || letter === 'r' || letter === 'E') return beforeAside(terms, shape, at, depth)
  return throughModifiers(terms, shape, at)
}

// "care leavers' experiences", no "personal development work"
const isServiceOf = (area: Term, { text }: Term): boolean =>
  SERVICE.test(text) || (THEIRS.test(text) && /s'?$/.test(area.text))

// "the school, which was": what stands before the comma; "whose courses were": what follows "whose"
function antecedent(terms: readonly Term[], shape: string, at: number, depth: number): Subject | null {
  // "A and B, both of which were"
  const group = GROUP.test(terms[at - 2]?.text ?? '') && terms[at - 1]?.text === 'of' ? at - 2 : at
  // "a school which was …, and which": what the first stands for
  const first = shape[at - 1] === 'E' ? shape.lastIndexOf('W', at - 2) : -1
  if (first > 0) return antecedent(terms, shape, first, depth + 1)
  // "care leavers have a service which is": they who have it
  const served = /A[^ZCWYGA]{0,3}[VH][lr]{0,2}(?:N|w)$/.exec(shape.slice(0, at))
  if (served && SERVICE.test(terms[at - 1]?.text ?? '')) return nounPhrase(terms, shape, served.index)
  // "It is one of ten schools that are": it
  const one = ONE_OF.exec(shape.slice(0, group))
  if (one && terms[one.index + one[0].indexOf('#')]?.text === 'one')
    return subjectEndingAt(terms, shape, one.index - 1, depth + 1)
  // "Alder School, ten miles away, which was"
  const apart = /[PN]C[#lrwp]{1,6}C$/.exec(shape.slice(Math.max(0, group - 9), group))
  if (apart) return nounPhrase(terms, shape, Math.max(0, group - 9) + apart.index)
  return subjectEndingAt(terms, shape, shape[group - 1] === 'C' ? group - 2 : group - 1, depth + 1)
}

// "X, in Y Lane, was", "X, which has 30 staff, was": back over the aside to the comma that opens it
function beforeAside(terms: readonly Term[], shape: string, at: number, depth: number): Subject | null {
  const told = shape[at] === 'C' ? LISTED.exec(shape.slice(0, at)) : null
  if (told && /^[DHl<>]{0,4}[BJVKM]/.test(shape.slice(at + 1))) return nounPhrase(terms, shape, told.index)
  // "Two schools, A and B, and one college, C, held": all three
  const sorted = shape[at] === 'C' ? SORTS.exec(shape.slice(0, at + 1)) : null
  if (sorted)
    return {
      terms: terms.slice(sorted.index, at).filter(({ letter }) => letter === 'P'),
      start: sorted.index,
    }
  // "with Alder School, currently rated good, among them"
  if (/hPC$/.test(shape.slice(0, at + 1)) && /^[l<>]{0,2}J/.test(shape.slice(at + 1)))
    return nounPhrase(terms, shape, at - 1)
  // "behaviour, and personal development too, were"
  const too = shape[at] === 'C' ? AND_TOO.exec(shape.slice(0, at))?.[0] : null
  if (too && ALSO.test(terms[at - 1]?.text ?? ''))
    return nounPhrase(terms, shape, at - 1 - (too.match(/l*$/)?.[0].length ?? 0))
  const joined = alongWith(terms, shape, at)
  if (joined) return joined
  if (shape[at] === 'C' && NAMING.test(shape[at - 1] ?? '') && !hasOpener(terms, shape, at - 1))
    return nounPhrase(terms, shape, at - 1)
  // "the third, for leadership, is", "its best mark, on teaching, was": that area
  const marked =
    shape[at] === 'C' && shape[at - 1] === 'A'
      ? shape.slice(0, at).search(/[wlU#G>]Cp[lr]{0,2}A(?:E[lr]{0,2}A)?$/)
      : -1
  if (marked >= 0 && SORTED.test(terms[marked]?.text ?? '') && ABOUT.test(terms[marked + 2]?.text ?? ''))
    return nounPhrase(terms, shape, at - 1)
  // "one of the four, X in Y, was": X
  const placed = shape.slice(0, at).search(/(?<=[CpF][lr]?)Pp[lrw]{1,3}$/)
  if (placed > 0 && shape[at] === 'C') return nounPhrase(terms, shape, placed)
  let tries = 0
  for (let comma = at - 1; comma > 0 && tries < 3; comma--) {
    if (shape[comma] === 'Z') return null
    if (shape[comma] !== 'C') continue
    tries++
    const subject = subjectEndingAt(terms, shape, comma - 1, depth + 1)
    if (subject) return subject
  }
  return shape[at] === 'C' &&
    NAMING.test(shape[at - 1] ?? '') &&
    // "the rest, bar Alder School, are"
    shape[at - 2] !== 'x' &&
    !(/^[lr<>]*[BH]/.test(shape.slice(at + 1)) && isInRelative(shape, at - 1))
    ? nounPhrase(terms, shape, at - 1)
    : null
}
