import type { ProviderMention } from '../../../../model/providers.ts'
import type { NameCandidate, WordedLine } from '../name-spot.ts'
import { rolesAfter } from './after-name.ts'
import { rolesBefore } from './before-name.ts'
import type { FoundRoles, RoleContext } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { roleOf } from './role-of.ts'
import { follows } from './role-words.ts'

/** Titles that are offices too. */
const OFFICE =
  /^(?:inspector|superintendent|sergeant|constable|judge|bishop|archbishop|archdeacon|captain|commissioner|president|chancellor|senator|governor|ambassador)$/

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
  lines.forEach((line, index) => {
    const names = byLine.get(line.line.number)
    if (names)
      readLine(
        line,
        names.sort((a, b) => a.first - b.first),
        providers,
        lines[index + 1],
      )
  })
}

function contextOf(
  line: WordedLine,
  names: readonly NameCandidate[],
  providers: readonly ProviderMention[],
): RoleContext {
  const taken = new Set<number>()
  for (const { front, last } of names) for (let i = front; i <= last; i++) taken.add(i)
  const ends = providers
    .filter(({ rejected, line: number }) => !rejected && number === line.line.number)
    .map(({ start, end }) => [start - line.line.start, end - line.line.start] as const)
  return { line, taken, providers: new Map(ends) }
}

function readLine(
  line: WordedLine,
  names: readonly NameCandidate[],
  providers: readonly ProviderMention[],
  below: WordedLine | undefined,
): void {
  const context = contextOf(line, names, providers)
  const before = names.map(name => rolesBefore(context, name))
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
  })
  const [only] = names
  if (!only || names.length > 1 || !below || !isSignature(only) || below.line.plain.length > 119) return
  const under = contextOf(below, [], providers)
  give(under, [only], { phrases: readPhrases(under, 0), standing: null })
}

function give(
  context: RoleContext,
  names: readonly NameCandidate[],
  { phrases, standing }: FoundRoles,
): void {
  const roles = phrases.flatMap(phrase => roleOf(context, phrase, standing) ?? [])
  for (const { mention } of names) mention.roles.push(...roles.map(role => ({ ...role })))
}

// offices told by the title itself or the letters after the name: "Chief Inspector Jo Ng", "Jo Ng MP"
function giveOwn({ mention, line, words, front, first, postNominals }: NameCandidate): void {
  const office = words[first - 1]
  if (office && front < first && OFFICE.test(office.key)) {
    const title = line.value.slice(words[front]?.start, office.end)
    mention.roles.push({ title, organisation: null, standing: 'current' })
  }
  for (const letters of postNominals)
    if (/^(?:MP|MEP|MSP|MLA|HMI)$/.test(letters))
      mention.roles.push({ title: letters, organisation: null, standing: 'current' })
}

// the names joined to one by commas and "and", in front of it (-1) or behind it (1)
function chain(names: readonly NameCandidate[], at: number, step: 1 | -1): NameCandidate[] {
  const chained: NameCandidate[] = []
  for (let i = at + step; names[i]; i += step) {
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
