import type { Article, Line } from '../../../model/article.ts'
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
  /** Those that are named only in passing among them. */
  all: readonly Place[]
  /** Those that words in another sentence can mean: no council beside a school or home that the article is about. */
  alike: readonly Place[]
  /** Names that are headings, where what they head begins. */
  sections: readonly Place[]
  /** Whether most names are of the main provider. */
  isMostly: boolean
  main: Provider | null
  providers: readonly Provider[]
  sentences: readonly Span[]
  lines: readonly Span[]
  lead: number
}

/** A heading is no longer, in code units. */
const HEADING = 70
const AFTER_HEADING = /^(?:,? [^.!?]{2,32}|,? \([^)]{2,32}\))?[:.]?\s*$/
const PERSONAL = /^s?he$/
/** Words for the parts of a training of teachers. */
const PHASE = /^(?:primary|secondary)/
/** Kinds that are no school, nursery or home, whatever stands beside. */
const NO_SCHOOL: ReadonlySet<string> = new Set(['local-authority'])

/** Gather where providers are named, and where sentences begin and end. */
export function focusOn(article: Article, providers: readonly Provider[]): Focus {
  const lines = keptLines(article)
  const graded = providers.filter(({ kind }) => kind !== 'academy-trust')
  const places = graded.flatMap(provider =>
    standing(provider.mentions).map(({ start, end, aside }) => ({ start, end, provider, aside })),
  )
  const central = places.filter(({ aside }) => !aside)
  const ordered = (central.length > 0 ? central : places).sort(bySpan)
  return {
    places: ordered,
    all: places.sort(bySpan),
    alike: alikeTo(graded[0] ?? null, ordered),
    sections: sectionsOf(lines, ordered),
    isMostly: isMostly(graded[0] ?? null, ordered),
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
  const spoken = spokenOf(holder.at || at, focus)
  return PERSONAL.test(holder.words) && !(spoken && isPerson(spoken)) ? [] : found(spoken)
}

const isPerson = ({ mentions }: Provider): boolean =>
  mentions.some(({ rule }) => rule === 'provider/childminder')

const found = (provider: Provider | null): Provider[] => (provider ? [provider] : [])

// names that fill a line of their own, each the head of what follows until the next
function sectionsOf(lines: readonly Line[], places: readonly Place[]): Place[] {
  const sections = lines.flatMap((line): Place[] => {
    if (line.plain.length > HEADING) return []
    const place = places[countBefore(places, line.start)]
    if (!place || place.end > line.end) return []
    const before = line.plain.slice(0, place.start - line.start)
    const after = line.plain.slice(place.end - line.start)
    return /^[^a-z]{0,8}(?:the )?$/i.test(before) && AFTER_HEADING.test(after)
      ? [{ start: line.start, end: line.end, provider: place.provider }]
      : []
  })
  return new Set(sections.map(({ provider }) => provider)).size > 1 ? sections : []
}

const alikeTo = (main: Provider | null, places: readonly Place[]): Place[] =>
  places.filter(({ provider }) => provider.kind !== 'local-authority' || main?.kind === 'local-authority')

const isMostly = (main: Provider | null, places: readonly Place[]): boolean =>
  places.filter(({ provider }) => provider === main).length * 3 >= places.length * 2

const sectionAt = (at: number, { sections }: Focus): Provider | null =>
  sections[countBefore(sections, at) - 1]?.provider ?? null

// the subject of the sentence so far, else of one before it in the paragraph, else of the section, else whom most is about, else of the nearest sentence before that names one
function spokenOf(at: number, focus: Focus): Provider | null {
  const { sentences, lines, main } = focus
  const own = spanAt(sentences, at)
  const inside = own && focus.places[countBefore(focus.places, own.start)]
  if (inside && inside.start < at) return inside.provider
  const places = focus.alike
  const last = places[countBefore(places, at) - 1]
  const line = spanAt(lines, at)
  const isHere = last !== undefined && last.start >= (line?.start ?? 0)
  const section = sectionAt(at, focus)
  if (!isHere && section) return section
  if (!last || (!isHere && focus.isMostly)) return main
  const sentence = spanAt(sentences, last.start)
  return (sentence && places[countBefore(places, sentence.start)]?.provider) ?? last.provider
}

function nounProvider(holder: Extract<Holder, { kind: 'noun' }>, focus: Focus): Provider | null {
  const { kinds, words, at, definite } = holder
  const { main, providers, lead } = focus
  const fits = (provider: Provider): boolean =>
    kinds.length === 0 ||
    kinds.includes(provider.kind) ||
    provider.kind === 'other' ||
    (provider.kind === 'teacher-training' && PHASE.test(words))
  if (!definite && at > lead) return null
  if (kinds.length === 0) return spokenOf(at, focus)
  const line = spanAt(focus.lines, at)
  const central = focus.places.filter(({ provider }) => fits(provider))
  const fitting = central.length > 0 ? central : focus.all.filter(({ provider }) => fits(provider))
  const here = fitting.findLast(({ start }) => start < at && start >= (line?.start ?? 0))
  if (here && definite) return here.provider
  const section = sectionAt(at, focus)
  if (section && fits(section)) return section
  if (main && fits(main) && definite && isMostly(main, fitting)) return main
  const before = fitting.findLast(({ start }) => start < at)
  if (before && definite) return before.provider
  if (main && fits(main) && (definite || fitting.length < 6)) return main
  const next = fitting.find(({ start }) => start > at)
  if (next) return next.provider
  return providers.length === 1 && !NO_SCHOOL.has(main?.kind ?? 'other') ? main : null
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
