import type { PersonFact } from '../../../model/people.ts'
import type { Speaker } from '../../../model/quotations.ts'
import { again, heardOfsted } from './heard.ts'
import { type Heard, type Memory, MOST_HEARD, recall } from './memory.ts'
import type { Reference } from './reference.ts'
import type { State } from './state.ts'
import { isSame } from './turn.ts'
import { isOneInspector, nounKind } from './word-classes.ts'

const PERSON_PRONOUN = /^(?:he|she)$/
const SPOKEN_FOR = /^spokes/
/** Titles of those who write reports rather than being reported on. */
const REPORTING =
  /\b(?:commissioner|coroner|reviewer|author|investigator|adviser|advisor|professor|ombudsman|researcher|auditor|judge|chair of the (?:inquiry|review|panel))\b/i
const TITLED = /\b(?:Lord|Lady|Baroness|Sir|Dame|Judge|Justice|Professor|Prof|Dr)\b/

/** Resolve a pronoun, or what is somebody's own, within the article. */
export function resolvePronoun({ head, as, owns, finds }: Reference, state: State): Heard | null {
  const known = recallPronoun(head, state)
  // "The home was inspected in May. They found “failures”": not the home
  if (finds && state.isAboutOfsted && !/^(?:group|person)$/.test(known?.speaker.kind ?? ''))
    return heardOfsted(as)
  // "her report says": what inspectors wrote of her
  const isReportedOn =
    state.isAboutOfsted && owns !== undefined && nounKind(owns) === 'inspectorate' && !isReporter(known)
  return isReportedOn ? heardOfsted(as) : again(known, as)
}

const isReporter = (known: Heard | undefined): boolean =>
  known === undefined || (known.speaker.person ? writes(known.speaker.person) : REPORTING.test(known.head))

const writes = ({ roles, honorifics }: PersonFact): boolean =>
  TITLED.test(honorifics.join(' ')) || roles.some(({ title }) => REPORTING.test(title))

// of somebody known by a given name alone, what any words for them told: "his daughter, Jean"
const pronounOf = ({ pronoun, speaker: { name, person } }: Heard, memory: Memory): Heard['pronoun'] =>
  pronoun ??
  (person
    ? null
    : (memory.slice(-MOST_HEARD).findLast(one => one.speaker.name === name && one.pronoun)?.pronoun ?? null))

function recallPronoun(pronoun: string, state: State): Heard | undefined {
  const { memory, turn, isAboutOfsted } = state
  if (PERSON_PRONOUN.test(pronoun)) {
    const isPerson = ({ speaker }: Heard) =>
      (speaker.kind === 'person' && isOne(speaker)) || isOneInspector(speaker.as)
    const mayBe = (known: Heard) => {
      const own = pronounOf(known, memory)
      return isPerson(known) && (own === null || own === pronoun)
    }
    return (
      // who asks does not answer
      (turn?.asks ? recall(memory, known => mayBe(known) && !isSame(known, turn.heard)) : undefined) ??
      recallNear(mayBe, pronoun, state) ??
      recall(memory, mayBe) ??
      // a given name may mislead
      recall(memory, known => known.strong && isPerson(known))
    )
  }
  if (pronoun === 'it')
    return (
      recall(memory, ({ speaker, strong, wrote }) => strong && (wrote || speaker.kind === 'organisation')) ??
      (isAboutOfsted ? heardOfsted('it') : recall(memory, ({ speaker }) => speaker.kind === 'organisation'))
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

// "He married Ann Orme, a nurse.": whom the paragraph before introduces, or who alone is a "she", where nobody spoke in it
function recallNear(
  mayBe: (heard: Heard) => boolean,
  pronoun: string,
  { memory, from, isAboutOfsted }: State,
): Heard | undefined {
  if (isAboutOfsted) return undefined
  for (const start of [from.now, from.before]) {
    const near = memory.slice(Math.max(start, memory.length - MOST_HEARD)).filter(mayBe)
    const known = near.findLast(({ strong }) => strong) ?? near.findLast(({ introduced }) => introduced)
    if (known) return known
  }
  return memory
    .slice(Math.max(from.before, memory.length - MOST_HEARD))
    .findLast(heard => mayBe(heard) && pronounOf(heard, memory) === pronoun)
}

const isOne = ({ person, name }: Speaker): boolean => person !== null || !/ and \p{Lu}/u.test(name ?? '')
