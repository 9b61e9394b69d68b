import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import { countedYears } from './counted-years.ts'
import { nearestFirst, termsOf, thisYear, yearsAgo } from './dates-beside.ts'
import { ownPart } from './own-part.ts'
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
import { AFTER, dateOfWhen, learnsThat, tellingPart } from './telling-part.ts'
import { oncePast, pastPerfect, present, presentPerfect, whichWas } from './tense.ts'
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
  // "at an inspection in 2016 which judged it good", "and in 2009 that it was good"
  if (stream.shape[segment.from] === 'W' && stream.shape[segment.from - 1] === 'D' && !told)
    parts.push({ from: segment.from - 1, to: segment.from })
  const perfect = pastPerfect(stream, grade, verb)
  const next = segments[isLink(stream, segments[index + 1]) ? index + 2 : index + 1]
  if (next && same < 0 && isLastGrade(stream, segment, grade) && !hasGrade(stream, next))
    if (
      isWhen(stream, next) ||
      isGiving(stream, next) ||
      (WAS_IN.test(shapeOf(stream, next)) && !isCleft(stream, next))
    )
      parts.push(next)
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
    if (
      term.letter === '<' &&
      !(text === 'the last' && (isLastTo(stream, term) || isLastPart(stream, term))) &&
      !(text === 'back in' && isGotBack(stream, term)) &&
      !isRenamed(stream, term, grade)
    ) {
      counts = true
      if (!(term.start < ownFrom && AFTER.test(text))) earlier.push(text)
    }
    // "had just been rated": before what is told
    if (term.letter === '>' && !(perfect.length > 0 && text === 'just been') && !isSince(stream, term, grade))
      current.push(text)
  }
  earlier.push(...perfect)
  if (told) earlier.push(...pastPerfect(stream, told.to, told.from + 4))
  earlier.push(...yearsAgo(dated))
  // "which was then inadequate"
  if (isState && stream.terms[grade - 1]?.text === 'then') earlier.push('then')
  if (isState) earlier.push(...oncePast(stream, grade), ...whichWas(stream, grade))
  if (isFoundBy(stream, segment, grade)) earlier.push('when')
  if (isOfPredecessor(stream, grade)) earlier.push('predecessor')
  current.push(...thisYear(dated), ...presentPerfect(stream, grade, verb), ...present(stream, grade, verb))
  const own = stream.terms[grade] as Term
  const counted = counts ? (countedYears(terms) ?? countedYears(told ? termsOf(stream, [told]) : [])) : null
  const dates = dated.length > 0 ? nearestFirst(terms, own) : []
  return {
    earlier,
    current,
    // "outstanding in 2017, good two years later": the year before is of the other
    dates: isUntilWhen(stream, segment)
      ? collect(dates, endOfSpan)
      : counted
        ? dates.filter(({ start }) => start > counted.start)
        : dates,
    counted: counted?.years ?? null,
  }
}

/** "Its predecessor, Alder School, was". */
const isOfPredecessor = ({ terms, shape }: Stream, grade: number): boolean => {
  const at = terms.findIndex(({ text }) => text === 'predecessor')
  const aside = at >= 0 && at < grade ? /^.C[l]?P/.exec(shape.slice(at)) : null
  // "Unlike its predecessor, Alder School, Birch School was": the other
  return (
    aside !== null &&
    !shape.slice(at + aside[0].length, grade).includes('P') &&
    !terms.slice(Math.max(0, at - 3), at).some(({ text }) => BESIDE_IT.test(text))
  )
}
const BESIDE_IT = /^(?:beside|like|unlike)$/

/** ", formerly known as X, was": of a name or an owner, before a grade outside it. */
const FORMER_ASIDE = /^<(?:[lr]?[wJ]{0,3}[lp]{0,2})?[lr]?[PNw]{1,4}C/
function isRenamed({ terms, shape }: Stream, term: Term, grade: number): boolean {
  const at = terms.indexOf(term)
  const aside = shape[at - 1] === 'C' ? FORMER_ASIDE.exec(shape.slice(at)) : null
  return aside !== null && at + aside[0].length <= grade
}

// "from 2009 until 2016, when it was judged good": in the year that ends it
const isUntilWhen = ({ terms, shape }: Stream, { from }: Segment): boolean =>
  /DC?$/.test(shape.slice(0, shape[from] === 'C' ? from + 1 : from)) &&
  terms.slice(from, from + 2).some(({ text }) => text === 'when')

const endOfSpan = (date: DateMention): DateMention =>
  /^\d{4}\/\d{4}$/.test(date.value ?? '') ? { ...date, value: (date.value as string).slice(5) } : date

/** "which was in 2013", "which it had been since 2013", "and so it was, in 2013": the inspection that gave it. */
const WAS_IN = /^C?(?:E?l?RBC?|WB|W[RN](?:H?[BVK]|H?[HBw]))[l<]?[pY]?[lr]?D[CZ]?$/
// "and it was in 2018 that they were good": of the other
const isCleft = ({ shape, terms }: Stream, next: Segment): boolean =>
  shape[next.to] === 'W' && terms[next.to]?.text === 'that'
// "good once, and ‖ that was in 2004"
const isLink = (stream: Stream, next: Segment | undefined): boolean =>
  next !== undefined && /^C?E$/.test(shapeOf(stream, next))
/** "was inspected in June and was found": the same subject goes on. */
const GOES_ON = /^C?E[l<>]?[BHJ]/

const shapeOf = ({ shape }: Stream, { from, to }: Segment): string => shape.slice(from, to)

const isSeen = ({ terms, shape }: Stream, { from, to }: Segment): boolean =>
  shape.slice(from, to).includes('D') && terms.slice(from, to).some(({ text }) => VISITED.test(text))
const VISITED = /^(?:re-?)?(?:inspected|visited)$/

// "Rated good in 2014, the school has since had three heads": after it
const isSince = ({ terms, shape }: Stream, term: Term, grade: number): boolean => {
  const at = terms.indexOf(term)
  return term.text === 'since' && at > grade && shape[at - 1] === 'H'
}

/** Verbs of coming to lead somebody or to work there. */
const CAME =
  /^(?:appointed|arrived|became|came|hired|inherited|joined|moved|recruited|started|stepped|succeeded|took|taken)$/

// "Ms Field joined in 2014, when the school was rated good": as she found it
function isFoundBy({ terms, shape }: Stream, segment: Segment, grade: number): boolean {
  const from = segment.from + (shape[segment.from] === 'C' ? 1 : 0)
  return (
    terms[from]?.text === 'when' &&
    /B[l]?[JV]?[l]{0,2}$/.test(shape.slice(from, grade)) &&
    terms.slice(from, grade).some(({ text }) => /^(?:was|were)$/.test(text)) &&
    !/[GOP][^ZC]{0,8}$/.test(shape.slice(0, from)) &&
    terms.slice(Math.max(0, from - 9), from).some(({ text }) => CAME.test(text.split(' ')[0] as string))
  )
}

// "won its good rating back in January": when it did
const isGotBack = ({ terms, shape }: Stream, term: Term): boolean =>
  /V[lr]?GU?$/.test(shape.slice(0, terms.indexOf(term)))

// "the last home to be called good was": of nothing before
const isLastTo = ({ terms, shape }: Stream, term: Term): boolean =>
  /^<N[^BHJVKMGZC]{0,4}TBJ/.test(shape.slice(terms.indexOf(term)))

// "in the last week of January"
const isLastPart = ({ terms }: Stream, term: Term): boolean =>
  PART.test(terms[terms.indexOf(term) + 1]?.text ?? '')
const PART = /^(?:day|days|few|fortnight|half|month|part|third|week|weekend|weeks)$/

// "the judgement that it was given in July 2015"
const isGiving = ({ shape }: Stream, { from, to }: Segment): boolean =>
  /U$/.test(shape.slice(0, from)) && /^W[RPNlr]{1,4}[BH]{0,2}[V][^Z]{0,4}D/.test(shape.slice(from, to))
