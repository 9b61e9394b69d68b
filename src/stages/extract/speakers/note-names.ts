import { heardIndividual, heardPerson } from './heard.ts'
import { type Heard, type Memory, remember } from './memory.ts'
import type { Name } from './tokens.ts'
import { nounKind, pronounOf } from './word-classes.ts'

/** Words before a name that make it no subject. */
const HANGS_ON =
  /\b(?:of|by|with|to|for|from|under|after|at|about|like|than|told|replaced|succeeded|including|alongside|and) $|\b(?:by|with|to|from|told|alongside) (?:\p{Lu}[\p{L}'-]{1,20} ){1,3}$/u
/** Code units before a name in which what it hangs on stands: "by Detective Sergeant Ann Orme". */
const MOST_TITLE = 40
/** "Asked by the coroner, Ann Orme, whether" */
const ASKED_BY =
  /\b(?:asked|questioned|pressed|quizzed|challenged|cross-examined|interviewed) by (?:[a-z'-]+ ){0,4}[a-z'-]+, $/i
// "But for Ann Orme, a baker in Hull, it means little."
const LEADS_ON = /(?:^|[.!?] )(?:But f|And f|F)or $/
// "The one voice raised was that of Ann Orme, 91, a baker."
const INTRODUCES = /^, (?:\d+|an?|the|its|his|her|their|our|who|whose)\b/
// "…, and Ann Orme, a baker, is in no hurry"
const JOINS = /, (?:and|but|while|yet) $/
/** Lines up to this long that end in no stop are labels, in code units. */
const LABEL = 50
const SINGULAR = /\b(?:he|she|i)\b/i
const STOP = /[.!?]["')]* /

// "Orme's second, a volley, won the cup": of a thing of theirs; not "Orme's mother"
const isTopic = (text: string, before: string, end: number): boolean => {
  const nouns = before.trim() === '' ? /^'s? ([a-z-]+)(?: ([a-z-]+))?/.exec(text.slice(end, end + 48)) : null
  return nouns !== null && !isSomebody(nouns[1] ?? '') && !isSomebody(nouns[2] ?? '')
}

const isSomebody = (noun: string): boolean => /^(?:individual|group|inspectorate)$/.test(nounKind(noun) ?? '')

/**
 * Remember the people of a stretch of a line: the first of each sentence as its subject, unless a word hangs it on or a
 * pronoun comes first; of what is no prose, nobody;
 * nor before the next stop where the stretch begins no sentence. Give back whom a clause of it is about that introduces them.
 */
export function noteNames(
  text: string,
  names: readonly Name[],
  from: number,
  to: number,
  memory: Memory,
  begins = true,
): Heard | null {
  const isProse = text.length > LABEL || /[.!?:"')]\s*$/.test(text)
  let mayBeSubject = isProse && begins
  let read = from
  let introduced: Heard | null = null
  for (const { person, provider, start, end } of names) {
    if (provider || start < from || start >= to) continue
    const before = text.slice(read, start)
    if (STOP.test(before)) mayBeSubject = isProse
    if (SINGULAR.test(before)) mayBeSubject = false
    const isIntroduced = text.slice(start, end).includes(' ') && INTRODUCES.test(text.slice(end, end + 8))
    const joins = isIntroduced && JOINS.test(before.slice(-8))
    const near = before.slice(-MOST_TITLE)
    const hangsOn = (HANGS_ON.test(near) && !LEADS_ON.test(before) && !isIntroduced) || ASKED_BY.test(near)
    const strong =
      (mayBeSubject && !hangsOn && (text[end] !== "'" || isTopic(text, before, end))) ||
      (joins && text[end] !== "'")
    if (strong) mayBeSubject = false
    const as = text.slice(start, end)
    const heard: Heard = { ...(person ? heardPerson(person, as) : heardIndividual({ as, head: '' })), strong }
    // "his daughter, Jean"
    if (!person) heard.pronoun = pronounOf(before.slice(-20)) ?? heard.pronoun
    if (isIntroduced) heard.introduced = true
    remember(memory, heard)
    if (strong && isIntroduced) introduced = heard
    read = end
  }
  return introduced
}
