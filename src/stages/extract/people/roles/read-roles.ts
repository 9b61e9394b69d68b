import type { ProviderMention } from '../../../../model/providers.ts'
import type { NameCandidate, WordedLine } from '../name-spot.ts'
import { rolesAfter } from './after-name.ts'
import { rolesBefore } from './before-name.ts'
import type { RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { roleOf } from './role-of.ts'

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
  const claimed = new Set<number>()
  const before = names.map(name => rolesBefore(context, name))
  const claim = (phrases: readonly RolePhrase[]) => {
    for (const { title } of phrases) claimed.add(title[1])
  }
  names.forEach((name, i) => {
    const own = before[i] as RolePhrase[]
    give(context, name, own, null)
    const next = before[i + 1] ?? []
    const { phrases, standing } = rolesAfter(context, name)
    const free = phrases.filter(
      ({ title }) =>
        !(claimed.has(title[1]) || (own.length > 0 && next.some(one => one.title[1] === title[1]))),
    )
    const partners = partnersOf(names, i)
    if (free.some(({ plural }) => plural) && partners.length === 0) return
    give(context, name, free, standing)
    claim([...own, ...free])
    for (const partner of partners)
      if (free.some(({ plural }) => plural)) give(context, partner, free, standing)
    if (own.some(({ plural }) => plural))
      for (const partner of followersOf(names, i)) give(context, partner, own, null)
  })
  const [only] = names
  if (only && names.length === 1 && below && isSignature(only)) {
    const under = contextOf(below, [], providers)
    give(under, only, below.line.plain.length < 120 ? readPhrases(under, 0) : [], null)
  }
}

function give(
  context: RoleContext,
  { mention }: NameCandidate,
  phrases: readonly RolePhrase[],
  standing: Parameters<typeof roleOf>[2],
): void {
  for (const phrase of phrases) {
    const role = roleOf(context, phrase, standing)
    if (role) mention.roles.push(role)
  }
}

// the names joined to one by commas and "and", in front of it
function partnersOf(names: readonly NameCandidate[], at: number): NameCandidate[] {
  const partners: NameCandidate[] = []
  for (let i = at; i > 0 && isJoined(names[i - 1] as NameCandidate, names[i] as NameCandidate); i--)
    partners.push(names[i - 1] as NameCandidate)
  return partners
}

function followersOf(names: readonly NameCandidate[], at: number): NameCandidate[] {
  const partners: NameCandidate[] = []
  for (
    let i = at;
    i + 1 < names.length && isJoined(names[i] as NameCandidate, names[i + 1] as NameCandidate);
    i++
  )
    partners.push(names[i + 1] as NameCandidate)
  return partners
}

const isJoined = (a: NameCandidate, b: NameCandidate) =>
  /^(?:,? and (?:the )?| & |, )$/.test(a.line.plain.slice(a.end, b.words[b.front]?.start ?? 0))

const isSignature = ({ line, words, front, end }: NameCandidate) =>
  /^[\s*•-]*$/.test(line.plain.slice(0, words[front]?.start ?? 0)) && /^[\s,*]*$/.test(line.plain.slice(end))
