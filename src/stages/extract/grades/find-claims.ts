import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { type Claim, type Context, mentionAt } from './claim.ts'
import { readComplement } from './complement.ts'
import type { GradeRule, TriedRule } from './grade-rule.ts'
import { followsOn } from './rules/named.ts'
import { settleWhose } from './settle-whose.ts'
import { splitShared } from './spoken-areas.ts'
import { type Stream, type Term, textOf } from './term.ts'
import { readTime } from './time.ts'
import { readHolders } from './whose.ts'

/** Find the claims of a stream: each grade with the first rule that fits it, or with none. */
export function findClaims(
  stream: Stream,
  line: Line,
  rules: readonly TriedRule[],
  context: Context,
): Claim[] {
  const claims: Claim[] = []
  for (let grade = stream.shape.indexOf('G'); grade >= 0; grade = stream.shape.indexOf('G', grade + 1)) {
    const claim = readGrade(stream, grade, line, rules, claims, context)
    claims.push(claim)
    if (!claim.mention.rejected) context.last = claim
  }
  shareDates(claims)
  dateMoves(claims)
  shareTime(claims)
  splitSince(claims)
  shareAreas(claims)
  for (let at = 0, own = claims.length; at < own; at++) claims.push(...againIn(claims[at] as Claim))
  return claims
}

// "'good' for X and 'good' for Y in March 2014": the date is of both
function shareDates(claims: readonly Claim[]): void {
  for (let at = claims.length - 1; at > 0; at--) {
    const [own, next] = [claims[at - 1], claims[at]]
    if (!own || !next || next.rule.id !== 'grade/for-area' || own.mention.reading.dates.length > 0) continue
    if (own.mention.reading.areas.length > 0) own.mention.reading.dates = next.mention.reading.dates
  }
}

// "has come up from inadequate to good since October 2017": then it was inadequate
function splitSince(claims: readonly Claim[]): void {
  const from = claims.find(({ rule }) => rule.id === 'grade/moved-from')
  const to = claims.find(({ rule }) => /moved-(?:up-)?to/.test(rule.id))
  if (!from || !to?.mention.reading.current.some(words => / been since$/.test(words))) return
  const own = to.mention.reading
  if (from.mention.reading.dates.length === 0) from.mention.reading.dates = own.dates
  own.dates = []
}

const BESIDE = /^[oU]{0,2}p?[l]?D/

// "moved up to good from inadequate in May 2022", "in 2014 took it from inadequate to good": the date is of the new grade
function dateMoves(claims: readonly Claim[]): void {
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

// "Adoption was rated good, up from inadequate": of the same area
function shareAreas(claims: readonly Claim[]): void {
  for (let at = 1; at < claims.length; at++) {
    const [last, claim] = [claims[at - 1] as Claim, claims[at] as Claim]
    if (claim.rule.id !== 'grade/moved-from' || claim.mention.reading.areas.length > 0) continue
    // report cards took the place of grades for the whole
    if (isOfCard(last) && !isOfCard(claim)) claim.mention.reading.areas = []
    else if (UP_FROM.test(between(last, claim))) claim.mention.reading.areas = last.mention.reading.areas
  }
  // "which got a two for staying safe, has sunk to a one": of the same area
  const [first, second] = claims
  if (first && second?.rule.id === 'grade/moved-to' && second.mention.reading.areas.length === 0)
    if (!second.mention.reading.whole && CW_AREA.test(second.stream.shape.slice(0, second.verb + 1)))
      second.mention.reading.areas = first.mention.reading.areas
  // "went from outstanding to requires improvement for teaching": both for teaching
  for (let at = 1; at < claims.length; at++) {
    const [from, to] = [claims[at - 1] as Claim, claims[at] as Claim]
    if (from.rule.id !== 'grade/moved-from' || to.rule.id !== 'grade/moved-to') continue
    if (from.mention.reading.areas.length === 0 && !to.mention.reading.whole)
      from.mention.reading.areas = to.mention.reading.areas
  }
}
const CW_AREA = /CW[HB]?[V][l]{0,2}Gp[lr]{0,2}AD?C[HBl]{0,3}M$/
const isOfCard = ({ mention: { reading } }: Claim): boolean =>
  reading.wording.kind === 'named' &&
  /-standard$|^exceptional$|-attention$|^urgent/.test(reading.wording.grade)
const UP_FROM = /^[UD>lp]{0,4}[CZ]?[lM]{0,2}F[lrOU<]{0,4}$/

// "judged good in June 2023, with an outstanding grade for leaders": of the same inspection
function shareTime(claims: readonly Claim[]): void {
  for (let at = 1; at < claims.length; at++) {
    const [last, claim] = [claims[at - 1] as Claim, claims[at] as Claim]
    const own = claim.mention.reading
    if (own.dates.length + own.earlier.length + own.current.length > 0 || own.change !== null) continue
    if (!WITH.test(between(last, claim))) continue
    const { dates, earlier, current } = last.mention.reading
    claim.mention.reading = { ...own, dates, earlier, current }
  }
}
const WITH = /^[^TBJVKMHWZ]{0,6}h[lr]{0,2}$/

const between = (last: Claim, claim: Claim): string => claim.stream.shape.slice(last.grade + 1, claim.grade)

// "rated inadequate in 2011 and 2013", "got the same in 2005, 2009 and 2013": once for each
function againIn(claim: Claim): Claim[] {
  const { stream, grade, mention } = claim
  if (mention.rejected) return []
  const list = AGAIN.exec(stream.shape.slice(grade + 1))?.[0]
  if (!list) return []
  const [first, ...more] = stream.terms
    .slice(grade + 1, grade + 1 + list.length)
    .flatMap(({ date }) => date ?? [])
  if (!first || more.length === 0) return []
  const isBoth = stream.terms[grade + list.indexOf('D')]?.text === 'both'
  if (!isBoth && more.some(date => date.precision !== first.precision)) return []
  mention.reading.dates = [first]
  return collect(more, date => ({
    ...claim,
    mention: { ...mention, reading: { ...mention.reading, dates: [date] } },
  }))
}
const AGAIN = /^[Uo]{0,2}l?C?p?l?D(?:C[l]?p?D){0,4}C?[l]?E[l]?p?D(?![CE]?[A-Z]?G)/

function readGrade(
  stream: Stream,
  grade: number,
  line: Line,
  rules: readonly TriedRule[],
  before: readonly Claim[],
  context: Context,
): Claim {
  const term = stream.terms[grade] as Term
  const [left, right] = [stream.shape.slice(0, grade), stream.shape.slice(grade + 1)]
  const last = left.charAt(grade - 1)
  for (const rule of rules) {
    if (rule.follows !== null && !rule.follows.includes(last)) continue
    if (rule.needs && !hasAny(left, rule.needs)) continue
    if (rule.after && !rule.after.test(right)) continue
    const verb = left.search(rule.before)
    if (verb < 0 || !(rule.holds?.(stream, grade) ?? true)) continue
    return claimOf(stream, grade, verb, rule, line, before, context)
  }
  const mention = mentionAt(term, term, line, 'grade/word', term.wording as NonNullable<Term['wording']>)
  mention.rejected = { rule: 'grade/no-claim', reason: 'nothing says that it was given to anyone' }
  const rule = { id: 'grade/word', holder: 'before', change: null } as const
  return {
    stream,
    grade,
    verb: grade,
    scope: grade,
    rule,
    mention,
    nobody: true,
    counts: false,
    near: false,
    elsewhere: false,
    isSevenPoint: context.isSevenPoint,
  }
}

function hasAny(shape: string, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (shape.includes(letters[i] as string)) return true
  return false
}

function claimOf(
  stream: Stream,
  grade: number,
  verb: number,
  rule: GradeRule,
  line: Line,
  before: readonly Claim[],
  context: Context,
): Claim {
  const { terms, shape } = stream
  const term = terms[grade] as Term
  const matched = rule.goesOn ? (rule.after?.exec(shape.slice(grade + 1))?.[0].length ?? 0) : 0
  const complement = readComplement(stream, grade + matched)
  const place = { grade, verb, rule, complement }
  const whose = readHolders(stream, place, before, context)
  settleWhose(whose, stream, place, context)
  const own = shape.slice(verb, grade)
  const first = terms[Math.min(verb, grade)] as Term
  const lead = whose.areaStart === null ? first : (terms[Math.min(whose.areaStart, verb)] as Term)
  const wording = wordingOf(term, context)
  const mention = mentionAt(
    lead,
    terms[Math.max(grade, complement.end)] as Term,
    line,
    rule.id,
    wording ?? { kind: 'same' },
  )
  const time =
    context.last && isSameVisit(stream, grade)
      ? timeOf(context.last, isEvenThen(terms, grade) ? ['even then'] : [])
      : readTime(stream, grade, verb, rule.id === 'grade/being' || rule.id === 'grade/category')
  const { reading } = mention
  reading.areas = splitShared(whose.areas, stream, grade)
  // "services for children in care are inadequate overall": the services, not the whole
  reading.whole =
    (complement.whole || own.includes('o')) && (whose.areas.length === 0 || complement.areas.length > 0)
  reading.spread = complement.every || own.includes('S')
  reading.holders = whose.holders
  reading.change = rule.change
  // "formerly head of the outstanding X": what she was
  reading.earlier = rule.id === 'grade/of-provider' && shape[grade - 1] !== '<' ? [] : time.earlier
  if (rule.id === 'grade/grade-noun' && followsOn(terms, grade)) reading.earlier.push('follows')
  // "three years in special measures", "its spell in special measures"
  const isSpell =
    rule.id === 'grade/category' &&
    terms.slice(Math.max(0, grade - 4), grade).some(({ text }) => SPELL.test(text))
  if (isSpell) reading.earlier.push('spell')
  reading.current = time.current
  // "came to the trust as a grade four and was inspected in May": the date is of another
  // "lost its outstanding rating in 2018": when it was lost
  const isOfLoss = rule.id === 'grade/lost' && /^[oU]{0,2}p[l]?D/.test(shape.slice(grade + 1))
  reading.dates = isOfLoss || isSpell || /came-as|of-provider/.test(rule.id) ? [] : time.dates
  reading.counted = time.counted
  reading.weak = rule.needsSupport ?? false
  mention.because = [`“${textOf(terms, Math.min(verb, grade), grade + 1)}”`]
  if (!wording) mention.rejected = { rule: 'grade/no-grade-before', reason: 'no grade stands before it' }
  const counts = complement.some && complement.areas.length === 0 && whose.areas.length === 0
  return {
    stream,
    grade,
    verb,
    scope: whose.start,
    rule,
    mention,
    nobody: whose.nobody,
    counts,
    near: context.last !== null && line.number - context.last.mention.line <= 2,
    elsewhere: complement.elsewhere,
    isSevenPoint: context.isSevenPoint,
  }
}

const SPELL = /^(?:months|spell|spells|stint|years)$/

// "Primary was outstanding in that same inspection", "leadership was even then inadequate"
const isSameVisit = ({ terms }: Stream, grade: number): boolean =>
  isEvenThen(terms, grade) ||
  terms
    .slice(grade + 1, grade + 6)
    .some(
      ({ text }, i, all) => text === 'same' && /^(?:inspection|visit|report)$/.test(all[i + 1]?.text ?? ''),
    )

const isEvenThen = (terms: readonly Term[], grade: number): boolean =>
  terms.slice(Math.max(0, grade - 4), grade).some(({ text }) => text === 'even then')

const timeOf = ({ mention: { reading } }: Claim, cues: readonly string[]) => ({
  earlier: [...cues, ...reading.earlier, ...(reading.change === 'from' ? ['from'] : [])],
  current: reading.current,
  dates: reading.dates,
  counted: reading.counted,
})

// "the same grade": that of the claim before
const wordingOf = ({ wording }: Term, { last }: Context) =>
  wording?.kind === 'same' ? last?.mention.reading.wording : wording
