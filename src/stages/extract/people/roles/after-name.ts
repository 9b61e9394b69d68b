import type { Role } from '../../../../model/people.ts'
import type { NameCandidate } from '../name-spot.ts'
import type { Word } from '../words.ts'
import type { RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { follows } from './role-words.ts'
import { verbPatterns } from './verb-patterns.ts'

/** Roles with what the words before them say of when. */
export interface FoundRoles {
  phrases: RolePhrase[]
  standing: Role['standing'] | null
}

const ASIDE = /^(?:,? \((?:[^()]{1,40})\)|, (?:aged )?\d{1,2}(?=,)|, (?:from|of) [^,.]{2,40}(?=,))/
const ADVERB =
  /^(?:now|currently|at|present|also|then|formerly|once|previously|newly|himself|herself|both|who|is|was|has|been|and)$/

/** Read the roles after a name: "Jo Ng, head of Alder School," "Jo Ng (chair)", "Jo Ng, who is head", "Jo Ng was appointed head". */
export function rolesAfter(context: RoleContext, candidate: NameCandidate): FoundRoles {
  const { words, line, end } = candidate
  let at = candidate.last + 1
  while (words[at] && (words[at] as Word).start < end) at++
  const aside = ASIDE.exec(line.plain.slice(end, end + 60))?.[0]
  const bracketed = words[at]?.gap.trimStart().startsWith('(')
  if (aside && !bracketed) at = wordFrom(words, at, end + aside.length)
  else if (bracketed) {
    const found = readPhrases(context, at)
    if (found.length > 0) return { phrases: found, standing: null }
    if (aside) at = wordFrom(words, at, end + aside.length)
  }
  const gap = words[at]?.gap ?? ''
  if (/(?:, | - |: |^\) - )$/.test(gap) && !/[.!?"]/.test(gap)) return inApposition(context, at)
  return follows(words[at]) || bracketed ? byVerb(context, at) : { phrases: [], standing: null }
}

const wordFrom = (words: readonly Word[], at: number, offset: number) => {
  let index = at
  while (words[index] && (words[index] as Word).start < offset) index++
  return index
}

function inApposition(context: RoleContext, from: number): FoundRoles {
  const { words } = context.line
  if (words[from]?.key === 'who') return byVerb(context, from + 1)
  let at = from
  let former = false
  for (let i = 0; i < 3 && words[at] && ADVERB.test((words[at] as Word).key); i++, at++)
    if (/^(?:then|formerly|once|previously|was)$/.test((words[at] as Word).key)) former = true
  return { phrases: readPhrases(context, at), standing: former ? 'former' : null }
}

function byVerb(context: RoleContext, from: number): FoundRoles {
  const { words } = context.line
  const text = words
    .slice(from, from + 8)
    .map(({ key }) => key)
    .join(' ')
  for (const { verbs, standing } of verbPatterns) {
    const match = verbs.exec(text)
    if (!match) continue
    const at = from + match[0].trim().split(' ').length
    const phrases = follows(words[at]) ? readPhrases(context, at) : []
    if (phrases.length > 0) return { phrases, standing }
  }
  return { phrases: [], standing: null }
}
