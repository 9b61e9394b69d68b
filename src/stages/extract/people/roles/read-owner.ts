import { demonyms, sentenceStarters } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { RoleContext, Stretch } from './phrase.ts'
import { readOrganisation } from './read-organisation.ts'
import { determiners, follows, isHead, isTitleWord } from './role-words.ts'

const LONGEST = 9

/** Read what stands in front of a title and says whose it is: "the", "Bromley Council's", "one of the council's", "Unison". */
export function readOwner(context: RoleContext, at: number): { organisation: Stretch | null; next: number } {
  const { words } = context.line
  let from = at
  if (words[from]?.key === 'one' && words[from + 1]?.key === 'of') from += 2
  const owned = readPossessor(context, from)
  if (owned) return owned
  if (words[from] && determiners.has((words[from] as Word).key) && follows(words[from + 1])) from++
  if (/^(?:current|present)$/.test(words[from]?.key ?? '') && follows(words[from + 1])) from++
  return readBearer(context, from) ?? { organisation: null, next: from }
}

// "Bromley Council's", "the council's", "Alder School and Nursery's"
function readPossessor(context: RoleContext, at: number): { organisation: Stretch; next: number } | null {
  const { words } = context.line
  for (let i = at; i < at + LONGEST; i++) {
    const word = words[i]
    if (!word || (i > at && !follows(words[i]) && word.gap !== ' & ')) return null
    if (!word.possessive) {
      if (i === at && word.key === 'the') continue
      if (
        !word.capital &&
        !isTitleWord(word) &&
        !/^(?:of|for|and|council|borough|school|trust|local|authority|academy)$/.test(word.key)
      )
        return null
      continue
    }
    // "children's" belongs to the title
    if (isTitleWord(word) && !word.capital) continue
    if (isTitleWord(word) && !isOwnerAfter(words, i)) continue
    if (context.taken.has(i) && !follows(words[i + 1])) return null
    const next = i + 1
    if (!words[next] || !follows(words[next]) || !isTitleWord(words[next] as Word)) {
      if (words[next]?.capital) continue
      return null
    }
    return { organisation: [words[at]?.key === 'the' && word.capital ? at + 1 : at, i], next }
  }
  return null
}

const isOwnerAfter = (words: readonly Word[], at: number) =>
  !isTitleWord(words[at + 1] ?? (words[at] as Word))

// "Bromley Council leader", "Unison regional organiser", "DfE adviser"
function readBearer(context: RoleContext, at: number): { organisation: Stretch | null; next: number } | null {
  const { words } = context.line
  const first = words[at]
  if (!first?.capital || (isTitleWord(first) && !first.shout) || sentenceStarters.has(first.key)) return null
  if (context.taken.has(at)) return null
  const whole = readOrganisation(context, at)
  if (!whole) return null
  for (let last = at; last <= whole[1] + 3; last++) {
    const next = words[last + 1]
    if (!follows(next) || context.taken.has(last)) return null
    if (!isTitleWord(next)) continue
    if (last < whole[1] && !isHeadSoon(words, last + 1)) continue
    const party = demonyms.has(first.key) && last === at
    return { organisation: party ? null : [at, last], next: last + 1 }
  }
  return null
}

function isHeadSoon(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const word = words[i]
    if (!word || (i > at && !follows(word))) return false
    if (isHead(word)) return true
    if (!isTitleWord(word) && word.key !== 'and') return false
  }
  return false
}
