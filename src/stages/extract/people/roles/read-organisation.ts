import { BODY_NOUN, CALENDAR_WORD, isA, isIn, NAMELESS_BODY, ORG_FOLLOWER } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { RoleContext, Stretch } from './phrase.ts'
import { follows, isHead, isHeadSoon, isOpenModifier, isPlural, isTitleWord } from './role-words.ts'

const LONGEST = 12
/** How many words of no list may stand in words for a body. */
const MOST_UNLISTED = 2
const LINK = /^(?:of|for|and|the|on|upon|de|le|under|y)$/

/** Read an organisation's name that begins at a word, or words for one named elsewhere: "Alder School", "the council". */
export function readOrganisation(context: RoleContext, at: number): Stretch | null {
  const { words } = context.line
  const from = /^(?:the|our|their|its)$/.test(words[at]?.key ?? '') ? at + 1 : at
  const first = words[from]
  if (!first || (from > at && !follows(first))) return null
  if (!first.capital) return from > at ? readNameless(words, at, from) : null
  if (isA(first, CALENDAR_WORD) && first.key !== 'bank' && !isIn(words[from + 1]?.key ?? '', ORG_FOLLOWER))
    return null
  if (context.taken.has(from) && !atProvider(context, from)) return null
  let last = providerEnd(context, at)
  if (last < 0) last = from
  while (last < from + LONGEST) {
    const next = followerOf(context, last)
    if (next < 0) break
    last = next
  }
  // "the Trust" stands for one named elsewhere
  return from > at && last === from && isA(first, NAMELESS_BODY) ? [at, last] : [from, last]
}

// "the council", "the county council", "the children's scrutiny panel"
function readNameless(words: readonly Word[], at: number, from: number): Stretch | null {
  let unlisted = 0
  for (let i = from; i < from + 6; i++) {
    const word = words[i]
    if (!word || (i > from && !follows(words[i]))) return null
    const next = words[i + 1]
    const closes = (isA(word, NAMELESS_BODY) || isA(word, BODY_NOUN)) && !word.possessive
    if (closes && !(follows(next) && (isA(next, NAMELESS_BODY) || isA(next, BODY_NOUN)))) return [at, i]
    if (closes || isTitleWord(word) || word.possessive || /^(?:local|multi-academy)$/.test(word.key)) continue
    // "the special rescue squad"
    if (!isOpenModifier(word) || ++unlisted > MOST_UNLISTED) return null
  }
  return null
}

function followerOf({ line: { words }, taken }: RoleContext, at: number): number {
  const word = words[at] as Word
  const next = words[at + 1]
  if (!next || taken.has(at + 1)) return -1
  const { gap } = next
  // "the Maritime Workers' Union"
  const owned = word.possessive && gap === "' " && next.capital
  const joined = owned || follows(next) || gap === ' & ' || (gap === '. ' && word.key === 'st')
  if (!joined) return -1
  if (next.capital) return at + 1
  if (isA(next, ORG_FOLLOWER) && !word.possessive) return at + 1
  if (word.possessive || !LINK.test(next.key)) return -1
  for (let i = at + 2; i < at + 4; i++) {
    const after = words[i]
    if (!follows(after) || taken.has(i)) return -1
    // "MP for Tarn on May 7"
    if (after.capital && isA(after, CALENDAR_WORD)) return -1
    if (after.capital) return next.key === 'and' && beginsRole(words, i) ? -1 : i
    if (!LINK.test(after.key)) return -1
  }
  return -1
}

// "Alder School and Chair of Governors", not "School and College Leaders"
function beginsRole(words: readonly Word[], at: number): boolean {
  if (!isHeadSoon(words, at)) return false
  for (let i = at; ; i++) if (isHead(words[i] as Word)) return !isPlural(words[i] as Word)
}

const atProvider = ({ line: { words }, providers }: RoleContext, at: number): boolean =>
  providers.has((words[at] as Word).start)

function providerEnd({ line: { words }, providers }: RoleContext, at: number): number {
  const end = providers.get((words[at] as Word).start) ?? providers.get(words[at + 1]?.start ?? -1)
  if (end === undefined) return -1
  let last = -1
  for (let i = at; words[i] && (words[i] as Word).end <= end; i++) last = i
  return last
}
