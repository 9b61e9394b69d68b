import type { PersonFact } from '../../../model/people.ts'
import type { Speaker } from '../../../model/quotations.ts'
import { type Heard, type Memory, recall } from './memory.ts'
import type { NamedBodies } from './named-bodies.ts'
import type { Reference } from './reference.ts'
import { nounKind, pronounOf } from './word-classes.ts'

const PERSON_PRONOUN = /^(?:he|she)$/
const SAME_OFFICE = /^(?:head|headteacher|head-teacher|headmaster|headmistress|principal)$/
/** Bodies that inspect and report. */
const INSPECTING =
  /\b(?:Ofsted|Department for|DfE|DCSF|Commission(?:er)?|CQC|Inspectorate|HMICFRS|Estyn|Ombudsman)\b/
const SPOKEN_FOR = /^spokes/

/** Resolve words for a speaker within the article; null where they point at nobody it has named. */
export function resolveReference(
  reference: Reference,
  memory: Memory,
  bodies: () => NamedBodies,
): Heard | null {
  const { kind, as, head, person, parts, definite, provider } = reference
  switch (kind) {
    case 'person':
      return person && heardPerson(person, as)
    case 'ofsted':
      return heardOfsted(as)
    case 'pronoun':
      return again(resolvePronoun(head, memory), as)
    case 'text':
      return resolveText(reference, memory)
    case 'joint': {
      const all = parts.flatMap(part => resolveReference(part, memory, bodies) ?? [])
      if (all.length < 2) return all[0] ?? null
      const name = all.map(({ speaker }) => speaker.name).join(' and ')
      const people = all.every(({ speaker }) => speaker.kind === 'person')
      return heard({ kind: people ? 'person' : 'organisation', name, person: null, as }, null, '')
    }
    case 'individual':
      return (definite && again(recallIndividual(head, memory), as)) || heardIndividual(reference)
    case 'group':
      return heard({ kind: 'group', name: as, person: null, as }, null, head)
    case 'body': {
      if (definite && isReport(head)) {
        const author = recall(
          memory,
          ({ speaker }) => speaker.kind === 'organisation' && INSPECTING.test(speaker.name ?? ''),
        )
        if (author) return again(author, as)
      }
      const name =
        bodies().get(as.replace(/^(?:the|The) /, '')) ??
        provider?.name ??
        (definite && as === as.toLowerCase().replace(/^the/, as.slice(0, 3)) ? bodies().get(head) : undefined)
      return heard(
        { kind: 'organisation', name: name ?? as.replace(/^(?:the|The) /, ''), person: null, as },
        null,
        head,
      )
    }
  }
}

const heard = (speaker: Speaker, pronoun: Heard['pronoun'], head: string): Heard => ({
  speaker,
  pronoun,
  head,
  strong: true,
})

const isReport = (noun: string): boolean => nounKind(noun) === 'report'

/** Recall which body that inspects spoke last, Ofsted where none has. */
export const recallInspecting = (memory: Memory): Heard =>
  recall(memory, ({ speaker, strong }) => strong && INSPECTING.test(speaker.name ?? '')) ?? heardOfsted(null)

/** What the memory keeps of a person. */
export const heardPerson = (person: PersonFact, as: string): Heard =>
  heard(
    { kind: 'person', name: person.name, person, as },
    person.pronoun ?? pronounOf(person.honorifics.join(' ')),
    '',
  )

/** What the memory keeps of the inspectorate, its people and reports. */
export const heardOfsted = (as: string | null): Heard =>
  heard({ kind: 'organisation', name: 'Ofsted', person: null, as: as || null }, null, 'ofsted')

const heardIndividual = ({ as, head }: Reference): Heard =>
  heard({ kind: 'person', name: as, person: null, as }, pronounOf(as), head)

const again = (known: Heard | undefined, as: string): Heard | null =>
  known ? { ...known, strong: true, speaker: { ...known.speaker, as } } : null

function resolvePronoun(pronoun: string, memory: Memory): Heard | undefined {
  if (PERSON_PRONOUN.test(pronoun)) {
    const isPerson = ({ speaker }: Heard) => speaker.kind === 'person' && isOne(speaker)
    return (
      recall(memory, known => isPerson(known) && (known.pronoun === null || known.pronoun === pronoun)) ??
      // a given name may mislead
      recall(memory, known => known.strong && isPerson(known))
    )
  }
  if (pronoun === 'it')
    return (
      recall(memory, ({ speaker, strong }) => strong && speaker.kind === 'organisation') ?? heardOfsted('it')
    )
  if (pronoun === 'they')
    return recall(
      memory,
      ({ speaker, head }) =>
        speaker.kind === 'group' ||
        speaker.kind === 'organisation' ||
        !isOne(speaker) ||
        SPOKEN_FOR.test(head),
    )
  return undefined
}

const isOne = ({ person, name }: Speaker): boolean => person !== null || !/ and \p{Lu}/u.test(name ?? '')

// "the statement said": whoever spoke last; "the letter said": the inspectors, unless somebody else wrote one
function resolveText(reference: Reference, memory: Memory): Heard | null {
  if (/^(?:letter|document|summary|paper|note)$/.test(reference.head) && reference.definite)
    return (
      again(
        recall(memory, ({ speaker }) => INSPECTING.test(speaker.name ?? '')),
        reference.as,
      ) ?? heardOfsted(reference.as)
    )
  return again(recall(memory, heard => heard.head !== 'ofsted') ?? recall(memory, () => true), reference.as)
}

// "the headteacher": who has that office, else whoever was called so
function recallIndividual(head: string, memory: Memory): Heard | undefined {
  const same = (noun: string) => noun === head || (SAME_OFFICE.test(noun) && SAME_OFFICE.test(head))
  return (
    recall(
      memory,
      known =>
        known.head !== '' && (same(known.head) || (SPOKEN_FOR.test(head) && SPOKEN_FOR.test(known.head))),
    ) ??
    recall(memory, ({ speaker }) =>
      Boolean(
        speaker.person?.roles.some(
          ({ title, standing }) =>
            standing !== 'former' &&
            title
              .toLowerCase()
              .split(/[^a-z-]+/)
              .some(same),
        ),
      ),
    )
  )
}
