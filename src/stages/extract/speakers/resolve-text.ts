import { TEXTS_OF_THEIR_OWN } from '../../../domain/press/speaker-nouns.ts'
import { wordSet } from '../../../model/words.ts'
import { again, heard, heardIndividual, heardOfsted, recallReporting } from './heard.ts'
import { type Heard, type Memory, recall } from './memory.ts'
import type { Reference } from './reference.ts'
import type { State } from './state.ts'
import { isOneInspector, nounKind } from './word-classes.ts'

const REPORTING = /^(?:letter|document|summary|paper|note)$/
/** Parts of a report. */
const PART = /^(?:lines?|paragraph|passage|sentence|page|section|extract|excerpt)$/
const own = wordSet(TEXTS_OF_THEIR_OWN)
/** Tell whether a noun is of a text that is quoted as its own voice, whoever wrote it. */
export const isOfItsOwn = (head: string): boolean => own.has(head)
const TO_PUPILS = /\bto (?:[\p{L}']+ ){0,3}(?:pupils|children|students|learners)\b/u

/** Resolve words for a text: "the statement said", whoever spoke last; "the letter said", the inspectors, unless somebody else wrote one. */
export function resolveText(
  { head, as, definite }: Reference,
  { memory, isAboutOfsted, voice, sinceSpoke, from }: State,
): Heard | null {
  if (!isAboutOfsted) {
    const isOwn = isOfItsOwn(head)
    if (!definite && isOwn) return heard({ kind: 'organisation', name: as, person: null, as }, null, head)
    // "the letter says", where nobody is being quoted
    const isWriterNear =
      (voice?.speaker.kind === 'person' && sinceSpoke < 1) ||
      memory.slice(from.now).some(({ speaker, strong }) => strong && speaker.kind === 'person')
    if (isOwn && !isWriterNear)
      return heard({ kind: 'organisation', name: as.replace(/^the /i, ''), person: null, as }, null, head)
    return head === 'it' ? null : again(recallAuthor(memory), as)
  }
  if (head === 'letter' && TO_PUPILS.test(as)) return heardOfsted(as)
  if (PART.test(head) || (REPORTING.test(head) && definite))
    return again(recallReporting(memory), as) ?? heardOfsted(as)
  return again(recall(memory, heard => heard.head !== 'ofsted') ?? recall(memory, () => true), as)
}

/** Resolve words for inspectors and reports where the article is not about the inspectorate: whoever is known to have reported, else the words themselves. */
export function resolveReport({ head, as }: Reference, memory: Memory): Heard | null {
  if (head === '') return null
  if (isOneInspector(head)) return heardIndividual({ as, head })
  const author = nounKind(head) === 'inspectorate' && again(recallBody(memory), as)
  return (
    author || heard({ kind: 'organisation', name: as.replace(/^the /i, ''), person: null, as }, null, head)
  )
}

// not "Strikes of this size", whose capital only begins a sentence
const OWN_NAME = /.\p{Lu}|^\p{Lu}\S*$/u

/** Recall which body was spoken of last, by a name of its own. */
export const recallBody = (memory: Memory): Heard | undefined =>
  recall(memory, ({ speaker }) => speaker.kind === 'organisation' && OWN_NAME.test(speaker.name ?? ''))

// "the statement said": whoever spoke last, unless somebody is known to have written one
const recallAuthor = (memory: Memory): Heard | undefined => recall(memory, ({ strong }) => strong)
