import type { NameCandidate, WordedLine } from '../name-spot.ts'
import { textAfter } from '../surroundings.ts'
import { AGENT, DETERMINER, isA, KIN, NAME_VERB, SPEECH_VERB } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { FoundRoles, RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { roleContext } from './role-context.ts'
import { follows, isHead, isPlural } from './role-words.ts'

/** Roles told of somebody in other words than those beside the name, with the line that they stand in. */
export interface Described {
  context: RoleContext
  phrases: RolePhrase[]
}

const NONE: FoundRoles = { phrases: [], standing: null }
const IS_WHAT = /\bs?he (?:is|was) (?:now |also |then |\d\d,? (?:and )?)?(?:an?|the) /i
const LONGEST_NOUN = 8
const FARTHEST = 40
const FARTHEST_LEAD = 4
const AGE = /^(?:, (?:aged )?| \((?:aged )?)\d\d?\b/
const TELLING = /-year-old |, \d\d,|-of-/
const AFTER_LEAD =
  /^(?:who|whose|has|have|had|is|are|was|were|from|at|in|of|accused|convicted|say|says|said|will)$/
const ONE_OF_THEM =
  /(?:^|[^a-z])(?:one|two|some|among|another) (?:of )?(?:them|these|those)(?: is| was|:|,)? ?$/i

/** Read what lines above call somebody whom they do not name: "A childminder from Tarn has been praised." over "Jo Ng, 44, …"; of several people where `plural`. */
export function describedAbove(name: NameCandidate, plural: boolean): Described | null {
  if (name.front > 0) return null
  const farthest = plural || AGE.test(textAfter(name, 10)) ? FARTHEST_LEAD : 1
  let { above } = name
  for (let steps = 0; above && steps < farthest; steps++, above = above.above) {
    const found = describedAtStart(above, plural)
    if (found) return found
  }
  return plural ? null : describedAtEnd(name)
}

function describedAtStart(above: WordedLine, plural: boolean): Described | null {
  const { words } = above
  const start = behindDateLine(words)
  if (!(plural ? /^the$/ : /^an?$/).test(words[start]?.key ?? '')) return null
  const context = roleContext(above, [], [], 2)
  for (let at = start + 1; at < start + LONGEST_NOUN && words[at]; at++) {
    const phrases = readPhrases(context, at, 1)
    const [role] = phrases
    if (role?.plural === plural && role.organisation?.[0] !== at)
      return leadsOn(words[(phrases.at(-1)?.last ?? 0) + 1]) ? { context, phrases } : null
    if (isA(words[at] as Word, SPEECH_VERB) || /[,.;:]/.test(words[at]?.gap ?? '')) return null
  }
  return null
}

// "TARN, Ohio (AP) - A vet"
function behindDateLine(words: readonly Word[]): number {
  if (!words[0]?.capital || !(words[0].shout || words[1]?.gap.includes('('))) return 0
  for (let at = 1; at < LONGEST_NOUN; at++) if (/(?:^| |\))-{1,2} $/.test(words[at]?.gap ?? '')) return at
  return 0
}

const leadsOn = (word: Word | undefined): boolean =>
  follows(word) &&
  (AFTER_LEAD.test(word.key) || (!word.capital && (isA(word, NAME_VERB) || /[a-z]{2}ed$/.test(word.key))))

// "…, the fisheries minister has announced." over "Jo Ng’s decision follows …"
function describedAtEnd({ above }: NameCandidate): Described | null {
  const words = above?.words ?? []
  const verb = words.length - 1
  if (!above || verb < 3 || !isA(words[verb] as Word, SPEECH_VERB)) return null
  const end = /^(?:has|have|had)$/.test(words[verb - 1]?.key ?? '') ? verb - 2 : verb - 1
  if (!isHead(words[end] as Word) || isPlural(words[end] as Word)) return null
  const context = roleContext(above, [])
  for (let at = end - 1; at > end - LONGEST_NOUN && at >= 0; at--) {
    if ((words[at] as Word).key !== 'the') continue
    const phrases = readPhrases(context, at)
    return phrases.length === 1 && phrases[0]?.last === end ? { context, phrases } : null
  }
  return null
}

/** Read the role of those among whom a name is: "Thanks to our foster carers. One of them, Jo Ng, …". */
export function describedAsOneOf(context: RoleContext, { front }: NameCandidate): RolePhrase[] {
  const { words, line } = context.line
  const start = words[front]?.start ?? 0
  if (!ONE_OF_THEM.test(line.plain.slice(Math.max(0, start - 24), start))) return []
  for (let at = front - 2; at > front - FARTHEST && at > 0; at--) {
    if (!isHead(words[at] as Word) || !isPlural(words[at] as Word) || context.taken.has(at)) continue
    let from = at
    while (from > 0 && follows(words[from]) && !isA(words[from] as Word, DETERMINER) && at - from < 4) from--
    for (; from <= at; from++) {
      const phrases = readPhrases(context, from)
      if (phrases.at(-1)?.last === at) return phrases
    }
  }
  return []
}

/** Read what a sentence after the name calls them: "The mum, 31, …", "the 19-year-old rower said". */
export function describedBehind(context: RoleContext, from: number, to: number): RolePhrase[] {
  const { words, line } = context.line
  let mayTell = false
  for (let at = from; at < to - 1; at++) {
    if ((words[at] as Word).key !== 'the' || !follows(words[at + 1])) continue
    mayTell ||= TELLING.test(line.plain)
    if (!mayTell) return []
    const aged = words[at + 2]?.key === 'year-old'
    const phrases = readPhrases(context, aged ? at + 3 : at, 1)
    const [role] = phrases
    if (role && !role.plural && phrases.length === 1 && (aged || isTelling(words, role))) return phrases
  }
  return []
}

/** Read what a sentence after the only name of a line says that "she" or "he" is: "…, and she is a ward sister". */
export function describedByPronoun(context: RoleContext, from: number): FoundRoles {
  const { words, line } = context.line
  if (!IS_WHAT.test(line.plain)) return NONE
  for (let at = from; at < words.length - 2; at++) {
    if (!/^s?he$/.test((words[at] as Word).key) || !follows(words[at + 1])) continue
    const verb = (words[at + 1] as Word).key
    let start = /^(?:now|also|then|\d\d)$/.test(words[at + 2]?.key ?? '') ? at + 3 : at + 2
    if (start > at + 2 && words[start]?.key === 'and') start++
    if (!/^(?:is|was)$/.test(verb) || !/^(?:an?|the)$/.test(words[start]?.key ?? '')) continue
    const phrases = readPhrases(context, start, context.open > 0 ? 1 : 0)
    if (phrases.length > 0) return { phrases, standing: verb === 'was' ? 'former' : null }
  }
  return NONE
}

/** Read what a sentence that begins at a word calls whoever the one before is about: "Ann Orme slept. The Leeds potter woke." */
export function describedBelow(context: RoleContext, at: number): RolePhrase[] {
  const { words } = context.line
  if (words[at]?.key !== 'the') return []
  const phrases = readPhrases(context, at, 2)
  const [role] = phrases
  if (!role || phrases.length > 1 || role.plural || !leadsOn(words[role.last + 1])) return []
  const [from, noun] = role.title
  const isOwned = role.organisation !== null && (words[role.organisation[0]] as Word).capital
  const tells = isOwned || words.slice(from, noun).some(({ key }) => /^(?:former|ex)$|-year-old$/.test(key))
  return tells || isCalling(words, at, from, noun) ? phrases : []
}

// "the Leeds potter"
const isCalling = (words: readonly Word[], at: number, from: number, noun: number): boolean =>
  from === noun && (words[at + 1] as Word).capital && isA(words[noun] as Word, AGENT)

// an age says that it is somebody just named, and so does "the mum-of-two"
function isTelling(words: readonly Word[], { title: [, noun], last }: RolePhrase): boolean {
  const next = words[last + 1]
  if (next?.gap === ', ' && /^\d{2}$/.test(next.text)) return true
  const head = words[noun] as Word
  return isA(head, KIN) && /-of-/.test(head.key) && !!next && isA(next, SPEECH_VERB)
}
