import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { GradeReading } from '../../../model/grades.ts'
import type { Claim } from './claim.ts'

/** What says that a clause is of another time than the one its sentence begins with. */
const NEWS =
  /^(?:last (?:week|month|night)|latest|most recent|new|newest|on (?:mon|tues|wednes|thurs|fri)day|present|recent|these days|today|yesterday)$/
const PRESENT = /^(?:'s|are|has|have|is|keeps|remains?|requires|stays)\b/

/** Give the clauses of a sentence on whoever it begins with the time that it begins with, up to the first of another: "In 2018 it was rated good, but its leadership was inadequate". */
export function shareFrontedTime(claims: readonly Claim[]): void {
  const first = claims.find(({ mention }) => !mention.rejected)
  if (!first || !hasFrontedTime(first)) return
  const { dates, earlier, counted } = first.mention.reading
  for (let at = claims.indexOf(first) + 1; at < claims.length; at++) {
    const claim = claims[at] as Claim
    const { reading } = claim.mention
    if (claim.mention.rejected) continue
    if (!isTimeless(reading) || isOfNow(first, claim) || isOfOther(first, claim)) return
    if (isFoundNow(first, claim) || isSequel(claims.slice(0, at), claim)) return
    claim.mention.reading = { ...reading, dates, earlier, counted }
  }
}

const isTimeless = ({ dates, earlier, current, change }: GradeReading): boolean =>
  dates.length + earlier.length + current.length === 0 && change === null

/** A subject and its verb. */
const CLAUSE = /[PNAR][^G]*[BHJVM]/
/** How a sentence begins that says when before whom: "In", "When", "The last inspection", "Four years ago". */
const OPENS = /^E?l{0,2}[Yp<#D]/

// the time comes before the subject of the clause, which has a verb of its own
function hasFrontedTime({ stream: { terms, shape }, grade, mention: { reading } }: Claim): boolean {
  const { dates, earlier, current, change } = reading
  if (dates.length + earlier.length === 0 || current.length > 0 || change !== null) return false
  const at = terms.findIndex(
    ({ start, letter, text }) =>
      dates.some(date => date.start === start) || (letter === '<' && earlier.includes(text)),
  )
  return (
    at >= 0 &&
    at < grade &&
    !shape.slice(0, grade).includes('G') &&
    (OPENS.test(shape) || !/[PNRA]/.test(shape.slice(0, at))) &&
    CLAUSE.test(shape.slice(at + 1, grade))
  )
}

// "but is now inadequate", "while the latest report calls it good"
const isOfNow = (first: Claim, { stream: { terms, shape }, grade }: Claim): boolean =>
  /[>D<#]/.test(shape.slice(first.grade + 1, grade)) ||
  terms
    .slice(first.grade + 1, grade + 1)
    .some(({ letter, text }) => NEWS.test(text) || (/[BHVw]/.test(letter) && PRESENT.test(text)))

// "but Birch School was inadequate"
const isOfOther = (first: Claim, claim: Claim): boolean => {
  const names = namesOf(claim)
  return names.length > 0 && names.join() !== namesOf(first).join()
}

const namesOf = ({ mention: { reading } }: Claim): string[] =>
  gather(reading.holders, holder => (holder.kind === 'named' ? [holder.provider.name] : []))

// "Four years ago it was rated outstanding, but inspectors found it inadequate": now
const isFoundNow = (first: Claim, { stream: { shape }, grade }: Claim): boolean =>
  /O[Hl]{0,2}J/.test(shape.slice(first.grade + 1, grade)) && !/O[Hl]{0,2}J/.test(shape.slice(0, first.grade))

// "was good and was judged inadequate": another grade of the same, so of another time
const isSequel = (before: readonly Claim[], { mention: { reading } }: Claim): boolean =>
  before.some(
    ({ mention }) =>
      areasOf(mention.reading) === areasOf(reading) &&
      JSON.stringify(mention.reading.wording) !== JSON.stringify(reading.wording),
  )

const areasOf = ({ areas }: GradeReading): string => collect(areas, ({ words }) => words).join()
