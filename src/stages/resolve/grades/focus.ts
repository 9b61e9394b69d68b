import type { Article, Line } from '../../../model/article.ts'
import { keptLines } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { GradeMention, Holder } from '../../../model/grades.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider } from '../../../model/providers.ts'
import { runInHead } from '../../../model/run-in-head.ts'
import { bySpan, type Span } from '../../../model/span.ts'
import { isGoneOnAbout } from './gone-on-about.ts'
import { countBefore } from './span-at.ts'

/** A provider where it is named. */
export interface Place extends Span {
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
  /** Those of the kinds that a noun can mean, once asked for, by the noun. */
  byNoun: Map<string, readonly Place[]>
  /** Whether most names are of the main provider. */
  isMostly: boolean
  main: Provider | null
  providers: readonly Provider[]
  source: string
  sentences: readonly Span[]
  lines: readonly Span[]
  /** Where the third line from the headline on ends, and where the lead does. */
  opening: number
  lead: number
}

/** A heading is no longer, in code units. */
const HEADING = 70
const AFTER_HEADING =
  /^[*\u2020\u2021\u00a7]{0,3}(?:,? [^.!?]{2,32}|,? \([^)]{2,32}\)|(?::| -| \|) [^.!?]{2,44}(?: [([][^()]{2,32}[)\]])?)?[*\u2020\u2021\u00a7]{0,3}[:.]?\s*$/

/** Gather where providers are named, and where sentences begin and end. */
export function focusOn(
  article: Article,
  providers: readonly Provider[],
  grades: readonly GradeMention[],
): Focus {
  const lines = keptLines(article)
  const graded = providers.filter(({ kind }) => kind !== 'academy-trust')
  const places = gather(graded, provider =>
    collect(standing(provider.mentions), ({ start, end, aside }) => ({ start, end, provider, aside })),
  )
  const sentences = gather(lines, line => line.children)
  const central = places.filter(
    place => !place.aside || isGoneOnAbout(place, places, sentences, article.source),
  )
  const ordered = (central.length > 0 ? central : places).sort(bySpan)
  return {
    places: ordered,
    all: places.sort(bySpan),
    alike: isOfCouncils(graded[0] ?? null, grades)
      ? ordered
      : ordered.filter(place => isNoCouncil(place) || isOfService(place, article.source)),
    sections: sectionsOf(lines, ordered),
    byNoun: new Map(),
    isMostly: isMostly(graded[0] ?? null, ordered),
    main: graded[0] ?? null,
    providers: graded,
    source: article.source,
    lines,
    sentences,
    opening: openingOf(lines),
    lead: leadOf(lines),
  }
}

const openingOf = (lines: readonly Line[]): number => fromHeadline(lines).slice(0, 3).at(-1)?.end ?? 0

// the first lines, and the second paragraph with all above it
function leadOf(lines: readonly Line[]): number {
  const told = fromHeadline(lines)
  const second = told.filter(({ kind }) => kind === 'paragraph')[1]?.end ?? 0
  return Math.max(told.slice(0, 4).at(-1)?.end ?? 0, second)
}

function fromHeadline(lines: readonly Line[]): readonly Line[] {
  const headline = lines.findIndex(({ kind }) => kind === 'headline')
  return headline > 0 ? lines.slice(headline) : lines
}

// names that fill a line of their own, each the head of what follows until the next; rows of a list head nothing
function sectionsOf(lines: readonly Line[], places: readonly Place[]): Place[] {
  const headings = collect(lines, line => headingOf(line, places))
  const sections = gather(headings, (heading, at) => {
    const runIn = heading ? null : runInOf(lines[at] as Line, places)
    if (runIn) return [runIn]
    return heading && !headings[at - 1] && !headings[at + 1] ? [heading] : []
  })
  return new Set(collect(sections, ({ provider }) => provider)).size > 1 ? sections : []
}

function headingOf({ plain, start, end }: Line, places: readonly Place[]): Place | null {
  if (plain.length > HEADING) return null
  const place = places[countBefore(places, start)]
  if (!place || place.end > end) return null
  return /^[^a-z]{0,8}(?:the )?$/i.test(plain.slice(0, place.start - start)) &&
    AFTER_HEADING.test(plain.slice(place.end - start))
    ? { start, end, provider: place.provider }
    : null
}

// a name in capitals that a paragraph begins with
function runInOf({ plain, start }: Line, places: readonly Place[]): Place | null {
  const head = runInHead(plain)
  const place = head ? places[countBefore(places, start)] : undefined
  return head && place?.start === start && place.end <= start + head.length ? place : null
}

// whether councils are graded too: the article is about one, or a council has the first grade told
const isOfCouncils = (main: Provider | null, grades: readonly GradeMention[]): boolean =>
  main?.kind === 'local-authority' ||
  grades
    .find(({ rejected, reading }) => !rejected && reading.holders.some(isTold))
    ?.reading.holders.some(isCouncil) === true

const isTold = ({ kind }: Holder): boolean => kind === 'named' || kind === 'noun'
const isCouncil = (holder: Holder): boolean =>
  (holder.kind === 'named' && holder.provider.kind === 'local-authority') ||
  (holder.kind === 'noun' && holder.kinds[0] === 'local-authority')
const isNoCouncil = ({ provider }: Place): boolean => provider.kind !== 'local-authority'

/** "Orme Council's adult learning service": what of a council is inspected beside colleges. */
const SERVICE =
  /^(?:['\u2019]s?)? (?:[a-z-]+ ){0,2}?(?:adult (?:and community )?|apprenticeships? |community |skills )(?:education|learning|provision|service|skills|training)\b(?![a-z ]*, [A-Z])/
const isOfService = ({ end }: Place, source: string): boolean => SERVICE.test(source.slice(end, end + 70))

/** Tell whether most of some names are of one provider. */
export const isMostly = (main: Provider | null, places: readonly Place[]): boolean =>
  places.filter(({ provider }) => provider === main).length * 4 >= places.length * 3
