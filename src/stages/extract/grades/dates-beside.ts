import { collect } from '../../../model/collect.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Segment, Stream, Term } from './term.ts'

/** Give the terms of the part with the grade, then those of the others, without dates of other events. */
export function termsOf(stream: Stream, parts: readonly Segment[]): Term[] {
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
const SEEN =
  /inspect|visit|report|^(?:assessed|examined|reviewed|seen|looked|they|called|ofsted|team|hmis?|last|latest)$/

/** Give the words that put dates before the present: "two years ago", "last year". */
export const yearsAgo = (terms: readonly Term[]): string[] =>
  collect(
    terms.filter(term => /\bago$|^last year$|^the year before$/.test(term.text)),
    term => term.text,
  )

/** Give the words that put dates in the present: "this term". */
export const thisYear = (terms: readonly Term[]): string[] =>
  collect(
    terms.filter(term => /^this (?:year|month|week|term|autumn|spring|summer|winter)$/.test(term.text)),
    term => term.text,
  )

/** Give the dates after the grade, nearest first, then those before it. */
export const nearestFirst = (terms: readonly Term[], grade: Term): DateMention[] =>
  collect(
    terms
      .filter((term, i) => term.date && !isFounding(terms, i) && !isGap(terms, i) && !isEnd(terms, term))
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
  // "its first visit since 2011, when it was good"
  !(at === terms.length - 1 && terms.slice(0, 2).some(({ text }) => text === 'when')) &&
  ((/[Ow]/.test(terms[at - 2]?.letter ?? '') &&
    /inspect|visit|report|time|look/.test(terms[at - 2]?.text ?? '')) ||
    // "has looked after children since 1989 and has now been judged"
    (terms[at - 1]?.text === 'since' && terms[at + 1]?.letter === 'E' && terms[at + 2]?.letter === 'H') ||
    // "the first such grade in the county since 2013"
    (terms[at - 1]?.text === 'since' &&
      terms.slice(Math.max(0, at - 12), at).some(({ text }) => text === 'first')))

// "From 2010 until last autumn it was good", "Between 2011 and last year": since the first
function isEnd(terms: readonly Term[], { start }: Term): boolean {
  const dated = terms.filter(({ date }) => date && date.start < start)
  const first = dated.length > 0 ? Math.max(...collect(dated, term => term.start)) : null
  if (first === null) return false
  const between = terms.filter(term => term.start > first && term.start < start)
  if (between.some(({ text }) => /^(?:until|till|up to)$/.test(text))) return true
  const lead = terms.find(({ end }) => end === first - 1)
  return (
    between.length === 1 &&
    /^(?:from|between)$/.test(lead?.text ?? '') &&
    /^(?:and|to)$/.test(between[0]?.text ?? '')
  )
}

// "opened in 2023": no date of a grade
const isFounding = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 5), at).some(term => term.letter === 'f') ||
  terms.slice(Math.max(0, at - 2), at).some(({ text }) => CAME.test(text))
/** "a head appointed that September", "Ofsted announced on Monday". */
const CAME = /^(?:announced|appointed|arrived|confirmed|hired|installed|joined|recruited|retired|revealed)$/
