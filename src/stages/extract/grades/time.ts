import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import { countedYears } from './counted-years.ts'
import {
  hasGrade,
  isAside,
  isFirstGrade,
  isFronted,
  isLastGrade,
  isWhen,
  segmentsOf,
  tailOf,
} from './segments.ts'
import { asBeforeAt } from './specials/as-before.ts'
import type { Segment, Stream, Term } from './term.ts'

/** What the clause of a grade, and the adverbial clauses that hang on it, say of time. */
export interface Time {
  earlier: string[]
  current: string[]
  dates: DateMention[]
  /** Years from the inspection told before. */
  counted: number | null
}

/** Read the time of the grade at an index; `verb` is where its clause's verb stands. */
export function readTime(stream: Stream, grade: number, verb: number, isState = false): Time {
  const segments = segmentsOf(stream)
  const index = segments.findIndex(({ from, to }) => from <= grade && grade < to)
  const segment = segments[index] as Segment
  const same = asBeforeAt(stream, grade)
  const parts = [ownPart(stream, segment, grade, verb, same)]
  const told = tellingPart(stream, segment, segments[index - 1])
  if (told) parts.push(told, ...dateOfWhen(stream, told, segments[index - 2]))
  const perfect = pastPerfect(stream, grade, verb)
  const next = segments[index + 1]
  if (next && same < 0 && isLastGrade(stream, segment, grade) && !hasGrade(stream, next))
    if (isWhen(stream, next) || isGiving(stream, next) || WAS_IN.test(shapeOf(stream, next))) parts.push(next)
  for (let at = index - 1; at >= 0; at--) {
    const before = segments[at] as Segment
    if (hasGrade(stream, before)) {
      if (isWhen(stream, segment)) parts.push(tailOf(stream, before))
      break
    }
    const fronted =
      (before.from === 0 && isFronted(stream, before)) ||
      // "when inspectors came three years earlier: inadequate"
      (at === index - 1 && stream.terms[segment.from]?.text === ':' && isWhen(stream, before))
    const led = at === index - 1 && isWhen(stream, segment) && isFirstGrade(stream, segment, grade)
    // "When they took over in May 2021, it had fallen to inadequate": since some time before
    const isBefore = perfect.length > 0 && isWhen(stream, before)
    const isNews = at === index - 1 && learnsThat(stream, before, segment)
    const goesOn = at === index - 1 && GOES_ON.test(shapeOf(stream, segment)) && isSeen(stream, before)
    if (((fronted || led) && !isBefore && !isNews) || goesOn) parts.push(before)
    if (!fronted && !led && !isAside(stream, before)) break
  }
  const terms = termsOf(stream, parts)
  const dated: Term[] = []
  const earlier: string[] = []
  const current: string[] = []
  const main = parts[0] as Segment
  const ownFrom = stream.terms[(told ?? main).from]?.start ?? 0
  let counts = false
  for (const term of terms) {
    if (term.date) dated.push(term)
    const { text } = term
    if (text === 'later' || text === 'on' || text === 'years after that' || text === 'year after that')
      counts = true
    // "Two years after it was praised, the school was rated inadequate": no earlier than anything
    if (term.letter === '<' && !(text === 'the last' && isLastTo(stream, term))) {
      counts = true
      if (!(term.start < ownFrom && AFTER.test(text))) earlier.push(text)
    }
    // "had just been rated": before what is told
    if (term.letter === '>' && !(perfect.length > 0 && text === 'just been')) current.push(text)
  }
  earlier.push(...perfect)
  if (told) earlier.push(...pastPerfect(stream, told.to, told.from + 4))
  earlier.push(...yearsAgo(dated))
  // "which was then inadequate"
  if (isState && stream.terms[grade - 1]?.text === 'then') earlier.push('then')
  if (isState) earlier.push(...oncePast(stream, grade))
  current.push(...thisYear(dated), ...presentPerfect(stream, grade, verb), ...present(stream, grade, verb))
  const own = stream.terms[grade] as Term
  const counted = counts ? (countedYears(terms) ?? countedYears(told ? termsOf(stream, [told]) : [])) : null
  const dates = dated.length > 0 ? nearestFirst(terms, own) : []
  return {
    earlier,
    current,
    // "outstanding in 2017, good two years later": the year before is of the other
    dates: counted ? dates.filter(({ start }) => start > counted.start) : dates,
    counted: counted?.years ?? null,
  }
}

const AFTER = / after$/
/** "which was in 2013": the inspection that gave it. */
const WAS_IN = /^C?WB[l<]?p?[lr]?D[CZ]?$/
/** "was inspected in June and was found": the same subject goes on. */
const GOES_ON = /^C?E[l<>]?[BHJ]/

const shapeOf = ({ shape }: Stream, { from, to }: Segment): string => shape.slice(from, to)

const isSeen = ({ terms, shape }: Stream, { from, to }: Segment): boolean =>
  shape.slice(from, to).includes('D') && terms.slice(from, to).some(({ text }) => VISITED.test(text))
const VISITED = /^(?:re-?)?(?:inspected|visited)$/

// "the last school to be declared outstanding was": of nothing before
const isLastTo = ({ terms, shape }: Stream, term: Term): boolean =>
  /^<N[^BHJVKMGZC]{0,4}TBJ/.test(shape.slice(terms.indexOf(term)))

// the terms of the part with the grade, then those of the others, without dates of other events
function termsOf(stream: Stream, parts: readonly Segment[]): Term[] {
  const terms: Term[] = []
  for (let i = 0; i < parts.length; i++) {
    const { from, to } = parts[i] as Segment
    const isOther = i > 0 && isOtherEvent(stream, parts[i] as Segment)
    for (let at = from; at < to; at++) {
      const term = stream.terms[at]
      if (term && !(isOther && term.date)) terms.push(term)
    }
  }
  return terms
}

// "When the head arrived, in September 2016, it was inadequate": when she came, not the inspectors
function isOtherEvent({ terms, shape }: Stream, { from, to }: Segment): boolean {
  if (terms[from]?.text !== 'when' || /[OGJV]/.test(shape.slice(from, to))) return false
  return !terms.slice(from, to).some(({ text }) => SEEN.test(text))
}
const SEEN = /inspect|visit|report|^(?:seen|looked|they|called|ofsted|team|hmis?|last|latest)$/

// "having been told in 2015 that it required improvement", "An inspection in May said that it was good": when that was told
function tellingPart({ terms, shape }: Stream, own: Segment, before: Segment | undefined): Segment | null {
  if (!before || terms[own.from]?.text !== 'that') return null
  const graded = /^.*G(?:[UoS]*p?D)?/.exec(shape.slice(before.from, before.to))
  const cut = Math.max(
    (graded?.[0].length ?? 0) - 1,
    shape.slice(before.from, before.to).search(/C[l]?H[^C]*$/),
  )
  const from = before.from + cut + 1
  const tells = terms.slice(from, before.to).some(({ text }) => TELLS.test(text))
  // "four years after it was told that it required improvement"
  const isCounted = AFTER.test(terms[from]?.text ?? '') && terms[from - 1]?.letter === '#'
  return tells ? { from: isCounted ? from - 1 : from, to: before.to } : null
}
// "since 2019, when the council was told that it required improvement": the date before "when"
function dateOfWhen({ terms, shape }: Stream, { from, to }: Segment, before: Segment | undefined): Segment[] {
  const date = before ? shape.slice(before.from, before.to).search(/DC?$/) : -1
  const isWhen = terms.slice(from, Math.min(to, from + 2)).some(({ text }) => text === 'when')
  return before && date >= 0 && isWhen ? [{ from: before.from + date, to: before.from + date + 1 }] : []
}
const TELLS = /^(?:told|found|said|ruled|concluded|decided|reported|warned|judged|judging)$/
/** Who learns of a grade does so when the report comes out. */
const LEARNS = /^(?:learn(?:ed|t)|heard|discovered|announced|revealed|confirmed|emerged|celebrated)$/

// "In January the school learned that it had been judged outstanding"
const learnsThat = ({ terms }: Stream, { from, to }: Segment, own: Segment): boolean =>
  terms[own.from]?.text === 'that' && terms.slice(from, to).some(({ text }) => LEARNS.test(text))

// "the judgement that it was given in July 2015"
const isGiving = ({ shape }: Stream, { from, to }: Segment): boolean =>
  /U$/.test(shape.slice(0, from)) && /^W[RPNlr]{1,4}[BH]{0,2}[V][^Z]{0,4}D/.test(shape.slice(from, to))

// "had been rated", "having been", "they'd been": before what is told; "has been good since 2011": still
function pastPerfect({ terms, shape }: Stream, grade: number, verb: number): string[] {
  const found: string[] = []
  // "leaders had made significant progress": by then
  if (terms[grade]?.text.endsWith(' progress')) return found
  // "which had been good, got the bottom grade": of the other
  const from = Math.max(0, verb - 4, shape.lastIndexOf('G', verb - 1) + 1)
  for (let at = from; at < Math.min(grade, terms.length); at++) {
    const { text } = terms[at] as Term
    if (text !== 'had' && text !== 'having' && text !== 'd') continue
    let next = at + 1
    while (next < grade && terms[next]?.letter === 'l') next++
    const isPerfect =
      next < grade && (/[BJVK<]/.test(terms[next]?.letter ?? '') || terms[next]?.text === 'just been')
    if (isPerfect && !isReported(terms, terms[at] as Term)) found.push(text)
  }
  return found
}
// "were told last week that Ofsted had judged it": no earlier than what is told
const isReported = (terms: readonly Term[], had: Term): boolean => {
  const at = terms.indexOf(had)
  const that = terms.slice(Math.max(0, at - 3), at).find(({ text }) => text === 'that')
  const told = that ? terms.slice(Math.max(0, terms.indexOf(that) - 4), terms.indexOf(that)) : []
  return told.some(({ text }) =>
    /^(?:told|learned|learnt|heard|revealed|announced|confirmed|emerged)$/.test(text),
  )
}
// "has been good since 2011"
const presentPerfect = ({ terms, shape }: Stream, grade: number, verb: number): string[] =>
  /^[^ZG]{0,4}Y[p]?D/.test(shape.slice(grade + 1))
    ? collect(
        terms.slice(Math.max(0, verb - 4), grade).filter(term => /^(?:has|have|ve)$/.test(term.text)),
        term => `${term.text} been since`,
      )
    : []
// "is rated good": as things stand
const present = ({ terms }: Stream, grade: number, verb: number): string[] =>
  collect(
    terms
      .slice(Math.max(0, verb - 3), Math.min(grade, verb + 1))
      .filter(term => term.letter === 'B' && /^(?:is|are)$/.test(term.text)),
    term => term.text,
  )

// "When I started, we were satisfactory"
const oncePast = ({ terms, shape }: Stream, grade: number): string[] =>
  terms[0]?.text === 'when' &&
  /^(?:was|were)$/.test(terms[shape.slice(0, grade).lastIndexOf('B')]?.text ?? '')
    ? ['when']
    : []
const yearsAgo = (terms: readonly Term[]): string[] =>
  collect(
    terms.filter(term => /\bago$|^last year$|^the year before$/.test(term.text)),
    term => term.text,
  )

const thisYear = (terms: readonly Term[]): string[] =>
  collect(
    terms.filter(term => /^this (?:year|month|week|term|autumn|spring|summer|winter)$/.test(term.text)),
    term => term.text,
  )

// dates after the grade, nearest first, then those before it
const nearestFirst = (terms: readonly Term[], grade: Term): DateMention[] =>
  collect(
    terms
      .filter((term, i) => term.date && !isFounding(terms, i) && !isGap(terms, i))
      .sort(
        (a, b) =>
          Number(a.start < grade.start) - Number(b.start < grade.start) ||
          Math.abs(a.start - grade.start) - Math.abs(b.start - grade.start),
      ),
    term => term.date as DateMention,
  )

// "its first inspection since 2010": when there was none
const isGap = (terms: readonly Term[], at: number): boolean =>
  /^(?:since|after|for)$/.test(terms[at - 1]?.text ?? '') &&
  // "the first inspection since 2016, when it was good"
  !(at === terms.length - 1 && terms.slice(0, 2).some(({ text }) => text === 'when')) &&
  ((/[Ow]/.test(terms[at - 2]?.letter ?? '') &&
    /inspect|visit|report|time|look/.test(terms[at - 2]?.text ?? '')) ||
    // "has looked after children since 1989 and has now been judged"
    (terms[at - 1]?.text === 'since' && terms[at + 1]?.letter === 'E' && terms[at + 2]?.letter === 'H') ||
    // "the first such grade in the county since 2013"
    (terms[at - 1]?.text === 'since' &&
      terms.slice(Math.max(0, at - 12), at).some(({ text }) => text === 'first')))

// "opened in 2023": no date of a grade
const isFounding = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 5), at).some(term => term.letter === 'f') ||
  terms.slice(Math.max(0, at - 2), at).some(({ text }) => CAME.test(text))
/** "a head appointed that September", "Ofsted announced on Monday". */
const CAME = /^(?:announced|appointed|arrived|confirmed|hired|installed|joined|recruited|retired|revealed)$/

// of several grades in one clause each takes what follows it up to the next; the first also what stands before
function ownPart(
  { shape }: Stream,
  { from, to }: Segment,
  grade: number,
  verb: number,
  same: number,
): Segment {
  const after = shape.slice(grade + 1, to).search(/G(?!w)|C[lw=]{0,2}R?HB|E[l]?H/) // not "with outstanding features"; up to ", having been", ", as it had been", "and has"
  const before = shape.slice(from, grade).lastIndexOf('G')
  const limit = same < 0 ? to : Math.min(to, same)
  const end = after < 0 ? limit : Math.min(limit, grade + 1 + after)
  const cut = after < 0 ? -1 : shape.slice(grade + 1, end).search(/[CE][^CE]*$/)
  const own = cut < 0 ? end : grade + 1 + cut
  // "from where they were two years ago to 'good'": what stands before "to" is of the past
  const start = /F[^G]*T[^GT]*$/.test(shape.slice(Math.max(0, from - 4), grade))
    ? shape.lastIndexOf('T', grade)
    : from
  if (before < 0) return { from: start, to: own }
  // "from adequate, the verdict of 2012, to inadequate": what stands before "to" is of the other
  const moved = /T[lrow<>]{0,4}$/.exec(shape.slice(verb, grade))
  if (moved && shape.slice(verb, grade).includes('G')) return { from: verb + moved.index, to: own }
  let lead = Math.min(verb, grade)
  while (lead > from + before + 1 && /[BHl<>]/.test(shape[lead - 1] as string)) lead--
  return { from: Math.max(from + before + 1, lead), to: own }
}
