import type { Word } from '../words.ts'
import type { RoleContext, RolePhrase } from './phrase.ts'
import { follows } from './role-words.ts'

/** Verbs for what an office does. */
const OFFICE_VERBS: ReadonlySet<string> = new Set(
  'chairs co-chairs coordinates co-ordinates heads leads runs speaks holds'.split(' '),
)
/** What they need behind them to be of an office: "speaks for heads", "holds the children's portfolio". */
const NEEDED: ReadonlyMap<string, RegExp> = new Map([
  ['speaks', /^(?:for|on)$/],
  ['holds', /^(?:portfolio|brief)$/],
])
const OPENS = /^(?:the|a|an|its|their|our|his|her|on|for)$/
/** Where what somebody leads ends: "runs a nursery that was", "chairs the board until". */
const ENDS =
  /^(?:that|which|who|whose|where|when|while|as|since|until|after|before|because|but|so|is|was|are|were|has|had|said|says|told|by|from|through|up)$/
/** So many words at most. */
const LONGEST = 8

/** Read what somebody does for an office, in the words for it: "chairs the scrutiny panel", "holds the children's portfolio". */
export function officeClause({ line: { words }, taken }: RoleContext, from: number): RolePhrase[] {
  const phrases: RolePhrase[] = []
  for (let at = from; OFFICE_VERBS.has(words[at]?.key ?? ''); ) {
    const end = endOf(words, at, taken)
    if (end === at || !isOfOffice(words, at, end)) break
    // "chairs Larch Parents Together"
    const isNamed = isName(words, at + 1, end)
    phrases.push({
      title: [at, isNamed ? at : end],
      lead: null,
      organisation: isNamed ? [at + 1, end] : null,
      last: end,
      plural: false,
    })
    if (words[end + 1]?.key !== 'and' || !follows(words[end + 1])) break
    at = end + 2
  }
  return phrases
}

const isName = (words: readonly Word[], from: number, end: number): boolean =>
  words.slice(from, end + 1).every(({ capital, key }) => capital || /^(?:of|the|and|for|in)$/.test(key)) &&
  (words[from]?.capital ?? false)

function endOf(words: readonly Word[], verb: number, taken: ReadonlySet<number>): number {
  let end = verb
  for (let at = verb + 1; at <= verb + LONGEST; at++) {
    const word = words[at]
    // "the directors' association"
    if (!word || taken.has(at) || !/^'? $/.test(word.gap) || ENDS.test(word.key)) break
    if (word.key === 'and' && OFFICE_VERBS.has(words[at + 1]?.key ?? '')) break
    end = at
  }
  return end
}

function isOfOffice(words: readonly Word[], verb: number, end: number): boolean {
  const first = words[verb + 1] as Word
  const needed = NEEDED.get((words[verb] as Word).key)
  if (needed) return words.slice(verb + 1, end + 1).some(({ key }) => needed.test(key))
  return first.capital || first.possessive || OPENS.test(first.key) || words[verb + 2]?.gap === "' "
}
