import type { AreaWords, Holder } from '../../../model/grades.ts'
import { type Claim, type Context, whoeverAt } from './claim.ts'
import { findSubject, type Place } from './find-subject.ts'
import { areasOf, type Naming, readNaming } from './holders.ts'
import { nounPhrase } from './noun-phrase.ts'
import { pronounArea, settleAreas, theirArea } from './spoken-areas.ts'
import { goesOn, personBefore, placeAfter, placeBefore, spokenOf } from './spoken-of.ts'
import type { Stream, Term } from './term.ts'

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
  const after = complement.areas.flatMap(term =>
    settleAreas({ holders: [], areas: areasOf([term]) }, stream, { terms: [term], start: 0 }),
  )
  const whose = {
    areas: /for-area|of-area/.test(rule.id)
      ? after
      : [
          ...new Map(
            [...settleAreas(naming, stream, subject), ...after].map(area => [area.words, area]),
          ).values(),
        ],
    start: Math.min(subject?.start ?? verb, verb),
    areaStart: naming?.areas.length ? (subject?.start ?? null) : null,
  }
  if (previous && goesOn(stream, verb))
    return { ...whose, holders: previous.mention.reading.holders.slice(), nobody: false }
  if (complement.providers.length > 0 && (!naming || naming.holders.length === 0 || rule.holder === 'after'))
    return { ...whose, holders: namedAll(complement.providers), nobody: false }
  if (naming && naming.holders.length > 0) {
    const areas = whose.areas.length > 0 ? whose.areas : pronounArea(naming, stream, subject, context)
    return { ...whose, areas, holders: naming.holders, nobody: false }
  }
  const at = (stream.terms[grade] as Term).start
  const located = placeAfter(stream, grade)
  if (located) return { ...whose, holders: [located], nobody: false }
  const named = placeBefore(stream, verb, at)
  if (naming)
    return {
      ...whose,
      holders: (!named && previous?.mention.reading.holders.slice()) || [named ?? whoeverAt(at)],
      nobody: false,
    }
  if (
    rule.holder === 'shared' ||
    rule.id === 'grade/gapped' ||
    (rule.id === 'grade/kept' && !subject && !/[#%][l]*$/.test(stream.shape.slice(0, verb)))
  ) {
    const owner = ownerBefore(stream, grade)
    if (owner) return { ...whose, holders: owner.holders, nobody: false }
    if (previous && !subject) return { ...whose, holders: previous.mention.reading.holders, nobody: false }
    if (!subject && rule.holder === 'shared' && !isIdle(stream, place))
      return { ...whose, holders: [whoeverAt(at)], nobody: false }
  }
  if (/^[^GZW]*S[^GZW]*$/.test(stream.shape.slice(0, verb)))
    return { ...whose, holders: [whoeverAt(at)], nobody: false }
  if (
    /O[Hl<>]*$/.test(stream.shape.slice(0, verb)) &&
    /[VJ]/.test(stream.shape[verb] ?? '') &&
    stream.terms[grade]?.marked
  )
    return { ...whose, holders: [whoeverAt(at)], nobody: false }
  const spoken = spokenOf(stream, place, at)
  if (spoken) return { ...whose, holders: [spoken], nobody: false }
  const theirs = theirArea(stream, verb, context)
  if (theirs) return { ...whose, areas: [theirs], holders: [whoeverAt(at)], nobody: false }
  const person = personBefore(stream, verb)
  if (person) return { ...whose, holders: [person], nobody: false }
  return isFragment(stream, place)
    ? { ...whose, holders: [whoeverAt(at)], nobody: false }
    : { ...whose, holders: [], nobody: true }
}

// "Up from good to outstanding.", "Held its outstanding rating", "Another mover: from good to outstanding": of the topic
const isFragment = ({ shape }: Stream, { verb, rule, complement }: Place): boolean =>
  (/verbal/.test(rule.id) && complement.areas.length > 0 && !/[PNRAw]/.test(shape.slice(0, verb))) ||
  (/kept|moved|judged|received|lost/.test(rule.id) &&
    /^(?:[wl]{1,4}Z)?[lr<>oD]{0,4}$/.test(shape.slice(0, verb)))

// "grades run from inadequate to outstanding", "a verdict of special measures": nobody is spoken of yet
const isIdle = ({ terms, shape }: Stream, { grade, verb, rule }: Place): boolean =>
  (/moved/.test(rule.id) && !/[PNRAr]/.test(shape.slice(0, grade)) && !/^[GM]/.test(shape)) ||
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

const namedAll = (terms: readonly Term[]): Holder[] =>
  terms.flatMap(({ provider }) => (provider ? [{ kind: 'named' as const, provider }] : []))
