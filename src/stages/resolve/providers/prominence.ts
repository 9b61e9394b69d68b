import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { Provider, ProviderKind } from '../../../model/providers.ts'

/** How likely an article on inspections is about a provider of a kind. */
const WEIGHT: Readonly<Partial<Record<ProviderKind, number>>> = { 'academy-trust': -3, other: -4 }
const UNIVERSITY = /\buniversity\b/i

/** Order providers, the one whom the article is about first: by how often and how early it is named. */
export function byProminence(providers: readonly Provider[], lines: readonly Line[]): Provider[] {
  const [head, lead] = [lines[0]?.end ?? 0, lines[Math.min(5, lines.length - 1)]?.end ?? 0]
  const councils = mentionsOf(providers.filter(({ kind }) => kind === 'local-authority'))
  const others = mentionsOf(providers.filter(({ kind }) => kind !== 'local-authority' && !(kind in WEIGHT)))
  const scores = new Map(
    collect(providers, provider => [
      provider,
      scoreOf(provider, head, lead) - (provider.kind === 'local-authority' && councils < others ? 3 : 0),
    ]),
  )
  return [...providers].sort(
    (a, b) =>
      (scores.get(b) ?? 0) - (scores.get(a) ?? 0) ||
      (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  )
}

const mentionsOf = (providers: readonly Provider[]): number =>
  providers.reduce((sum, { mentions }) => sum + mentions.length, 0)

function scoreOf({ mentions, kind, name }: Provider, head: number, lead: number): number {
  const central = mentions.filter(({ aside }) => !aside)
  const first = (central[0] ?? mentions[0])?.start ?? 0
  return (
    Math.min(central.length, 8) +
    (central.length === 0 ? -3 : 0) +
    (first < head ? 3 : 0) +
    (first < lead ? 2 : 0) +
    (WEIGHT[kind] ?? 0) -
    (UNIVERSITY.test(name) ? 2 : 0)
  )
}
