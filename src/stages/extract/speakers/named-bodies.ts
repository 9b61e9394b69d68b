import { BODY_ABBREVIATIONS } from '../../../domain/press/body-abbreviations.ts'
import { matchesOf } from '../../../model/matches.ts'
import type { Provider, ProviderKind } from '../../../model/providers.ts'

const LAST_WORDS =
  'Council Trust Academy School College Association Union University Partnership Federation Foundation Party Nursery Board Agency Group Society Authority'.split(
    ' ',
  )
const FIRST_WORDS = ['Department', 'Ministry', 'Office', 'Association', 'University', 'Union']
const LAST_WORD = new RegExp(`\\b(${LAST_WORDS.join('|')})\\b`, 'g')
const FIRST_WORD = new RegExp(
  `\\b(${FIRST_WORDS.join('|')}) (?:for|of) (?:\\p{Lu}[\\p{L}'-]{1,24}(?: (?:and|of|for)(?= \\p{Lu}))? ?){1,5}`,
  'gu',
)
/** Last words of the names of firms that care and train. */
const FIRM =
  /\b(?:Care|Homes|Childcare|Nurseries|Healthcare|Training|Learning|Solutions|Holdings|Ltd|Limited|plc|PLC)\b/g
/** What stands before such a word where it is a trade, and no firm's name. */
const TRADE =
  /(?:^|\b(?:The|Social|Foster|Residential|Adult|Early|Health|Kinship|Child|Day|Distance|Lifelong|Teacher|Staff|Children's|After|Primary|Palliative|Intensive|and) )$/
const SHORT_FORM = / \((\p{Lu}[\p{L}&]{1,8})\)/gu
/** The capitalised words before a place, small ones between them. */
const LEAD = /(?:\p{Lu}[\p{L}'-]{0,24} (?:(?:of|and|for|upon|the|in|&) ){0,2}){1,6}$/u
/** No name is longer before its last word, in code units. */
const LONGEST = 80
const KINDS: Readonly<Partial<Record<string, readonly ProviderKind[]>>> = {
  council: ['local-authority'],
  authority: ['local-authority'],
  borough: ['local-authority'],
  'town hall': ['local-authority'],
  school: ['school'],
  academy: ['school'],
  trust: ['academy-trust'],
  college: ['college'],
  nursery: ['early-years'],
  university: ['teacher-training'],
  provider: ['training-provider', 'college'],
  company: ['training-provider', 'childrens-home'],
  firm: ['training-provider', 'childrens-home'],
}

/** The nouns that may mean a body which the article names. */
const NOUNS: ReadonlySet<string> = new Set([
  ...[...LAST_WORDS, ...FIRST_WORDS].map(word => word.toLowerCase()),
  ...Object.keys(KINDS),
])
const SHORT = /^\p{Lu}[\p{L}&]{1,8}$/u

/** Names of the bodies that "the council" and the like can mean, by that noun in lower case; the first of each counts. */
export type NamedBodies = ReadonlyMap<string, string>

/** Find the name in full that a noun or a short form means, if the article names such a body. */
export const nameInFull = (words: string, bodies: () => NamedBodies): string | undefined =>
  NOUNS.has(words) || SHORT.test(words) ? bodies().get(words) : undefined

/** Find the bodies that an article names in full. */
export function findNamedBodies(text: string, providers: readonly Provider[]): NamedBodies {
  const names = new Map<string, string>()
  const put = (noun: string, name: string) => {
    if (!names.has(noun)) names.set(noun, name.trim().replace(/^The /, ''))
  }
  const leadTo = (at: number) => LEAD.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0]
  for (const { index, 0: noun } of matchesOf(text, LAST_WORD)) {
    const lead = names.has(noun.toLowerCase()) ? undefined : leadTo(index)
    if (lead && !/^The $/.test(lead)) put(noun.toLowerCase(), lead + noun)
  }
  for (const { 0: name, 1: noun } of matchesOf(text, FIRST_WORD)) put((noun ?? '').toLowerCase(), name)
  for (const { index, 1: short } of matchesOf(text, SHORT_FORM)) {
    const name = leadTo(index + 1)
    if (short && name && isShortFor(short, name)) put(short, name)
  }
  for (const [short, name] of BODY_ABBREVIATIONS)
    if (!names.has(short) && text.includes(name)) names.set(short, name)
  if (!names.has('firm') || !names.has('company')) {
    for (const { index, 0: noun } of matchesOf(text, FIRM)) {
      const lead = leadTo(index)
      if (!lead || TRADE.test(lead)) continue
      put('firm', lead + noun)
      put('company', lead + noun)
      break
    }
  }
  for (const [noun, kinds] of Object.entries(KINDS)) {
    const provider = providers.find(({ kind }) => kinds?.includes(kind))
    if (provider && !names.has(noun)) names.set(noun, provider.name)
  }
  const council = names.get('council')
  if (council && !names.has('authority')) names.set('authority', council)
  return names
}

// "Corvane Skills Academy (CSA)"
function isShortFor(short: string, name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.join('') ?? ''
  return capitals.endsWith(short.replace(/[^\p{Lu}]/gu, '').slice(-3))
}
