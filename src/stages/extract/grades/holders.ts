import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { AreaWords, Holder } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'
import type { Subject } from './noun-phrase.ts'
import type { Stream, Term } from './term.ts'

/** Whom and what a noun phrase names. */
export interface Naming {
  holders: Holder[]
  areas: AreaWords[]
}

/** Read whom and what a subject names; null where it names nobody in particular: "three of these schools". */
export function readNaming(stream: Stream, { terms, start }: Subject): Naming | null {
  const areas = areasOf(terms)
  const lead = leadOf(stream, start, terms[0])
  const counts = lead.filter(({ letter }) => letter === '#' || letter === '%')
  const share =
    lead.some(({ letter, text }) => letter === '%' || (letter === '#' && text === 'one')) || partOf(lead)
  const named = terms.filter(term => term.provider)
  const nouns = terms.filter(term => term.letter === 'N')
  const other = nouns.find(noun => {
    const { kinds = [] } = noun
    return (
      kinds.length > 0 &&
      named.length > 0 &&
      !named.some(term => kinds.includes(term.provider?.kind as string)) &&
      !isRightBefore(stream, named, noun)
    )
  })
  // "two of them, A and B, were": both
  const isListed =
    named.length > 1 && lead.some(({ letter, number }) => letter === '#' && number === named.length)
  if (share && !isListed) return null
  const owner = ownerOf(stream, nouns.at(-1))
  if (owner) return { areas, holders: [{ kind: 'named', provider: owner }] }
  if (named.length > 0 && !other)
    return {
      areas,
      holders: collect(named, term => ({
        kind: 'named',
        provider: term.provider as NonNullable<Term['provider']>,
      })),
    }
  const noun = other ?? nouns.at(-1)
  if (noun && (isElsewhere(stream, noun) || nouns.some(owner => isOwnerOfOther(stream, owner)))) return null
  const same = noun && namedBefore(stream, noun)
  if (same) return { holders: [{ kind: 'named', provider: same }], areas }
  if (noun) {
    const holder = nounHolder(
      noun,
      leadOf(stream, stream.terms.indexOf(noun), noun),
      counts,
      isGeneral(stream, noun),
    )
    return holder
      ? { holders: [holder], areas }
      : areas.length > 0 && !noun.plural
        ? { holders: [], areas }
        : null
  }
  const pronoun = terms.findLast(term => term.letter === 'R')
  if (pronoun && isOfAny(stream, pronoun)) return null
  if (pronoun) return { holders: [{ kind: 'pronoun', words: pronoun.text, at: pronoun.start }], areas }
  return { holders: [], areas }
}

// "hair and beauty specialist Alder Academy": one; not "the home Orme Council closed"
const isRightBefore = ({ terms }: Stream, named: readonly Term[], noun: Term): boolean => {
  const at = terms.indexOf(noun)
  return named.includes(terms[at + 1] as Term) && !/^[wVMLJ]$/.test(terms[at + 2]?.letter ?? '')
}

// "Orme Council's own fostering service": of the council
function ownerOf({ terms, shape }: Stream, noun: Term | undefined) {
  if (!noun || !/service|department/.test(noun.text)) return null
  const owner = terms[shape.slice(0, terms.indexOf(noun)).search(/P[lw]{0,2}$/)]
  return owner?.provider?.kind === 'local-authority' && owner.text.endsWith("'s") ? owner.provider : null
}

/** People who have a school or nursery that is not the one spoken of: "my sister's". */
const RELATIVE =
  /^(?:aunt|boyfriend|brother|child|cousin|daughter|friend|girlfriend|grand(?:child|daughter|son)|husband|kid|mate|mother|neighbour|nephew|niece|partner|sister|son|uncle|wife)(?:'s|s')$/
const NEARBY =
  /^(?:down|up|over|across|round|around) (?:the|our) (?:road|street|hill|corner|lane|way|valley|river)/

// "my sister's school", "a nursery over the river", "of five homes which are no longer good": another, or some
function isElsewhere({ terms, shape }: Stream, noun: Term): boolean {
  const at = terms.indexOf(noun)
  if (terms.slice(Math.max(0, at - 2), at).some(({ text }) => RELATIVE.test(text))) return true
  // "the college's own nursery"
  if (
    terms[at - 1]?.text === 'own' &&
    terms[at - 2]?.letter === 'N' &&
    !noun.kinds?.includes('local-authority')
  )
    return true
  // "five years at Field's home in Orme": another's
  if (
    OWNED.test(terms[at - 1]?.text ?? '') &&
    !/[lNP]/.test(shape[at - 2] ?? 'l') &&
    IN_PLACE.test(shape.slice(at + 1))
  )
    return true
  const after = terms
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join(' ')
  if (NEARBY.test(after) || after.startsWith('next door')) return true
  return (
    noun.plural === true && /^[pl]?.{0,3}W[HB]/.test(shape.slice(at + 1)) && OF_COUNT.test(shape.slice(0, at))
  )
}
const OWNED = /(?:'s|s')$/
const IN_PLACE = /^pw{1,3}(?:$|[CZ])/
// "Alder College is good, in a week when a council's adult learning was": of none that is named
function isOwnerOfOther({ terms, shape }: Stream, noun: Term): boolean {
  const at = terms.indexOf(noun)
  return (
    noun.text.endsWith("'s") &&
    terms.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:an?|another)$/.test(text)) &&
    /[PN].*[BJVKMLHw]/.test(shape.slice(0, at))
  )
}
const OF_COUNT = /(?:^|[CZ])p[l]{0,2}#[lw]{0,2}$/

// "any home that falls short is marked inadequate": of none in particular
function isOfAny({ terms, shape }: Stream, pronoun: Term): boolean {
  const at = terms.indexOf(pronoun)
  const noun = shape.slice(0, at).search(/[PN][^PN]*$/)
  return noun > 0 && shape[noun] === 'N' && /^(?:any|each|every)$/.test(terms[noun - 1]?.text ?? '')
}

/** List the providers that terms name. */
export const namedAll = (terms: readonly Term[]): { kind: 'named'; provider: Provider }[] =>
  gather(terms, ({ provider }) => (provider ? [{ kind: 'named' as const, provider }] : []))

/** Read the areas among terms. */
export const areasOf = (terms: readonly Term[]): AreaWords[] =>
  collect(
    terms.filter(term => term.areas),
    ({ text, areas = [] }) => ({ words: text, areas }),
  )

// "Alder Salons, an employer provider that": the name before the comma
function namedBefore({ terms, shape }: Stream, noun: Term) {
  const at = terms.indexOf(noun)
  const from = shape.slice(0, at).search(/PC[lwp#>G]{1,6}$/)
  return from < 0 || !/^an?$|^one$|^the$/.test(terms[from + 2]?.text ?? '')
    ? null
    : (terms[from]?.provider ?? null)
}

// the words between the start of a phrase and what it names, and a few before: "both the", "three of the"
function leadOf({ terms }: Stream, start: number, first: Term | undefined): Term[] {
  const end = first ? terms.indexOf(first) : start
  const lead: Term[] = []
  for (let at = end - 1; at >= 0 && end - at <= 5; at--) {
    const term = terms[at] as Term
    if (/[ZCyYOBJVKMLDPRAWETF]/.test(term.letter) || (term.letter === 'p' && term.text !== 'of')) break
    lead.unshift(term)
  }
  return lead
}

// "three of the", "seven of Kingsmere's": a part of a whole that is not told apart
const partOf = (lead: readonly Term[]): boolean =>
  lead.some(({ letter, text }, i) => letter === '#' && text !== 'both' && lead[i + 1]?.text === 'of')

// "when a council falls", "if a school is": no one of them
function isGeneral({ terms, shape }: Stream, noun: Term): boolean {
  const at = terms.indexOf(noun)
  const opener = /[YWI][lw]{1,3}$/.exec(shape.slice(0, at))
  return (
    opener !== null &&
    /^(?:when|whenever|where|if|unless|whether|once)$/.test(terms[opener.index]?.text ?? '') &&
    /^an?$/.test(terms[opener.index + 1]?.text ?? '')
  )
}

function nounHolder(
  noun: Term,
  lead: readonly Term[],
  counts: readonly Term[],
  isGeneral: boolean,
): Holder | null {
  const kinds = noun.kinds ?? []
  const words = collect(lead, term => term.text)
  if (noun.plural) {
    const count = words.includes('both') ? 2 : (counts[0]?.number ?? 0)
    const together = words.some(word => /^(?:both|all|the|these|those)$/.test(word))
    return count > 1 && count < 7 && together ? { kind: 'count', count, kinds, at: noun.start } : null
  }
  if (words.some(word => /^(?:every|each|any|no|which|predecessor)$/.test(word)) || isGeneral) return null
  // "my son's school": another
  if (words.some(word => RELATIVE.test(word))) return null
  const definite = !words.some(word => /^(?:an?|one|another|first|second)$/.test(word))
  return { kind: 'noun', words: noun.text, kinds, definite, at: noun.start }
}
