import type { AreaWords, Holder } from '../../../model/grades.ts'
import { type Claim, type Context, whoeverAt } from './claim.ts'
import { findSubject, type Place } from './find-subject.ts'
import { areasOf, type Naming, readNaming } from './holders.ts'
import { nounPhrase } from './noun-phrase.ts'
import { pronounArea, settleAreas, theirArea } from './spoken-areas.ts'
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
  if (naming)
    return {
      ...whose,
      holders: previous?.mention.reading.holders.slice() ?? [placeOrWhoever(stream, verb, at)],
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
  const group = groupBefore(stream, verb)
  if (group) return { ...whose, holders: [group], nobody: false }
  const phases = phasesBefore(stream, verb)
  if (phases) return { ...whose, holders: [phases], nobody: false }
  if (isOfTopic(stream, place)) return { ...whose, holders: [whoeverAt(at)], nobody: false }
  const theirs = theirArea(stream, verb, context)
  if (theirs) return { ...whose, areas: [theirs], holders: [whoeverAt(at)], nobody: false }
  const person = personBefore(stream, verb)
  if (person) return { ...whose, holders: [person], nobody: false }
  return { ...whose, holders: [], nobody: true }
}

// "safeguarding there was found to be adequate": of the place named last
const placeOrWhoever = ({ terms }: Stream, verb: number, at: number): Holder =>
  terms.slice(Math.max(0, verb - 3), verb).some(({ text }) => text === 'there')
    ? { kind: 'pronoun', words: 'there', at }
    : whoeverAt(at)

// "was graded good, having been inadequate": of the same
const goesOn = ({ terms, shape }: Stream, verb: number): boolean => {
  const at = shape.slice(0, verb + 1).search(/(?<![PNRA])CH[BJVKMlL]{0,4}$/)
  return at >= 0 && terms[at + 1]?.text === 'having'
}

// "support for care leavers was judged inadequate in Orme": of Orme
function placeAfter({ terms, shape }: Stream, grade: number): Holder | null {
  const at = grade + 1 + shape.slice(grade + 1).search(/(?<=^[Uol>S]{0,3})p[lr]?P/)
  const term = terms[at + 1]?.provider ? terms[at + 1] : terms[at + 2]
  return at > grade && terms[at]?.text === 'in' && term?.provider?.kind === 'local-authority'
    ? { kind: 'named', provider: term.provider }
    : null
}

/** Words that stand for the last two or three. */
const GROUPS = new Map([
  ['both', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
])

// "Both were good", "the pair were rated good": the last two who were named
function groupBefore({ terms, shape }: Stream, verb: number): Holder | null {
  const at = shape.slice(0, verb + 1).search(/[#wl][HB<>]{0,4}[BVJKMH]$/)
  const term = terms[at]
  const count = GROUPS.get(term?.text ?? '')
  return term && count && /(?:^|[CEZYy])[l]{0,2}$/.test(shape.slice(0, at))
    ? { kind: 'count', count, kinds: [], at: term.start }
    : null
}

// "all three phases were found to be good", "its course, which is taught with X, was graded good": of who trains teachers
function phasesBefore({ terms, shape }: Stream, verb: number): Holder | null {
  const at = terms.findIndex(({ text }) => /^(?:phases?|courses?|programmes?)$/.test(text))
  const term = terms[at]
  return term && at < verb && /^w(?:C?W[^CZ]*C)?[HBl<>]*$/.test(shape.slice(at, verb))
    ? { kind: 'noun', words: term.text, kinds: ['teacher-training'], definite: true, at: term.start }
    : null
}

// "Rated good, with …", "Here provision was rated good", "that's good for leaders": of whom the paragraph is about
function isOfTopic({ terms, shape }: Stream, { verb, grade, rule, complement }: Place): boolean {
  if (/judged/.test(rule.id) && verb === 0) return !shape.slice(0, grade).includes('O')
  if (terms[verb - 1]?.text === 'that' && /(?:^|[CZE])[l]?W$/.test(shape.slice(0, verb)))
    return complement.areas.length > 0 || complement.whole
  const before = terms.slice(0, Math.min(verb, 7)).map(({ text }) => text)
  return (
    /judged|being/.test(rule.id) &&
    before.some(text => /^(?:here|there)$/.test(text)) &&
    before.some(text => /^(?:provision|practice|education|care|things)$/.test(text))
  )
}

// "she was graded satisfactory": of a childminder
function personBefore({ terms, shape }: Stream, verb: number): Holder | null {
  const at = shape.slice(0, verb + 1).search(/w[HBl<>YyI]{0,4}[BVJKMH]$/)
  const term = terms[at]
  return term && /^(?:she|he)$/.test(term.text) ? { kind: 'pronoun', words: term.text, at: term.start } : null
}

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
