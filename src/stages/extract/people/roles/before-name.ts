import type { NameSpot } from '../name-spot.ts'
import {
  BODY_NOUN,
  DEMONYM,
  DETERMINER,
  isA,
  NAME_VERB,
  ORG_FOLLOWER,
  SENTENCE_STARTER,
  SPEECH_VERB,
} from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import type { FoundRoles, RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { isTitleAlone } from './role-of.ts'
import { follows, isHead, isTitleWord, opensRole } from './role-words.ts'

const FARTHEST = 22
/** How many words may stand between a noun for a role and the name behind it, and in its title. */
const LONGEST_COMPLEMENT = 9
const COMPLEMENT = /^(?:of|for|at|in|from|with|since|until|on)$/
const OPENS = /^(?:an?|the|its|his|her|their|our)$/
const PAST = /[a-z]{2}ed$/
const COPULAS: ReadonlyMap<string, FoundRoles['standing']> = new Map([
  ['is', 'current'],
  ['was', 'former'],
  ['be', 'incoming'],
])
const NONE: FoundRoles = { phrases: [], standing: null }

/** Read the roles that end right in front of a name: "Bromley Council's Executive Member for Children", "headteacher at Alder School,", "The new head is". */
export function rolesBefore(context: RoleContext, { words, front, first }: NameSpot): FoundRoles {
  if (front === 0) return NONE
  let end = front - 1
  if (words[end]?.key === 'late' && words[end - 1]?.key === 'the') end -= 2
  else if (words[end]?.key === 'the' && follows(words[front])) end--
  // "the cabinet member, Labour councillor Jo Ng"
  while (front < first && end > 0 && isParty(words[end] as Word) && follows(words[end + 1])) end--
  // "the deputy mayor, Labour's Jo Ng"
  const owner = words[end] as Word
  if (end > 1 && owner.possessive && isA(owner, DEMONYM)) {
    if (owner.gap === ', ') end--
    else if (words[end - 1]?.key === 'the' && words[end - 1]?.gap === ', ') end -= 2
  }
  const standing = COPULAS.get(words[end]?.key ?? '')
  if (standing && follows(words[end + 1])) {
    if (standing === 'incoming') end--
    const phrases = phrasesUpTo(context, end - 1, false).filter(({ title: [from] }) =>
      opensClause(words, from),
    )
    return { phrases, standing }
  }
  const phrases = phrasesUpTo(context, end, true)
  return { phrases: phrases.length > 0 ? phrases : phrasesInApposition(context, end), standing: null }
}

// "the treasurer of the growers' union, Jo Ng", "her deputy in those days, Jo Ng": the last word of the title stands farther off
function phrasesInApposition(context: RoleContext, end: number): RolePhrase[] {
  const { words } = context.line
  if (words[end + 1]?.gap !== ', ') return []
  for (let at = end; at > 0 && end - at < LONGEST_COMPLEMENT; at--) {
    const word = words[at] as Word
    if (
      (context.taken.has(at) && !word.possessive) ||
      isA(word, SPEECH_VERB | NAME_VERB) ||
      PAST.test(word.key) ||
      !joins(word)
    )
      return []
    if (!COMPLEMENT.test(word.key) || !isHead(words[at - 1] as Word)) continue
    let from = at - 1
    while (
      from > 0 &&
      follows(words[from]) &&
      at - from < LONGEST_COMPLEMENT &&
      !isOpening(words[from] as Word)
    )
      from--
    if (!isOpening(words[from] as Word)) return []
    const phrases = readPhrases(context, from, context.open > 0 ? 1 : 0)
    return phrases.length > 0 && phrases.every(({ plural }) => !plural) ? phrases : []
  }
  return []
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
  while (head >= from && !endsTitle(words, head, end)) head--
  for (; from <= head; from++) {
    const word = words[from] as Word
    if (!opensRole(word)) continue
    if (
      isA(word, SENTENCE_STARTER) &&
      !isTitleWord(word) &&
      !LED.test(word.key) &&
      !isA(word, DETERMINER) &&
      word.key !== 'one'
    )
      continue
    const open =
      context.open > 0 && (isA(word, DETERMINER) || LED.test(word.key) || opensWithCapital(words, from))
        ? 1
        : 0
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
  (!isA(words[from] as Word, DETERMINER) ||
    (words[from]?.key === 'the' && isOwned(words[role.title[0] - 1]))) &&
  (role.organisation !== null || isOwned(words[role.title[0] - 1]))

const isOpening = (word: Word) => OPENS.test(word.key) || (word.capital && word.possessive)

const isOwned = (word: Word | undefined) => !!word && (isA(word, DETERMINER) || word.key === 'whose')

/** Words that may follow the noun for a role within its phrase. */
const LEADS_ON: ReadonlySet<string> = new Set(
  'of for at in to with on from behind designate elect emeritus general'.split(' '),
)

const endsTitle = (words: readonly Word[], at: number, end: number) =>
  (at === end || LEADS_ON.has((words[at + 1] as Word).key)) && isHead(words[at] as Word)

/** What leads to a trade as an article does: "retired bus inspector Jo Ng". */
const LED =
  /^(?:former|retired|ex|trainee|veteran|local|one-time|award-winning|acting|interim|incoming|outgoing|provincial|federal|national|state|shadow|junior|deputy|assistant|then|caretaker)$/

const isNextTo = (gap: string) => gap === ' ' || /^(?:,? +| *: *|, "?| \()$/.test(gap)

const opensWithCapital = (words: readonly Word[], at: number) =>
  (words[at] as Word).capital && !isA(words[at] as Word, SENTENCE_STARTER) && beginsSentence(words, at)

// "the directors' association"
const joins = (word: Word) => word.gap === "' " || follows(word)

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
