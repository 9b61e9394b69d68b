import type { Holder } from '../../../../model/grades.ts'
import { type Claim, whoeverAt } from '../claim.ts'
import type { Place } from '../find-subject.ts'
import type { Naming } from '../holders.ts'
import type { Subject } from '../noun-phrase.ts'
import { oneOfTwo } from '../one-of-two.ts'
import type { Stream } from '../term.ts'
import { ownerBefore } from './owner-before.ts'
import { placeAfter, placeBefore, placeFronted, placeWhere, spokenOf } from './spoken-of.ts'

const LAST =
  /\b(?:last|previous|earlier|original)\b.*\b(?:inspection|judge?ment|rating|report|verdict|visit)\b/
const THIS = /^(?:it|that|this|which)$/
/** A date that heads an entry, with nobody named behind it. */
const ENTRY = /^[lp]{0,2}D[ZC][^PNRAZ]*$/

/** Read whom the words around a clause point at that names nobody. */
export function holdersAround(
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
  // "the inspectors had rated the whole as requiring improvement"
  if (/^Jlw[l]?$/.test(shape.slice(verb, grade)) && terms[verb + 2]?.text === 'whole') return [whoeverAt(at)]
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
  const spoken = spokenOf(stream, place, at) ?? placeFronted(stream, verb)
  return spoken ? [spoken] : null
}

// "our leadership was": of whoever writes
function ourOwn({ terms }: Stream, subject: Subject | null): Holder | null {
  const owner =
    subject && terms.slice(Math.max(0, subject.start - 2), subject.start).find(({ text }) => text === 'our')
  return owner ? { kind: 'pronoun', words: 'our', at: owner.start } : null
}

// "X, where Ofsted gave", "X, where performance was": what it gave is of X
const isWhere = ({ shape }: Stream, verb: number): boolean =>
  /P(?:C[^CZGPA]{1,9}C|C?)W[Ow][lHB]{0,2}$/.test(shape.slice(0, verb))

// "grades run from inadequate to outstanding", "a verdict of special measures": nobody is spoken of yet
const isIdle = ({ terms, shape }: Stream, { grade, verb, rule }: Place): boolean =>
  (/moved/.test(rule.id) &&
    !/[PNRAr]/.test(shape.slice(0, grade)) &&
    !/^(?:[GM]|[l<>]{1,2}U[BH])/.test(shape)) ||
  (rule.id === 'grade/rating-of' &&
    /^(?:an?|any)$/.test(terms[verb - 1]?.text ?? '') &&
    !/[VKH]/.test(shape[verb] ?? ''))
