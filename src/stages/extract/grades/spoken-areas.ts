import { collect } from '../../../model/collect.ts'
import type { AreaWords, Holder } from '../../../model/grades.ts'
import type { Context } from './claim.ts'
import { areasOf, type Naming } from './holders.ts'
import type { Subject } from './noun-phrase.ts'
import type { Stream, Term } from './term.ts'

const VERB = /[BJVKMLH=]/

/** Tell what "its overall effectiveness" after "when safeguarding was last inspected": that of the area spoken of. */
export function settleAreas(
  naming: Naming | null,
  { terms, shape }: Stream,
  subject: Subject | null,
): AreaWords[] {
  return collect(naming?.areas ?? [], area => {
    if (!/^(?:overall effectiveness|experiences and progress)$/.test(area.words) || !subject) return area
    const at = terms.findIndex((term, i) => i >= subject.start && term.text === area.words)
    if (!/r[l]*$/.test(shape.slice(0, at))) return area
    return areasOf(terms.slice(0, at)).at(-1) ?? area
  })
}

/** Tell what area a pronoun stands for: "Support for children in care was singled out. It was rated outstanding". */
export function pronounArea(
  naming: Naming,
  stream: Stream,
  subject: Subject | null,
  { leadArea, areasBefore }: Context,
): AreaWords[] {
  const { terms, shape } = stream
  const [holder] = naming.holders
  // "They liked its care. They rated it good"
  if (holder?.kind === 'pronoun' && holder.words === 'it' && OBJECT.test(shape)) {
    const set = areasBefore()
    if (set?.closes) return set.areas
  }
  const where = subject ? shape.slice(0, subject.start).search(/AC?W$/) : -1
  if (where >= 0 && terms[(subject?.start ?? 0) - 1]?.text === 'where')
    return areasOf(terms.slice(where, where + 1))
  const judged = subject ? /(?<=U)p[lr]{0,2}A(?=BW$)/.exec(shape.slice(0, subject.start)) : null
  if (judged) return areasOf(terms.slice(judged.index, subject?.start))
  const board = boardBefore(holder, stream, subject) ?? topicArea(holder, stream, subject)
  if (board) return [board]
  const people = peopleBefore(holder, stream, subject)
  if (people) return [people]
  const begun = areaBegun(holder, stream, subject)
  if (begun) return [begun]
  const opens =
    subject !== null &&
    subject.start <= 2 &&
    terms.slice(0, subject.start).every(term => !VERB.test(term.letter))
  // "It was good in 2020": the whole of it
  if (/G[^GZC]{0,3}D/.test(shape) || shape.includes('<')) return []
  // "It was told that it requires improvement"
  if (subject && IT_HEARS.test(shape.slice(0, subject.start)) && HEARS.test(terms[2]?.text ?? '')) {
    const heard = leadArea()
    if (heard) return [heard]
  }
  // "In Orme they were judged inadequate"
  const isSpoken = opens && /^(?:it|they)$/.test(subject.terms.at(-1)?.text ?? '')
  const lead = isSpoken ? leadArea() : null
  return lead ? [lead] : []
}

/** "They rated it good". */
const OBJECT = /^[l<>]{0,2}[RO][l<>H]{0,2}[JV]R[l]{0,2}(?:TB)?G/
/** "Inspectors praised its teaching and rated it good". */
const PRAISED = /^[lE]{0,2}O[^PNARG]*A[^PNAGZR]*C?E[l]?J$/

/** "Leadership at Alder School, too, has come on: it", "Only care leavers escaped, and even they". */
const BEGINS = /^[lrE<>]{0,3}(?:wp[lr]?)?[PN]?A(?:p[lr]?[PN])?[^GPNA]*[ZCE][lEY]{0,3}$/
/** "praised its behaviour, giving", "felt that its behaviour deserved better and gave". */
const GIVEN = /A[^PNAGZR]*[CE]{1,2}[lO]{0,2}[VJw]$/
const PUTS = /ing$|^(?:pegged|placed|placing|put|set)$/
const isGiven = (terms: readonly Term[], { start, terms: [pronoun] }: Subject): boolean =>
  /^(?:them|they)$/.test(pronoun?.text ?? '') || PUTS.test(terms[start - 1]?.text ?? '')
/** "Leaders, new in post, were told that they", "…, but the sixth form heard that it", "He told governors that they". */
const TOLD =
  /(?:^|[CZEpr])[lrE<>]{0,3}A(?:CW|C[^CZGPNA]{1,9}C)?[BHl<>]{0,4}[Jyw][l]?W?$|[Jyw][lr]{0,2}A(?:p[lr]?[PN])?W$/
const IT_HEARS = /^RB[Jwy]W?$/
const HEARS = /^(?:advised|assured|heard|informed|learned|learnt|told|warned)$/

// the area that the sentence begins with, of a pronoun in a later clause of it
function areaBegun(holder: Holder | undefined, { terms, shape }: Stream, subject: Subject | null) {
  if (!subject || holder?.kind !== 'pronoun' || !/^(?:it|them|they)$/.test(holder.words)) return null
  // "praised the behaviour of the children, awarding it a good", "gave them a good"
  if (PRAISED.test(shape.slice(0, subject.start)) && holder.words === 'it')
    return areasOf(terms.slice(0, subject.start)).at(-1) ?? null
  if (GIVEN.test(shape.slice(0, subject.start)) && isGiven(terms, subject))
    return areasOf(terms.slice(0, subject.start)).at(-1) ?? null
  // "Nothing about behaviour had changed, and it too stays good"
  if (
    holder.words === 'it' &&
    terms[subject.start + 1]?.text === 'too' &&
    /A[^PNA]*$/.test(shape.slice(0, subject.start))
  )
    return areasOf(terms.slice(0, subject.start)).at(-1) ?? null
  const begun = shape.slice(0, subject.start)
  if (BEGINS.test(begun)) return areasOf(terms.slice(0, subject.start))[0] ?? null
  if (terms.slice(Math.max(0, subject.start - 6), subject.start).some(({ text }) => HEARS.test(text))) {
    const told = begun.search(TOLD)
    if (told >= 0) return areasOf(terms.slice(told, subject.start))[0] ?? null
  }
  // "…; those for children in care were better, though they"
  const clause = shape.lastIndexOf('Z', subject.start - 2) + 1
  return clause > 0 && BEGINS.test(shape.slice(clause, subject.start))
    ? (areasOf(terms.slice(clause, subject.start))[0] ?? null)
    : null
}

/** An area that is called by whom it is for, with nobody else of several behind it. */
const PEOPLE =
  /(?:adults|apprentices|children|children in care|families|leavers|learners|parents|pupils|young people)$/

// "to give care leavers a grade of their own, and they were", "among care leavers the council must improve: they got"
function peopleBefore(holder: Holder | undefined, { terms, shape }: Stream, subject: Subject | null) {
  if (!subject || holder?.kind !== 'pronoun' || !/^(?:them|they)$/.test(holder.words)) return null
  const at = shape.slice(0, subject.start).search(/A[^PAOG]*$/)
  if (at < 0 || !PEOPLE.test(terms[at]?.text ?? '')) return null
  const between = terms.slice(at + 1, subject.start)
  return between.some(({ plural }) => plural) ? null : (areasOf(terms.slice(at, at + 1))[0] ?? null)
}

// "a review of the safeguarding children board found that it too was inadequate"
function boardBefore(holder: Holder | undefined, { terms, shape }: Stream, subject: Subject | null) {
  if (!subject || holder?.kind !== 'pronoun' || holder.words !== 'it') return null
  if (!/^[CWyY]?R[l]?/.test(shape.slice(Math.max(0, subject.start - 1)))) return null
  return areasOf(terms.slice(0, subject.start)).findLast(({ areas }) => areas.includes(BOARD))
}
// "Safeguarding was the weak spot: it was inadequate": what the sentence began with
function topicArea(holder: Holder | undefined, { terms, shape }: Stream, subject: Subject | null) {
  if (!subject || holder?.kind !== 'pronoun' || !/^(?:it|they)$/.test(holder.words)) return null
  if (shape[subject.start - 1] !== 'Z' || !/^[:;-]/.test(terms[subject.start - 1]?.text ?? '')) return null
  // "teaching is good, but leadership was not: it requires"
  const other = /[CZ]E[lr]{0,2}A(?=[BHV][l]?X?Z$)/.exec(shape.slice(0, subject.start))
  if (other) return areasOf(terms.slice(other.index, subject.start))[0]
  const first = /^[lr]{0,3}A(?=[C<>lBHJVwMK])/.exec(shape)?.[0]
  return first ? areasOf(terms.slice(0, first.length))[0] : null
}
const BOARD = 'local-safeguarding-children-board'

/** Tell what area "their" speaks of: "Care leavers fared less well. Their support was found to …". */
export function theirArea(
  { terms, shape }: Stream,
  verb: number,
  { leadArea, areasBefore }: Context,
): AreaWords | null {
  const before = shape.slice(0, verb)
  if (/^[l<>]{0,2}r(?:[wN]{1,2}|wEw)[lBH]{0,3}$/.test(before)) {
    const lead = leadArea()
    if (lead) return lead
    // "It has more praise for care leavers. Their experiences are"
    const set = terms.some(({ text }) => text === 'their') ? areasBefore() : null
    return set?.closes ? (set.areas[0] ?? null) : null
  }
  // "Care leavers fared best, and their area was"
  return ownOf({ terms, shape }, verb)
}

/** Tell what area "here" speaks of: "Protection was another matter. Here the verdict was". */
export const hereArea = ({ terms, shape }: Stream, verb: number, { leadArea }: Context): AreaWords | null =>
  terms[0]?.text === 'here' && /^l{1,3}U?$/.test(shape.slice(0, verb)) ? leadArea() : null

/** Tell what area "their" speaks of in its own sentence: "care leavers were let down and their services are". */
export function ownOf({ terms, shape }: Pick<Stream, 'terms' | 'shape'>, verb: number): AreaWords | null {
  const own = /(?:^|[ZC])[lr<>]{0,2}A[^PNAGZ]*[CE]{1,2}[l]{0,2}r(?=[wN]{1,2}[lBH]{0,3}$)/.exec(
    shape.slice(0, verb),
  )
  const at = own ? own.index + own[0].length : 0
  return own && terms[at - 1]?.text === 'their' ? (areasOf(terms.slice(own.index, at))[0] ?? null) : null
}
