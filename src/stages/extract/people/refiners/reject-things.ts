import { collect } from '../../../../model/collect.ts'
import { gather } from '../../../../model/gather.ts'
import { reject } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import { contains, overlaps } from '../../../../model/span.ts'
import { keysOf, type NameCandidate, sizeOf } from '../name-spot.ts'
import type { Word } from '../words.ts'
import { isSure } from './is-sure.ts'
import { namesOfPlaces } from './names-of-places.ts'
import { namesOfThings } from './names-of-things.ts'
import type { Objection } from './objection.ts'
import { placesOfThings } from './places-of-things.ts'
import { surroundingsOfThings } from './surroundings-of-things.ts'

/** Objections that always hold, in the order in which they are heard. */
export const objections: readonly Objection[] = [...namesOfThings, ...namesOfPlaces, ...surroundingsOfThings]
/** Objections that a surer mention of the same name elsewhere overrules. */
export const doubts: readonly Objection[] = placesOfThings

const LONGEST_NAME = 6
const OWNER = /^.{2,40}?'s(?= )/
const NOBODY: ReadonlySet<string> = new Set()
/** Objections that hold for every mention of the name. */
const WHOLE: ReadonlySet<string> = new Set(['person/which', 'person/firm-of-several', 'person/named-thing'])
const NAMES_OF_THINGS: ReadonlySet<string> = new Set(['person/thing-word'])

/** Reject the candidates that name things, by their words, their surroundings or a provider of that name. */
export function rejectThings(
  candidates: readonly NameCandidate[],
  providers: readonly ProviderMention[],
): void {
  const things = new Map<number, ProviderMention[]>()
  for (const provider of providers) {
    if (provider.rejected) continue
    const here = things.get(provider.line)
    if (here) here.push(provider)
    else things.set(provider.line, [provider])
  }
  const shortened = candidates.some(isTitledOwner) ? ownersOf(providers) : NOBODY
  for (const candidate of candidates) {
    for (const { id, against } of objections) {
      const reason = against(candidate)
      if (!reason) continue
      reject(candidate.mention, id, reason)
      break
    }
    if (isTitledOwner(candidate) && shortened.has(ownerOf(candidate)))
      reject(candidate.mention, 'person/provider', 'begins the name of a provider')
    const thing = things.get(candidate.line.number)?.find(provider => hides(provider, candidate))
    if (thing) reject(candidate.mention, 'person/provider', `part of the provider “${thing.name}”`)
  }
  rejectDoubtful(candidates.filter(({ mention }) => !mention.rejected))
  rejectNamesakes(candidates)
}

// "Teasel Patch" beside "Teasel Patch Nursery"
function rejectNamesakes(candidates: readonly NameCandidate[]): void {
  const things = new Set(
    gather(
      candidates.filter(({ mention }) => NAMES_OF_THINGS.has(mention.rejected?.rule ?? '')),
      one =>
        keysOf(one)
          .slice(0, LONGEST_NAME)
          .map((_, at, keys) => keys.slice(0, at).join(' ')),
    ),
  )
  for (const one of candidates)
    if (WHOLE.has(one.mention.rejected?.rule ?? '')) things.add(keysOf(one).join(' '))
  if (things.size === 0) return
  for (const candidate of candidates)
    if (sizeOf(candidate) > 1 && things.has(keysOf(candidate).join(' ')) && !isSure(candidate))
      reject(candidate.mention, 'person/namesake', 'begins the name of a thing')
}

// "Queen Maud's" beside "Queen Maud's Sixth Form College"
const isTitledOwner = ({ honorifics, words, last }: NameCandidate) =>
  honorifics.length > 0 && (words[last] as Word).possessive
const ownerOf = ({ mention, line }: NameCandidate) =>
  fold(line.plain.slice(mention.start - line.start, mention.end - line.start + 2))
const ownersOf = (providers: readonly ProviderMention[]): ReadonlySet<string> =>
  new Set(providers.flatMap(({ name }) => OWNER.exec(fold(name))?.[0] ?? []))
const fold = (name: string) => name.toLowerCase().replaceAll('’', "'")

// a school named after a saint hides a person, a council's name in a surname hides none: "Ann Bromley"
const hides = (provider: ProviderMention, candidate: NameCandidate) =>
  candidate.honorifics.length === 0 &&
  !isSurelyAll(provider, candidate) &&
  (contains(provider, candidate.mention) || (!isSure(candidate) && overlaps(provider, candidate.mention)))

const isSurelyAll = ({ start, end }: ProviderMention, candidate: NameCandidate) =>
  start === candidate.mention.start &&
  end === candidate.mention.end &&
  candidate.signs.has('person/given-name') &&
  isSure(candidate)

function doubtOf(candidate: NameCandidate): { id: string; reason: string } | null {
  for (const { id, against } of doubts) {
    const reason = against(candidate)
    if (reason) return { id, reason }
  }
  return null
}

function rejectDoubtful(candidates: readonly NameCandidate[]): void {
  const names = collect(candidates, one => keysOf(one).join(' '))
  const doubted = collect(candidates, doubtOf)
  const sure = new Set(names.filter((_, i) => !doubted[i] && (candidates[i] as NameCandidate).points > 1))
  candidates.forEach((candidate, i) => {
    const doubt = doubted[i]
    if (sure.has(names[i] as string)) vouch(candidate, 'person/named-elsewhere')
    else if (doubt) reject(candidate.mention, doubt.id, doubt.reason)
  })
}

/** Add the points of a surer mention elsewhere. */
export function vouch(candidate: NameCandidate, id: string): void {
  if (candidate.points > 1) return
  candidate.points = 2
  candidate.signs.add(id)
  candidate.mention.because?.push(id)
}
