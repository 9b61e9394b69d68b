import { collect } from '../../../../model/collect.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import { type NameCandidate, sizeOf, type WordedLine } from '../name-spot.ts'
import type { Word } from '../words.ts'
import { rolesAfter } from './after-name.ts'
import { rolesBefore } from './before-name.ts'
import {
  describedAbove,
  describedAsOneOf,
  describedBehind,
  describedBelow,
  describedByPronoun,
} from './described-elsewhere.ts'
import type { FoundRoles, RoleContext, RolePhrase } from './phrase.ts'
import { isCrown } from './read-title.ts'
import { roleBelow } from './role-below.ts'
import { roleContext } from './role-context.ts'
import { roleOf } from './role-of.ts'
import { follows } from './role-words.ts'

/** How many names are taken for one row of people. */
const LONGEST_ROW = 8
const MOST_UNLISTED = 4
/** Titles that are offices too. */
const OFFICE =
  /^(?:inspector|superintendent|sergeant|constable|judge|bishop|archbishop|archdeacon|captain|commissioner|president|chancellor|senator|governor|ambassador|garda|sp)$/
const OF_COUNCIL = /^(?:backbench|borough|city|community|county|district|opposition|parish|town|ward)$/

/** Read the roles of the people that stand: before and after each name, and on the line below a signature. */
export function readRoles(
  candidates: readonly NameCandidate[],
  lines: readonly WordedLine[],
  providers: readonly ProviderMention[],
): void {
  const byLine = new Map<number, NameCandidate[]>()
  for (const candidate of candidates) {
    if (candidate.mention.rejected) continue
    const list = byLine.get(candidate.line.number)
    if (list) list.push(candidate)
    else byLine.set(candidate.line.number, [candidate])
  }
  const inLine = new Map<number, ProviderMention[]>()
  for (const provider of providers) {
    const list = inLine.get(provider.line)
    if (provider.rejected) continue
    if (list) list.push(provider)
    else inLine.set(provider.line, [provider])
  }
  let last: NameCandidate | undefined
  let alone = false
  for (const line of lines) {
    const names = byLine.get(line.line.number)?.sort((a, b) => a.first - b.first)
    if (names) readLine(line, names, inLine.get(line.line.number) ?? [])
    else if (last?.below === line) {
      const context = roleContext(line, [])
      const aged = describedBehind(context, 0, line.words.length)
      const isTopic = aged.length === 0 && alone && last.mention.roles.length === 0
      give(context, [last], { phrases: isTopic ? describedBelow(context, 0) : aged, standing: null })
    }
    last = names?.at(-1)
    alone = names?.length === 1
  }
}

function readLine(
  line: WordedLine,
  names: readonly NameCandidate[],
  providers: readonly ProviderMention[],
): void {
  const context = roleContext(line, names, providers, MOST_UNLISTED)
  const before = collect(names, name => rolesBefore(context, name))
  const claimed = new Set<number>()
  names.forEach((name, i) => {
    giveOwn(name)
    const partners = chain(names, i, -1)
    const own = before[i] as FoundRoles
    const followers = chain(names, i, 1)
    const held = own.phrases.filter(
      ({ plural }) => !plural || followers.length > 0 || follows(line.words[name.front]),
    )
    give(context, [name], { ...own, phrases: held })
    give(context, followers, { ...own, phrases: held.filter(({ plural }) => plural) })
    for (const { title } of held) claimed.add(title[1])
    const next = before[i + 1]?.phrases ?? []
    const after = rolesAfter(context, name)
    const free = after.phrases.filter(
      ({ title, plural }) =>
        !claimed.has(title[1]) &&
        (!plural || partners.length > 0) &&
        !(held.length > 0 && next.some(one => one.title[1] === title[1])),
    )
    give(context, [name], { ...after, phrases: free })
    give(context, partners, { ...after, phrases: free.filter(({ plural }) => plural) })
    for (const { title } of free) claimed.add(title[1])
    const fellow = names[i + 1]
    if (fellow && free.some(phrase => isSharedWith(context, phrase, fellow)))
      give(context, [fellow], { ...after, phrases: free })
  })
  const [only] = names
  const signed = only && names.length === 1 && isSignature(only) ? roleBelow(only) : null
  if (only && signed) give(signed.context, [only], { phrases: signed.phrases, standing: null })
  giveDescribed(context, names)
}

// roles in other words than those beside the name: in the lead, in the sentence before or behind
function giveDescribed(context: RoleContext, names: readonly NameCandidate[]): void {
  names.forEach((name, i) => {
    const { words } = name
    const behind = describedBehind(context, name.last + 1, names[i + 1]?.front ?? words.length)
    give(context, [name], { phrases: behind, standing: null })
    if (names.length === 1) give(context, [name], describedByPronoun(context, name.last + 1))
    if (name.mention.roles.length > 0 || sizeOf(name) < 2) return
    give(context, [name], { phrases: describedAsOneOf(context, name), standing: null })
    if (i === 0) give(context, [name], { phrases: describedNext(context, name, names[1]), standing: null })
    if (name.mention.roles.length > 0) return
    const pair = i === 0 ? chain(names, 0, 1) : []
    const above = describedAbove(name, pair.length > 0)
    if (above) give(above.context, [name, ...pair], { phrases: above.phrases, standing: null })
  })
}

// "Ann Orme slept. The Leeds potter woke."
function describedNext(
  context: RoleContext,
  name: NameCandidate,
  next: NameCandidate | undefined,
): RolePhrase[] {
  const { words } = name
  for (let at = name.last + 2; at < (next?.front ?? words.length); at++)
    if ((words[at] as Word).text === 'The') return describedBelow(context, at)
  return []
}

function give(
  context: RoleContext,
  names: readonly NameCandidate[],
  { phrases, standing }: FoundRoles,
): void {
  if (phrases.length === 0) return
  for (const phrase of phrases) {
    const role = roleOf(context, phrase, standing)
    if (role) for (const { mention } of names) mention.roles.push({ ...role })
  }
}

// "co-chair of the forum with Pete Orme"
const isSharedWith = (
  { line: { words } }: RoleContext,
  { title: [from], last }: RolePhrase,
  { front }: NameCandidate,
) =>
  /^(?:co-|joint$)/.test((words[from] as Word).key) && last + 2 === front && words[last + 1]?.key === 'with'

// offices told by the title itself or the letters after the name: "Chief Inspector Jo Ng", "Jo Ng MP"
function giveOwn({ mention, line, words, front, first, postNominals }: NameCandidate): void {
  for (let i = first - 1; i >= front; i--) {
    const office = words[i] as Word
    if (!OFFICE.test(office.key)) continue
    // "Her Majesty's Inspector Jo Ng"
    const from = isCrown(words, front - 2) ? front - 2 : front
    const title = line.value.slice(words[from]?.start, office.end)
    mention.roles.push({ title, organisation: null, standing: 'current' })
    break
  }
  // "Town councillor Jo Ng"
  const council = words[front - 1]
  if (
    words[front]?.key === 'councillor' &&
    council &&
    OF_COUNCIL.test(council.key) &&
    follows(words[front])
  ) {
    const title = line.value.slice(council.start, (words[front] as Word).end)
    mention.roles.push({ title, organisation: null, standing: 'current' })
  }
  for (const letters of postNominals)
    if (/^(?:MP|MEP|MSP|MLA|HMI)$/.test(letters))
      mention.roles.push({ title: letters, organisation: null, standing: 'current' })
}

// the names joined to one by commas and "and", in front of it (-1) or behind it (1)
function chain(names: readonly NameCandidate[], at: number, step: 1 | -1): NameCandidate[] {
  const chained: NameCandidate[] = []
  for (let i = at + step; names[i] && chained.length < LONGEST_ROW; i += step) {
    const [a, b] = step > 0 ? [names[i - 1], names[i]] : [names[i], names[i + 1]]
    if (!isJoined(a as NameCandidate, b as NameCandidate)) break
    chained.push(names[i] as NameCandidate)
  }
  return chained
}

const isJoined = (a: NameCandidate, b: NameCandidate) =>
  /^(?:,? and (?:the )?| & |, )$/.test(a.line.plain.slice(a.end, b.words[b.front]?.start ?? 0))

const isSignature = ({ line, words, front, end }: NameCandidate) =>
  /^[\s*•-]*$/.test(line.plain.slice(0, words[front]?.start ?? 0)) && /^[\s,*]*$/.test(line.plain.slice(end))
