import type { Article } from '../../../model/article.ts'
import { keptLines } from '../../../model/article.ts'
import type { Holder } from '../../../model/grades.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider } from '../../../model/providers.ts'
import { bySpan, type Span } from '../../../model/span.ts'
import { countBefore, spanAt } from './span-at.ts'

/** A provider where it is named. */
interface Place extends Span {
  provider: Provider
}

/** Whom the words of an article mean, wherever they stand. */
export interface Focus {
  places: readonly Place[]
  main: Provider | null
  providers: readonly Provider[]
  sentences: readonly Span[]
  lines: readonly Span[]
  lead: number
}

/** What leads to somebody's place of work: no provider that is spoken of on. */
const EMPLOYED =
  /\b(?:head|headteacher|principal|teacher|director|executive|chief|governors?|leader|manager|lecturer|professor|graduate|deputy) (?:of|at|from|for) (?:the )?$|\b(?:joins? us|joined|moved|came|arrived|recruited|poached) from (?:the )?$|\b(?:formerly|previously|now|worked|taught) (?:of|at|with) (?:the )?$/i

/** Gather where providers are named, and where sentences begin and end. */
export function focusOn(article: Article, providers: readonly Provider[]): Focus {
  const lines = keptLines(article)
  const graded = providers.filter(({ kind }) => kind !== 'academy-trust')
  const places = graded.flatMap(provider =>
    standing(provider.mentions).map(({ start, end }) => ({ start, end, provider })),
  )
  const central = places.filter(
    ({ start }) => !EMPLOYED.test(article.source.slice(Math.max(0, start - 60), start)),
  )
  return {
    places: (central.length > 0 ? central : places).sort(bySpan),
    main: graded[0] ?? null,
    providers: graded,
    lines,
    sentences: lines.flatMap(line => line.children),
    lead: lines[Math.min(3, lines.length - 1)]?.end ?? 0,
  }
}

/** Tell whom a holder means; none where it cannot be told. */
export function providersOf(holder: Holder, at: number, focus: Focus): Provider[] {
  if (holder.kind === 'named') return [holder.provider]
  if (holder.kind === 'main') return focus.main ? [focus.main] : []
  if (holder.kind === 'count') return lastProviders(holder.count, holder.kinds, holder.at, focus)
  if (holder.kind === 'noun') return found(nounProvider(holder, focus))
  return found(spokenOf(holder.at || at, focus))
}

const found = (provider: Provider | null): Provider[] => (provider ? [provider] : [])

// the subject of the sentence so far, else of the nearest sentence before that names one, else the main one
function spokenOf(at: number, { places, sentences, main }: Focus): Provider | null {
  const count = countBefore(places, at)
  const own = spanAt(sentences, at)
  const inside = own && places[countBefore(places, own.start)]
  if (inside && inside.start < at) return inside.provider
  const last = places[count - 1]
  if (!last) return main
  const sentence = spanAt(sentences, last.start)
  return (sentence && places[countBefore(places, sentence.start)]?.provider) ?? last.provider
}

function nounProvider(holder: Extract<Holder, { kind: 'noun' }>, focus: Focus): Provider | null {
  const { kinds, at, definite } = holder
  const { places, main, providers, lead } = focus
  const fits = (provider: Provider): boolean =>
    kinds.length === 0 || kinds.includes(provider.kind) || provider.kind === 'other'
  if (!definite && at > lead) return null
  if (kinds.length === 0) return spokenOf(at, focus)
  const line = spanAt(focus.lines, at)
  const here = places.findLast(
    ({ start, provider }) => start < at && start >= (line?.start ?? 0) && fits(provider),
  )
  if (here && definite) return here.provider
  const before = places.findLast(({ start, provider }) => start < at && fits(provider))
  if (main && fits(main) && definite && isMostly(main, places, fits)) return main
  if (before && definite) return before.provider
  const next = places.find(({ start, provider }) => start > at && fits(provider))
  if (main && fits(main) && (definite || places.filter(({ provider }) => fits(provider)).length < 6))
    return main
  if (next) return next.provider
  return providers.length === 1 ? main : null
}

// whether most names of the kind are its own
const isMostly = (
  main: Provider,
  places: readonly Place[],
  fits: (provider: Provider) => boolean,
): boolean => {
  const all = places.filter(({ provider }) => fits(provider))
  return all.filter(({ provider }) => provider === main).length * 3 >= all.length * 2
}

function lastProviders(
  count: number,
  kinds: readonly string[],
  at: number,
  { places, providers }: Focus,
): Provider[] {
  const fits = (provider: Provider): boolean => kinds.length === 0 || kinds.includes(provider.kind)
  const last: Provider[] = []
  for (const { start, provider } of [...places].reverse())
    if (start < at && fits(provider) && !last.includes(provider) && last.length < count)
      last.unshift(provider)
  if (last.length === count) return last
  const all = providers.filter(fits)
  return all.length === count ? all : []
}
