import type { AreaWords, Holder } from '../../../model/grades.ts'
import { type Claim, type Context, whoeverAt } from './claim.ts'
import type { Complement } from './complement.ts'
import type { GradeRule } from './grade-rule.ts'
import { areasOf, type Naming, readNaming } from './holders.ts'
import { nounPhrase, type Subject, subjectBefore } from './subject.ts'
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

interface Place {
  grade: number
  verb: number
  rule: GradeRule
  complement: Complement
}

const VERB = /[BJVKMLH=]/

/** Read whose grade it is, from where the rule says that they are named. */
export function readHolders(stream: Stream, place: Place, before: readonly Claim[], context: Context): Whose {
  const { grade, verb, rule, complement } = place
  const subject = ownerOf(stream, subjectOf(stream, place), verb)
  const naming = subject ? readNaming(stream, subject) : null
  const previous = before.findLast(claim => !claim.mention.rejected)
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
  if (complement.providers.length > 0 && (!naming || naming.holders.length === 0 || rule.holder === 'after'))
    return { ...whose, holders: namedAll(complement.providers), nobody: false }
  if (naming && naming.holders.length > 0) {
    const areas = whose.areas.length > 0 ? whose.areas : pronounArea(naming, stream, subject, context)
    return { ...whose, areas, holders: naming.holders, nobody: false }
  }
  const at = (stream.terms[grade] as Term).start
  if (naming)
    return { ...whose, holders: previous?.mention.reading.holders.slice() ?? [whoeverAt(at)], nobody: false }
  if (rule.holder === 'shared' || rule.id === 'grade/gapped') {
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
  const theirs = theirArea(stream, verb, context)
  if (theirs) return { ...whose, areas: [theirs], holders: [whoeverAt(at)], nobody: false }
  return { ...whose, holders: [], nobody: true }
}

function subjectOf(stream: Stream, { grade, verb, rule, complement }: Place): Subject | null {
  const { terms, shape } = stream
  const among = shape.slice(verb + 1, grade).search(/[PNRA][^PNRA]*$/)
  if (rule.holder === 'among' && among >= 0) return nounPhrase(terms, shape, verb + 1 + among)
  if (rule.holder === 'after') return complement.providers.length > 0 ? null : firstAfter(terms, shape, grade)
  const near = shape.slice(0, grade).search(/[PNRA][^PNRA]*$/)
  if (/beside|gapped|in-marks|with-area|pair/.test(rule.id))
    return near < 0 ? null : nounPhrase(terms, shape, near)
  if (/verbal/.test(rule.id)) return headed(stream, subjectBefore(stream, grade), rule)
  if (verb === grade) return null
  const subject = headed(stream, subjectBefore(stream, verb), rule)
  return (
    subject ??
    (/^[YBHTl<>I]*$/.test(shape.slice(0, verb)) && !shape.slice(0, grade).includes('O')
      ? firstAfter(terms, shape, complement.end)
      : null)
  )
}

// "grades run from inadequate to outstanding", "a verdict of special measures": nobody is spoken of yet
const isIdle = ({ terms, shape }: Stream, { grade, verb, rule }: Place): boolean =>
  (/moved/.test(rule.id) && !/[PNRAr]/.test(shape.slice(0, grade)) && !/^[GM]/.test(shape)) ||
  (rule.id === 'grade/rating-of' &&
    /^(?:an?|any)$/.test(terms[verb - 1]?.text ?? '') &&
    !/[VKH]/.test(shape[verb] ?? ''))

// "lunch at Alder School is good": it is of the lunch
function headed({ terms, shape }: Stream, subject: Subject | null, { id }: GradeRule): Subject | null {
  if (!subject || !/being|verbal|kept/.test(id) || !subject.terms[0]?.provider) return subject
  const head = shape.slice(0, subject.start).search(/w[p][lr]*$/)
  const preposition = terms.slice(head + 1).find(term => term.letter === 'p')?.text ?? ''
  return head >= 0 &&
    /^(?:at|in|of|from|for)$/.test(preposition) &&
    !/^(?:provision|standards)$/.test(terms[head]?.text ?? '')
    ? null
    : subject
}

// "A and B have had their joint children's services rated": A and B
function ownerOf(stream: Stream, subject: Subject | null, verb: number): Subject | null {
  const noun = subject?.terms.length === 1 ? (subject.terms[0] as Term) : null
  if (!subject || noun?.letter !== 'N') return subject
  const at = stream.shape.slice(0, stream.terms.indexOf(noun)).search(/[HV]r[lw]{0,2}$/)
  return at < 0 || at > verb ? subject : (subjectBefore(stream, at + 1) ?? subject)
}

// "Judged good in 2018, the school has": whoever comes after the comma
function firstAfter(terms: readonly Term[], shape: string, from: number): Subject | null {
  const found = shape.slice(from + 1).search(/[PN]/)
  const at = from + 1 + found
  if (found < 0 || found > 8 || /[ZGyXJVKM]/.test(shape.slice(from + 1, at))) return null
  const list = /^[PN](?:[C]?[CE][lr#w]{0,2}(?=P)P)*/.exec(shape.slice(at))?.[0] ?? ''
  return { terms: terms.slice(at, at + list.length).filter(term => /[PN]/.test(term.letter)), start: at }
}

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

// "its overall effectiveness" after "when safeguarding was last inspected": that of the area spoken of
function settleAreas(naming: Naming | null, { terms, shape }: Stream, subject: Subject | null): AreaWords[] {
  return (naming?.areas ?? []).map(area => {
    if (!/^(?:overall effectiveness|experiences and progress)$/.test(area.words) || !subject) return area
    const at = terms.findIndex((term, i) => i >= subject.start && term.text === area.words)
    if (!/r[l]*$/.test(shape.slice(0, at))) return area
    return areasOf(terms.slice(0, at)).at(-1) ?? area
  })
}

// "Support for children in care was singled out. It was rated outstanding": it is that support
function pronounArea(
  naming: Naming,
  { terms, shape }: Stream,
  subject: Subject | null,
  { leadArea }: Context,
): AreaWords[] {
  const [holder] = naming.holders
  const where = subject ? shape.slice(0, subject.start).search(/AC?W$/) : -1
  if (where >= 0 && terms[(subject?.start ?? 0) - 1]?.text === 'where')
    return areasOf(terms.slice(where, where + 1))
  const opens =
    subject !== null &&
    subject.start <= 2 &&
    terms.slice(0, subject.start).every(term => !VERB.test(term.letter))
  return leadArea && opens && holder?.kind === 'pronoun' && /^(?:it|they)$/.test(holder.words)
    ? [leadArea]
    : []
}

// "Care leavers fared less well. Their support was found to …"
const theirArea = ({ shape }: Stream, verb: number, { leadArea }: Context): AreaWords | null =>
  leadArea && /^[l<>]{0,2}r[wN]{1,2}[lBH]{0,3}$/.test(shape.slice(0, verb)) ? leadArea : null
