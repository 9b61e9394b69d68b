import { type Memory, remember } from './memory.ts'
import { heardPerson } from './resolve-reference.ts'
import type { Token } from './tokens.ts'

/** Words before a name that make it no subject. */
const HANGS_ON =
  /^(?:of|by|with|to|for|from|under|after|at|about|like|than|told|replaced|succeeded|including|alongside|and)$/
const SINGULAR = /^(?:he|she|i)$/

/** Remember the people named in a stretch of a sentence: the first as its subject, unless a word hangs it on or a pronoun comes first. */
export function noteNames(tokens: readonly Token[], from: number, to: number, memory: Memory): void {
  let mayBeSubject = true
  tokens.forEach(({ person, text, lower, start, possessive }, i) => {
    if (start >= to) return
    if (SINGULAR.test(lower)) mayBeSubject = false
    if (!person || start < from) return
    const strong = mayBeSubject && !possessive && !HANGS_ON.test(tokens[i - 1]?.lower ?? '')
    if (strong) mayBeSubject = false
    remember(memory, { ...heardPerson(person, text), strong })
  })
}
