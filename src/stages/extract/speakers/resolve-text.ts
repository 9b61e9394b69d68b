import { again, heardOfsted, recallReporting } from './heard.ts'
import { type Heard, type Memory, recall } from './memory.ts'
import type { Reference } from './reference.ts'

const REPORTING = /^(?:letter|document|summary|paper|note)$/
/** Parts of a report. */
const PART = /^(?:lines?|paragraph|passage|sentence|page|section|extract|excerpt)$/
const TO_PUPILS = /\bto (?:[\p{L}']+ ){0,3}(?:pupils|children|students|learners)\b/u

/** Resolve words for a text: "the statement said", whoever spoke last; "the letter said", the inspectors, unless somebody else wrote one. */
export function resolveText({ head, as, definite }: Reference, memory: Memory): Heard | null {
  if (head === 'letter' && TO_PUPILS.test(as)) return heardOfsted(as)
  if (PART.test(head) || (REPORTING.test(head) && definite))
    return again(recallReporting(memory), as) ?? heardOfsted(as)
  return again(recall(memory, heard => heard.head !== 'ofsted') ?? recall(memory, () => true), as)
}
