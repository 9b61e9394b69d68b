import { type Memory, remember } from './memory.ts'
import { heardPerson } from './resolve-reference.ts'
import type { Name } from './tokens.ts'

/** Words before a name that make it no subject. */
const HANGS_ON =
  /\b(?:of|by|with|to|for|from|under|after|at|about|like|than|told|replaced|succeeded|including|alongside|and) $/
// "But for Ann Orme, a baker in Hull, it means little."
const LEADS_ON = /(?:^|[.!?] )(?:But f|And f|F)or $/
const SINGULAR = /\b(?:he|she|i)\b/i
const STOP = /[.!?]["')]* /

/** Remember the people of a stretch of a line: the first of each sentence as its subject, unless a word hangs it on or a pronoun comes first. */
export function noteNames(
  text: string,
  names: readonly Name[],
  from: number,
  to: number,
  memory: Memory,
): void {
  let mayBeSubject = true
  let read = from
  for (const { person, start, end } of names) {
    if (!person || start < from || start >= to) continue
    const before = text.slice(read, start)
    if (STOP.test(before)) mayBeSubject = true
    if (SINGULAR.test(before)) mayBeSubject = false
    const strong =
      mayBeSubject && text[end] !== "'" && (!HANGS_ON.test(before.slice(-12)) || LEADS_ON.test(before))
    if (strong) mayBeSubject = false
    remember(memory, { ...heardPerson(person, text.slice(start, end)), strong })
    read = end
  }
}
