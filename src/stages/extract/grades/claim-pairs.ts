import { isReportCardGrade } from '../../../model/report-card.ts'
import type { Claim } from './claim.ts'

/** Give both the date of the later: "'good' for X and 'good' for Y in March 2014". */
export function shareDates(claims: readonly Claim[]): void {
  for (let at = claims.length - 1; at > 0; at--) {
    const [own, next] = [claims[at - 1], claims[at]]
    if (!own || !next || next.rule.id !== 'grade/for-area' || own.mention.reading.dates.length > 0) continue
    if (own.mention.reading.areas.length > 0) own.mention.reading.dates = next.mention.reading.dates
  }
}

/** Give the old grade the date since when it is no longer so: "has sunk from good to inadequate since May". */
export function splitSince(claims: readonly Claim[]): void {
  const from = claims.find(({ rule }) => rule.id === 'grade/moved-from')
  const to = claims.find(({ rule }) => /moved-(?:up-)?to/.test(rule.id))
  if (!from || !to?.mention.reading.current.some(words => / been since$/.test(words))) return
  const own = to.mention.reading
  if (from.mention.reading.dates.length === 0) from.mention.reading.dates = own.dates
  own.dates = []
}

const BESIDE = /^[oU]{0,2}p?[l]?D/

/** Give the new grade the date of a move: "rose to good from inadequate in May", "in May took it from good to inadequate". */
export function dateMoves(claims: readonly Claim[]): void {
  for (let at = 1; at < claims.length; at++) {
    const [first, second] = [claims[at - 1] as Claim, claims[at] as Claim]
    const isTurned = first.rule.change === 'to' && second.rule.id === 'grade/moved-from'
    if (!isTurned && (first.rule.id !== 'grade/moved-from' || second.rule.change !== 'to')) continue
    const [to, from] = isTurned ? [first.mention, second.mention] : [second.mention, first.mention]
    const [date] = from.reading.dates
    const isOfNew = isTurned
      ? BESIDE.test(second.stream.shape.slice(second.grade + 1))
      : date && date.start < from.start
    if (!date || !isOfNew || to.reading.dates.length > 0) continue
    to.reading.dates = from.reading.dates
    from.reading.dates = []
  }
}

/** Give a move the areas of its other grade: "Adoption is now outstanding, up from good". */
export function shareAreas(claims: readonly Claim[]): void {
  for (let at = 1; at < claims.length; at++) {
    const [last, claim] = [claims[at - 1] as Claim, claims[at] as Claim]
    if (claim.rule.id !== 'grade/moved-from' || claim.mention.reading.areas.length > 0) continue
    // report cards took the place of grades for the whole
    if (isOfCard(last) && !isOfCard(claim)) claim.mention.reading.areas = []
    else if (UP_FROM.test(between(last, claim))) claim.mention.reading.areas = last.mention.reading.areas
  }
  // "which had a three for teaching, has sunk to a four": of the same area
  const [first, second] = claims
  if (first && second?.rule.id === 'grade/moved-to' && second.mention.reading.areas.length === 0)
    if (!second.mention.reading.whole && CW_AREA.test(second.stream.shape.slice(0, second.verb + 1)))
      second.mention.reading.areas = first.mention.reading.areas
  // "slid from good to inadequate for teaching": both for teaching
  for (let at = 1; at < claims.length; at++) {
    const [from, to] = [claims[at - 1] as Claim, claims[at] as Claim]
    if (from.rule.id !== 'grade/moved-from' || to.rule.id !== 'grade/moved-to') continue
    if (from.mention.reading.areas.length === 0 && !to.mention.reading.whole)
      from.mention.reading.areas = to.mention.reading.areas
  }
}
const CW_AREA = /CW[HB]?[V][l]{0,2}Gp[lr]{0,2}AD?C[HBl]{0,3}M$/
const isOfCard = ({ mention: { reading } }: Claim): boolean =>
  reading.wording.kind === 'named' && isReportCardGrade(reading.wording.grade)
const UP_FROM = /^[UD>lp]{0,4}[CZ]?[lM]{0,2}F[lrOU<]{0,4}$/
const between = (last: Claim, claim: Claim): string => claim.stream.shape.slice(last.grade + 1, claim.grade)

/** Give a grade the time of one told in the same breath: "judged good in June 2023, with an outstanding grade for leaders". */
export function shareTime(claims: readonly Claim[]): void {
  for (let at = 1; at < claims.length; at++) {
    const [last, claim] = [claims[at - 1] as Claim, claims[at] as Claim]
    const [before, own] = [last.mention.reading, claim.mention.reading]
    // "inadequate with good teaching in May": both then
    if (isTimeless(before) && own.dates.length > 0 && claim.rule.id === 'grade/with-graded')
      last.mention.reading = { ...before, dates: own.dates }
    if (!isTimeless(own) || !isLinked(last, claim)) continue
    const { dates, earlier, current } = before
    claim.mention.reading = { ...own, dates, earlier, current }
  }
}
const isTimeless = ({ dates, earlier, current, change }: Claim['mention']['reading']): boolean =>
  dates.length + earlier.length + current.length === 0 && change === null

// "called good for A, and good overall", "with only its teaching put down as good": told in one breath
function isLinked(last: Claim, { stream: { shape }, grade, rule, mention: { reading } }: Claim): boolean {
  const link = shape.slice(last.grade + 1, grade)
  if (WITH.test(link)) return true
  if (reading.areas.length === 0)
    return reading.whole && last.mention.reading.areas.length > 0 && BARE.test(link)
  return BARE.test(link) || (rule.id !== 'grade/verbal' && WITH_AREA.test(link))
}
const BARE = /^[^BJVKMHTWZYPNF]*[CE][^BJVKMHTWZYPNF]*$/
const WITH_AREA = /^[^BHVKMTWZYPNF]*h[lr<>]{0,3}A[^BHVKMTWZYPN]*$/
const WITH = /^[^TBJVKMHWZ]{0,6}h[lr]{0,2}$/
