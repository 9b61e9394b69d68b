import type { NameSpot } from '../name-spot.ts'
import { BODY_NOUN, DEMONYM, DETERMINER, isA, ORG_FOLLOWER, SENTENCE_STARTER } from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import type { FoundRoles, RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { isTitleAlone } from './role-of.ts'
import { follows, isHead, isTitleWord, opensRole } from './role-words.ts'

const FARTHEST = 22
const COPULAS: Readonly<Record<string, FoundRoles['standing']>> = {
  is: 'current',
  was: 'former',
  be: 'incoming',
}

/** Read the roles that end right in front of a name: "Bromley Council's Executive Member for Children", "headteacher at Alder School,", "The new head is". */
export function rolesBefore(context: RoleContext, { words, front, first }: NameSpot): FoundRoles {
  let end = front - 1
  if (words[end]?.key === 'the' && follows(words[front])) end--
  // "the cabinet member, Labour councillor Jo Ng"
  while (front < first && end > 0 && isParty(words[end] as Word) && follows(words[end + 1])) end--
  const verb = words[end]?.key ?? ''
  if (COPULAS[verb] && follows(words[end + 1])) {
    if (verb === 'be') end--
    const phrases = phrasesUpTo(context, end - 1, false).filter(({ title: [from] }) =>
      opensClause(words, from),
    )
    return { phrases, standing: COPULAS[verb] ?? null }
  }
  return { phrases: phrasesUpTo(context, end, true), standing: null }
}

// the longest row of roles that ends at a word
function phrasesUpTo(context: RoleContext, end: number, beyond: boolean): RolePhrase[] {
  const { words } = context.line
  const last = words[end]
  if (!last || last.possessive || !isNextTo(words[end + 1]?.gap ?? '') || !mayEnd(last)) return []
  const nearest = Math.max(0, end - FARTHEST)
  let from = end
  while (from > nearest && !context.taken.has(from - 1) && isInside(words[from] as Word)) from--
  let head = end
  while (head >= from && !isHead(words[head] as Word)) head--
  for (; from <= head; from++) {
    const word = words[from] as Word
    if (!opensRole(word)) continue
    if (isA(word, SENTENCE_STARTER) && !isTitleWord(word) && !isA(word, DETERMINER) && word.key !== 'one')
      continue
    const open = context.open > 0 && (isA(word, DETERMINER) || opensWithCapital(words, from)) ? 1 : 0
    const phrases = readPhrases(context, from, open)
    if (phrases.at(-1)?.last !== end) continue
    // "the cabinet member, Labour councillor Jo Ng"
    const [only] = phrases
    if (!beyond || !only || phrases.length > 1) return phrases
    const more = phrasesUpTo(context, from - 1, false)
    if (more.length > 0 && isTitleAlone(context, only)) return more
    return isStated(context, more, from) ? [...more, ...phrases] : phrases
  }
  return []
}

// "the chair of the board, retired detective Jo Ng"
const isStated = ({ line: { words } }: RoleContext, [role, ...others]: RolePhrase[], from: number) =>
  !!role &&
  others.length === 0 &&
  !role.plural &&
  words[from]?.gap === ', ' &&
  !isA(words[from] as Word, DETERMINER) &&
  (role.organisation !== null || isOwned(words[role.title[0] - 1]))

const isOwned = (word: Word | undefined) => !!word && isA(word, DETERMINER)

const isNextTo = (gap: string) => gap === ' ' || /^(?:,? +| *: *|, "?)$/.test(gap)

const opensWithCapital = (words: readonly Word[], at: number) =>
  (words[at] as Word).capital && !isA(words[at] as Word, SENTENCE_STARTER) && beginsSentence(words, at)

const isParty = (word: Word) => isA(word, DEMONYM) || /^(?:local|ward|borough|fellow)$/.test(word.key)

const isInside = ({ gap }: Word) => gap === ' ' || /^(?:,? +| ?& ?|' ?|'| ?\/ ?|\. )$/.test(gap)

const mayEnd = (word: Word) =>
  word.capital ||
  isTitleWord(word) ||
  isA(word, BODY_NOUN) ||
  isA(word, ORG_FOLLOWER) ||
  /^\w+$/.test(word.key)

function opensClause(words: readonly Word[], at: number): boolean {
  let from = at
  while (from > 0 && follows(words[from]) && (words[from - 1] as Word).key.length > 0 && at - from < 6) from--
  return from === 0 || !follows(words[from])
}
