import { BODIES_OF_A_KIND } from '../../../domain/press/speaker-nouns.ts'
import { collect } from '../../../model/collect.ts'
import { wordSet } from '../../../model/words.ts'
import { again, heard, heardIndividual, heardOfsted, heardPerson, recallReporting } from './heard.ts'
import type { Heard, Memory } from './memory.ts'
import { nameInFull } from './named-bodies.ts'
import type { Reference } from './reference.ts'
import { resolveIndividual } from './resolve-individual.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { isOfItsOwn, recallBody, resolveReport, resolveText } from './resolve-text.ts'
import type { State } from './state.ts'
import { nounKind } from './word-classes.ts'

/** Resolve words for a speaker within the article; null where they point at nobody it has named. */
export function resolveReference(reference: Reference, state: State): Heard | null {
  const { kind, as, person } = reference
  const { memory } = state
  switch (kind) {
    case 'person':
      return person ? heardPerson(person, as) : heardIndividual(reference)
    case 'ofsted':
      return state.isAboutOfsted ? heardOfsted(as) : resolveReport(reference, memory)
    case 'pronoun':
      return resolvePronoun(reference, state)
    case 'text':
      return resolveText(reference, state)
    case 'joint':
      return resolveJoint(reference, state)
    case 'individual':
      return resolveIndividual(reference, state)
    case 'group':
      return resolveGroup(reference, memory)
    case 'body':
      return resolveBody(reference, state)
  }
}

// "her colleagues", of an inspector
function resolveGroup({ as, head }: Reference, memory: Memory): Heard {
  const owner = /^(?:her|his) (?:[a-z-]+ )?(?:colleagues|team)\b/i.exec(as) && memory.findLast(isInspector)
  return owner ? heardOfsted(as) : heard({ kind: 'group', name: as, person: null, as }, null, head)
}

const isInspector = ({ speaker }: Heard): boolean =>
  speaker.person?.roles.some(({ title }) => /\binspector\b|\bHMI\b/i.test(title)) ?? false

function resolveJoint({ parts, as }: Reference, state: State): Heard | null {
  const all = parts.flatMap(part => resolveReference(part, state) ?? [])
  if (all.length < 2) return all[0] ?? null
  const name = collect(all, ({ speaker }) => speaker.name).join(' and ')
  const people = all.every(({ speaker }) => speaker.kind === 'person')
  return heard({ kind: people ? 'person' : 'organisation', name, person: null, as }, null, '')
}

const ofTheirKind = wordSet(BODIES_OF_A_KIND)

// "the company": whatever body was named last; "the ministry": one that is called so
function recallCalled(words: string, head: string, memory: Memory): string | undefined {
  if (!ofTheirKind.has(head)) return recallBody(memory)?.speaker.name ?? undefined
  return (
    memory.findLast(
      ({ speaker: { kind, name } }) =>
        kind === 'organisation' && ` ${name?.toLowerCase()} `.includes(` ${words} `),
    )?.speaker.name ?? undefined
  )
}

function resolveBody(
  { as, head, definite, provider }: Reference,
  { memory, bodies, isAboutOfsted }: State,
): Heard {
  const author =
    definite &&
    !(isOfItsOwn(head) && !isAboutOfsted) &&
    nounKind(head) === 'report' &&
    again(isAboutOfsted ? recallReporting(memory) : recallBody(memory), as)
  if (author) return author
  const bare = as.replace(/^(?:the|The) /, '')
  const isLower = as === as.toLowerCase().replace(/^the/, as.slice(0, 3))
  const name =
    nameInFull(bare, bodies) ??
    provider?.name ??
    (definite && isLower ? nameInFull(head, bodies) : undefined) ??
    (definite && !isAboutOfsted && head !== '' && bare.split(' ').length < 3
      ? recallCalled(isLower ? head : bare.toLowerCase(), head, memory)
      : undefined) ??
    bare
  return heard({ kind: 'organisation', name, person: null, as }, null, head)
}
