import { collect } from '../../../model/collect.ts'
import type { AreaWords, Holder } from '../../../model/grades.ts'
import { frontedSet, spokenSet } from './area-sets.ts'
import { areasAhead } from './areas-ahead.ts'
import { type Claim, type Context, whoeverAt } from './claim.ts'
import { findSubject, type Place } from './find-subject.ts'
import { areasOf, type Naming, namedAll, readNaming } from './holders.ts'
import { nounPhrase, type Subject } from './noun-phrase.ts'
import { oneOfTwo } from './one-of-two.ts'
import {
  apposedArea,
  bothAreas,
  frontedArea,
  hereArea,
  ownOf,
  pronounArea,
  settleAreas,
  theirArea,
} from './spoken-areas.ts'
import { goesOn, placeAfter, placeBefore, placeFronted, placeWhere, spokenOf } from './spoken-of.ts'
import type { Stream, Term } from './term.ts'
import { verdictHolders } from './verdict-subject.ts'

/** Whose grade it is and in what areas; indices count terms. */
export interface Whose {
  holders: Holder[]
  areas: AreaWords[]
  /** Where the words that name them begin. */
  start: number
  areaStart: number | null
  nobody: boolean
}

/** Read whose grade it is, from where the rule says that they are named. */
export function readHolders(stream: Stream, place: Place, before: readonly Claim[], context: Context): Whose {
  const { grade, verb, rule, complement } = place
  const subject = findSubject(stream, place)
  const naming = subject ? readNaming(stream, subject) : null
  const previous = before.findLast(claim => !claim.mention.rejected && !claim.nobody)
  const whose: Whose = {
    holders: [],
    areas: areasOfClause(stream, place, subject, naming, context),
    start: rule.id === 'grade/for-area' ? verb : Math.min(subject?.start ?? verb, verb),
    areaStart: naming?.areas.length && rule.id !== 'grade/for-area' ? (subject?.start ?? null) : null,
    nobody: false,
  }
  // "Leadership shone and so did care leavers, both being judged good"
  const both = naming && naming.areas.length === 1 ? bothAreas(stream, verb) : []
  if (both.length === 2) whose.areas = both
  if (previous && goesOn(stream, verb)) whose.holders = previous.mention.reading.holders.slice()
  else if (
    complement.providers.length > 0 &&
    (!naming || naming.holders.length === 0 || rule.holder === 'after' || isCounted(stream, place))
  )
    whose.holders = namedAll(complement.providers)
  else if (isGiver(naming, stream, place)) whose.holders = [whoeverAt((stream.terms[grade] as Term).start)]
  else if (naming && naming.holders.length > 0) {
    const isPronoun = naming.holders[0]?.kind === 'pronoun' && whose.areas.length === 0
    if (whose.areas.length === 0) {
      const set = isPronoun ? spokenSet(stream, verb, grade, context) : []
      whose.areas = set.length > 0 ? [...set] : pronounArea(naming, stream, subject, context)
    }
    // "They were judged inadequate in Orme", of care leavers
    const place = isPronoun && whose.areas.length > 0 ? placeAfter(stream, grade) : null
    whose.holders = place ? [place] : naming.holders
    if (whose.areas.length === 0) whose.areas = [...frontedSet(stream, verb, context)]
    if (whose.areas.length === 0 && subject) whose.areas = areasAhead(stream, subject)
    const theirs = whose.areas.length === 0 ? ownOf(stream, verb) : null
    if (theirs) {
      whose.areas = [theirs]
      whose.holders = [whoeverAt((stream.terms[grade] as Term).start)]
    }
  } else {
    const at = (stream.terms[grade] as Term).start
    const inside = naming ? [] : [...apposedArea(stream, verb), ...bothAreas(stream, verb)]
    const both = naming || inside.length > 0 ? inside : spokenSet(stream, verb, grade, context)
    if (both.length > 0) whose.areas = [...both]
    const here =
      hereArea(stream, verb, context) ?? (rule.id === 'grade/rating-of' ? context.judgedArea() : null)
    if (here && whose.areas.length === 0) whose.areas = [here]
    const holders =
      both.length > 0
        ? [whoeverAt(at)]
        : (holdersAround(stream, place, at, subject, naming, previous) ?? verdictHolders(stream, place))
    const theirs = holders ? null : (theirArea(stream, verb, context) ?? frontedArea(stream, verb))
    if (theirs) whose.areas = [theirs]
    const isOfTopic = theirs !== null || isFragment(stream, place) || isOfArea(stream, place)
    whose.holders = holders ?? (isOfTopic ? [whoeverAt(at)] : [])
    whose.nobody = !holders && !isOfTopic
  }
  return whose
}

// "two of the three that X runs are good (A and B)": A and B
const isCounted = ({ terms, shape }: Stream, { grade, verb }: Place): boolean =>
  terms[grade + 1]?.text === 'namely' && /#[^BJVKM]*[pw]/.test(shape.slice(0, verb))

// the areas that the subject names and those after the grade
function areasOfClause(
  stream: Stream,
  { rule, complement, grade }: Place,
  subject: Subject | null,
  naming: Naming | null,
  context: Context,
): AreaWords[] {
  const isAfter =
    /for-area|of-area|found-in|inverted-area|rated-was|was-the-grade|went-to/.test(rule.id) ||
    // "Leaders made reasonable progress in A": the theme is A
    (complement.areas.length > 0 && / progress$/.test(stream.terms[grade]?.text ?? '')) ||
    // "came out at 'good', and there was an outstanding for A"
    (rule.id === 'grade/by-signs' &&
      complement.areas.length > 0 &&
      stream.shape[grade - 1] === 'l' &&
      stream.shape.indexOf('G') < grade)
  const areas = isAfter ? [] : settleAreas(naming, stream, subject)
  for (const term of complement.areas)
    areas.push(
      ...(complement.areas.length > 1
        ? areasOf([term])
        : settleAreas({ holders: [], areas: areasOf([term]) }, stream, { terms: [term], start: 0 })),
    )
  if (complement.again && areas.length === 0) return [...(context.last?.mention.reading.areas ?? [])]
  return isAfter || areas.length < 2 ? areas : unique(areas)
}

const unique = (areas: readonly AreaWords[]): AreaWords[] => [
  ...new Map(collect(areas, area => [area.words, area])).values(),
]

// whom the words around a clause point at that names nobody
function holdersAround(
  stream: Stream,
  place: Place,
  at: number,
  subject: Subject | null,
  naming: Naming | null,
  previous: Claim | undefined,
): Holder[] | null {
  const { grade, verb, rule } = place
  const { terms, shape } = stream
  const located = placeAfter(stream, grade)
  if (located) return [located]
  // "The first was rated good, the second inadequate"
  const one = rule.id === 'grade/gapped' ? oneOfTwo(terms, grade - 1) : null
  if (one) return [{ kind: 'pronoun', words: one, at }]
  const inside =
    naming || isWhere(stream, verb) ? placeWhere(stream, subject ?? { terms: [], start: verb }) : null
  if (inside) return [inside]
  if (naming) {
    const named = placeBefore(stream, verb, at)
    return (
      (!named && previous?.mention.reading.holders.slice()) || [
        named ?? ourOwn(stream, subject) ?? whoeverAt(at),
      ]
    )
  }
  if (
    rule.holder === 'shared' ||
    rule.id === 'grade/gapped' ||
    (rule.id === 'grade/kept' && !subject && !/[#%][l]*$/.test(shape.slice(0, verb)))
  ) {
    const owner = ownerBefore(stream, grade)
    if (owner) return owner.holders
    if (previous && !subject) return previous.mention.reading.holders
    if (!subject && rule.holder === 'shared' && !isIdle(stream, place)) return [whoeverAt(at)]
  }
  // "Ofsted had judged its work to be good"
  const owner = /^J[l]?rwT/.test(shape.slice(verb, grade)) ? terms[shape.indexOf('r', verb)] : undefined
  if (owner) return [{ kind: 'pronoun', words: owner.text, at: owner.start }]
  // "Our last inspection, fourteen months ago, was good"
  if (
    rule.id === 'grade/being' &&
    !subject &&
    /^[lr]?<[lwO]{0,2}(?:C[^CZ]{1,6}C)?$/.test(shape.slice(0, verb)) &&
    LAST.test(
      terms
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return [whoeverAt(at)]
  // "That is one up from its earlier grade of good"
  if (
    rule.id === 'grade/moved-from' &&
    !subject &&
    /^[lWR]{1,2}[BH]{1,2}/.test(shape) &&
    THIS.test(terms[0]?.text ?? '')
  )
    return [whoeverAt(at)]
  // "March 2010: out of special measures, with a satisfactory"
  if (ENTRY.test(shape.slice(0, verb))) return [whoeverAt(at)]
  if (/^[^GZW]*S[^GZW]*$/.test(shape.slice(0, verb))) return [whoeverAt(at)]
  // "Two of its judgements are inadequate, namely those on A and B"
  if (/^s[l<>]{0,2}$/.test(shape.slice(0, verb)) && place.complement.areas.length > 0) return [whoeverAt(at)]
  // "three of the areas were good: A, B and C"
  if (place.complement.lists) return [whoeverAt(at)]
  const isNamed =
    terms[grade]?.marked === true ||
    terms[grade]?.wording?.kind === 'end' ||
    (shape[verb] === 'V' && /^requir/.test(terms[grade]?.text ?? ''))
  if (/O[Hl<>I]*$/.test(shape.slice(0, verb)) && /[VJ]/.test(shape[verb] ?? '') && isNamed)
    return [whoeverAt(at)]
  const spoken = spokenOf(stream, place, at) ?? placeFronted(stream)
  return spoken ? [spoken] : null
}

/** A date that heads an entry, with nobody named behind it. */
const ENTRY = /^[lp]{0,2}D[ZC][^PNRAZ]*$/

// "our leadership was": of whoever writes
function ourOwn({ terms }: Stream, subject: Subject | null): Holder | null {
  const owner =
    subject && terms.slice(Math.max(0, subject.start - 2), subject.start).find(({ text }) => text === 'our')
  return owner ? { kind: 'pronoun', words: 'our', at: owner.start } : null
}

// "He gave twos for behaviour": whoever got them
const isGiver = (naming: Naming | null, { terms }: Stream, { verb, rule, complement }: Place): boolean =>
  rule.id === 'grade/received' &&
  complement.areas.length > 0 &&
  (!naming || naming.holders.length === 0) &&
  /^(?:he|she)$/.test(terms[verb - 1]?.text ?? '') &&
  /^(?:awarded|awards|gave|gives|handed)$/.test(terms[verb]?.text ?? '')

// "X, where Ofsted gave": what it gave is of X
const isWhere = ({ shape }: Stream, verb: number): boolean =>
  /P(?:C[^CZGPA]{1,9}C|C?)WO[lHB]{0,2}$/.test(shape.slice(0, verb))

const LAST =
  /\b(?:last|previous|earlier|original)\b.*\b(?:inspection|judge?ment|rating|report|verdict|visit)\b/
const THIS = /^(?:it|that|this|which)$/

// "Down from good to inadequate.", "Lost its outstanding mark", "One more: from good to inadequate": of the topic
const isFragment = ({ shape }: Stream, { verb, rule, complement }: Place): boolean =>
  (/verbal/.test(rule.id) && complement.areas.length > 0 && !/[PNRAw]/.test(shape.slice(0, verb))) ||
  (/kept|moved|judged|received|lost/.test(rule.id) &&
    /^(?:[wlU#D]{1,4}[ZC])?[lr<>oD]{0,4}$/.test(shape.slice(0, verb)))

// "There was insufficient progress in safeguarding": of whoever is spoken of, where nobody else is
const isOfArea = ({ terms, shape }: Stream, { grade, verb, rule, complement }: Place): boolean =>
  complement.areas.length > 0 &&
  // "visits are good for leadership": a subject of their own
  (!/being|by-signs/.test(rule.id) ||
    // "Progress was insufficient in safeguarding"
    terms[verb - 1]?.text === 'progress' ||
    /(?:^|[ZCEWY])[l<>HB]{0,4}$/.test(shape.slice(0, verb))) &&
  shape[grade + 1] !== 'A' &&
  !/[PN%#sSXI][^ZCE]*$/.test(shape.slice(0, Math.min(verb, grade))) &&
  !EVERYWHERE.test(terms[0]?.text ?? '') &&
  !(terms[complement.end + 1]?.text === 'at' && /^[lr]?[wP]/.test(shape.slice(complement.end + 2)))
const EVERYWHERE = /^(?:across|elsewhere|nationally|nationwide)$/

// "grades run from inadequate to outstanding", "a verdict of special measures": nobody is spoken of yet
const isIdle = ({ terms, shape }: Stream, { grade, verb, rule }: Place): boolean =>
  (/moved/.test(rule.id) &&
    !/[PNRAr]/.test(shape.slice(0, grade)) &&
    !/^(?:[GM]|[l<>]{1,2}U[BH])/.test(shape)) ||
  (rule.id === 'grade/rating-of' &&
    /^(?:an?|any)$/.test(terms[verb - 1]?.text ?? '') &&
    !/[VKH]/.test(shape[verb] ?? ''))

// "its 'good' rating", "Kingsmere's 'good' rating", "the school's": who owns what comes right before
function ownerBefore(stream: Stream, grade: number): Naming | null {
  const { shape, terms } = stream
  const at = shape.slice(0, grade).search(/[PNr][lo<>wO]{0,3}$/)
  const owner = terms[at]
  if (!owner || shape.slice(at, grade).includes('E')) return null
  if (owner.letter === 'r')
    return { holders: [{ kind: 'pronoun', words: owner.text, at: owner.start }], areas: [] }
  return readNaming(stream, nounPhrase(terms, shape, at))
}
