import { genderOfName } from '../../../model/gender.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { PersonFact } from '../../../model/people.ts'
import type { Speaker } from '../../../model/quotations.ts'
import { type Heard, type Memory, recall } from './memory.ts'
import type { Reference } from './reference.ts'
import { pronounOf } from './word-classes.ts'

/** Bodies that inspect and report. */
const INSPECTING =
  /\b(?:Ofsted|Department for|DfE|DCSF|Commission(?:er)?|CQC|Inspectorate|HMICFRS|Estyn|Ombudsman)\b/

/** Make what the memory keeps of a speaker who speaks. */
export const heard = (speaker: Speaker, pronoun: Heard['pronoun'], head: string): Heard => ({
  speaker,
  pronoun,
  head,
  strong: true,
})

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

/** What the memory keeps of somebody known by the article's own words alone. */
export const heardIndividual = ({ as, head }: Pick<Reference, 'as' | 'head'>): Heard =>
  heard(
    { kind: 'person', name: as, person: null, as },
    head === '' ? PRONOUNS[genderOfName(nameKey(as)) ?? 'either'] : pronounOf(as),
    head,
  )

const PRONOUNS = { female: 'she', male: 'he', either: null } as const

/** Have somebody whom the memory keeps speak again, called by other words. */
export const again = (known: Heard | undefined, as: string): Heard | null =>
  known ? { ...known, strong: true, speaker: { ...known.speaker, as } } : null

/** Recall which body that inspects and reports was spoken of last. */
export const recallReporting = (memory: Memory): Heard | undefined =>
  recall(memory, ({ speaker }) => speaker.kind === 'organisation' && INSPECTING.test(speaker.name ?? ''))

/** Recall which body that inspects spoke last, Ofsted where none has. */
export const recallInspecting = (memory: Memory): Heard =>
  recall(memory, ({ speaker, strong }) => strong && INSPECTING.test(speaker.name ?? '')) ?? heardOfsted(null)
