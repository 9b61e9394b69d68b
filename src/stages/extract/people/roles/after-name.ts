import { collect } from '../../../../model/collect.ts'
import type { NameSpot } from '../name-spot.ts'
import { isBefore } from '../surroundings.ts'
import type { Word } from '../words.ts'
import { officeClause } from './office-clause.ts'
import type { FoundRoles, RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { follows } from './role-words.ts'
import { verbOpeners, verbPatterns } from './verb-patterns.ts'

const NONE: FoundRoles = { phrases: [], standing: null }
const ASIDE = /^(?:,? \((?:[^()]{1,40})\)|, (?:aged )?\d{1,2}(?=,)|, (?:from|of) [^,.]{2,40}(?=,))/
const ADVERB = /^(?:now|currently|at|present|also|then|formerly|once|previously|himself|herself)$/
const PAST = /^(?:then|formerly|once|previously)$/
/** Words in front of a name that make what follows "as" that person's role: "appointed Jo Ng as head". */
const CHOSEN: ReadonlySet<string> = new Set(
  'appointed appoint appoints named names confirmed elected re-elected announced chose chosen hired hire recruited replaced replace replacing succeeded succeed succeeding followed installed nominated with replaces succeeds welcomed welcome unveiled'.split(
    ' ',
  ),
)
/** How far into "who left care two years ago and is one of the young inspectors" a verb is looked for. */
const CLAUSE = 16

/** Read the roles after a name: "Jo Ng, head of Alder School," "Jo Ng (chair)", "Jo Ng, who is head", "Jo Ng was appointed head". */
export function rolesAfter(context: RoleContext, spot: NameSpot): FoundRoles {
  const { words, line, end } = spot
  let at = spot.last + 1
  while (words[at] && (words[at] as Word).start < end) at++
  const mayTurnAside = isBefore(spot, ',') || isBefore(spot, ' (')
  const aside = mayTurnAside ? ASIDE.exec(line.plain.slice(end, end + 60))?.[0] : undefined
  const opening = words[at]?.gap
  const bracketed = opening === ' (' || opening === ', ('
  if (bracketed) {
    const phrases = readPhrases(context, at)
    if (phrases.length > 0) return { phrases, standing: null }
  }
  if (aside) at = wordFrom(words, at, end + aside.length)
  const gap = words[at]?.gap ?? ''
  if (gap !== ' ' && /^(?:\.\)?)?[^.!?"(]*(?:, | - |: )$/.test(gap)) {
    const apposed = withRelative(context, inApposition(context, at))
    const found = apposed.phrases.length > 0 ? apposed : byVerb(context, at)
    return isChosen(spot) ? { ...found, phrases: [...found.phrases, ...chosenAs(context, at)] } : found
  }
  if (words[at]?.key === 'as' && isChosen(spot))
    return { phrases: readPhrases(context, at + 1), standing: null }
  return follows(words[at]) || (bracketed && /^\) $/.test(gap)) ? byVerb(context, at) : NONE
}

const isChosen = ({ words, front }: NameSpot) => front > 0 && CHOSEN.has((words[front - 1] as Word).key)

// "appointed Jo Ng, former head of Alder, as its commissioner"
function chosenAs(context: RoleContext, from: number): RolePhrase[] {
  const { words } = context.line
  for (let at = from + 1; at < from + CLAUSE && words[at]; at++) {
    const { key, gap } = words[at] as Word
    if (context.taken.has(at) || /[.!?;:"]/.test(gap)) break
    if (key === 'as' && gap === ', ') return readPhrases(context, at + 1)
  }
  return []
}

function wordFrom(words: readonly Word[], at: number, offset: number): number {
  let index = at
  while (words[index] && (words[index] as Word).start < offset) index++
  return index
}

function inApposition(context: RoleContext, from: number): FoundRoles {
  const { words } = context.line
  const { key = '', possessive } = words[from] ?? {}
  if (key === 'who') return possessive ? whoIs(context, from) : inClause(context, from + 1)
  if (key === 'as') return { phrases: readPhrases(context, from + 1), standing: null }
  let at = from
  while (at < from + 3 && ADVERB.test(words[at]?.key ?? '')) at++
  const former = words.slice(from, at).some(({ key }) => PAST.test(key))
  return { phrases: readPhrases(context, at, context.open), standing: former ? 'former' : null }
}

// "our treasurer, who is a vet in Orme"
function withRelative(context: RoleContext, found: FoundRoles): FoundRoles {
  const { words } = context.line
  const at = (found.phrases.at(-1)?.last ?? -1) + 1
  const who = at > 0 ? words[at] : undefined
  if (who?.key !== 'who') return found
  // "a father of two who chairs the board"
  if (who.gap === ' ') return { ...found, phrases: [...found.phrases, ...officeClause(context, at + 1)] }
  if (who.gap !== ', ') return found
  return { ...found, phrases: [...found.phrases, ...inClause(context, at + 1).phrases] }
}

// "who’s also the borough’s director"
function whoIs(context: RoleContext, from: number): FoundRoles {
  let at = from + 1
  while (at < from + 4 && /^been$/.test(context.line.words[at]?.key ?? '')) at++
  while (at < from + 4 && ADVERB.test(context.line.words[at]?.key ?? '')) at++
  return { phrases: readPhrases(context, at), standing: null }
}

// "who left care and is one of the council's young inspectors", "who led Tarn View, is now head"
function inClause(context: RoleContext, from: number): FoundRoles {
  const { words } = context.line
  const found = byVerb(context, from)
  if (found.phrases.length > 0) return found
  const office = officeClause(context, words[from]?.key === 'also' ? from + 1 : from)
  if (office.length > 0) return { phrases: office, standing: null }
  for (let at = from + 1; at < from + CLAUSE && words[at]; at++) {
    if (context.taken.has(at) || /[.!?;:()]/.test((words[at] as Word).gap)) return NONE
    const joined = (words[at - 1] as Word).key === 'and' || !follows(words[at])
    if (joined) {
      const later = byVerb(context, at)
      if (later.phrases.length > 0) return later
    }
  }
  return NONE
}

function byVerb(context: RoleContext, from: number): FoundRoles {
  const { words } = context.line
  if (!verbOpeners.has(words[from]?.key ?? '')) return NONE
  const text = collect(words.slice(from, from + 10), ({ key }) => key).join(' ')
  for (const { verbs, standing } of verbPatterns) {
    const match = verbs.exec(text)
    if (!match) continue
    const at = from + match[0].trimEnd().split(' ').length
    const phrases = follows(words[at]) ? readPhrases(context, at) : []
    if (phrases.length > 0) return { phrases, standing }
  }
  // "and Sam Orr its Chief Executive"
  return /^(?:its|their) /.test(text) ? { phrases: readPhrases(context, from), standing: null } : NONE
}
