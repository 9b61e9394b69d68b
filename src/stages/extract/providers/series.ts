import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import { CROSSHEAD_WORDS } from '../../../domain/press/provider-names.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { Grid } from '../../../model/grids/grid.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { isOrdinary } from './ordinary.ts'
import { isPaper } from './paper.ts'
import { coreOfAuthority } from './provider-key.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf } from './run.ts'
import { ABSTRACT, isOtherWord } from './topic.ts'
import { GIVEN, HONORIFIC, isIn, phrases } from './word-classes.ts'

const crossheadWords: ReadonlySet<string> = new Set(phrases(CROSSHEAD_WORDS))

/** A line of its own that may name somebody: "3. Alder Bank", "Alder's Bears, Orme", "Mucky Boots @ St Ann's (childminder)". */
const HEADING =
  /^\s*(?:\d{1,2}[.)] )?((?:The )?[A-Z][\w'&.@-]*(?: (?:[A-Z@&][\w'&.-]*|of|and|the|for|on|in|at|@|&)){0,6})(?: (children's home|nursery|pre-?school|playgroup|primary|secondary|school|academy|college))?(, [^.!?:;]{2,40}| \([^()]{2,40}\)| - [A-Z][\w ]{2,30})?\s*$/
/** "Alder Bank, Orme". */
const PLACED = /^, [A-Z]/
/** "Busy Beavers at St Mark's". */
const AT = / (?:@|at) [A-Z]/
/** The second of two that share a heading: "Alder Bank, Orme, and Birch Bank, Tarn". */
const SECOND = /,? and ((?:The )?[A-Z][\w'&.-]*(?: [A-Z][\w'&.-]*){0,4})(?:, [^,]{2,30})?$/
const LONGEST = 70
/** So many lines stand at most between a heading and what is told of its grade. */
const REACH = 3
const TOLD = new RegExp(`\\b(?:${GRADE_HINT}|inspect(?:ed|ors?|ion)|ofsted)\\b`, 'i')
/** So many headings with known names make a series. */
const SERIES = 2
/** "By Jane Field Education Reporter". */
const BYLINE = /^(?:By|From) [A-Z]/
const SMALL = /(?:^| )(?:of|and|the|for|on|in|at|@|&)$/

/** Find names that are headings like others of their series, each above what is told of its grade, whatever their words. */
export function findSeries(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
  grids: readonly Grid[],
): ProviderMention[] {
  if (!setting.isInspected) return []
  const cells = new Set(gather(grids, cellsOf))
  const headings = gather(lines, (line, at) => {
    if (cells.has(line)) return []
    const [, name, noun, place] = line.plain.length < LONGEST ? (HEADING.exec(line.plain) ?? []) : []
    if (!name || SMALL.test(name) || BYLINE.test(name) || !isTold(lines, at)) return []
    if (isAddress(line, lines[at - 1]) || isPaper(name.split(' ').at(-1)?.toLowerCase() ?? '')) return []
    const second = place ? SECOND.exec(place)?.[1] : undefined
    return [
      { line, name, isPlaced: noun !== undefined || PLACED.test(place ?? '') || AT.test(name) },
      ...(second ? [{ line, name: second, isPlaced: true }] : []),
    ]
  })
  if (headings.length < SERIES) return []
  const named = new Map(collect(standing(found), mention => [mention.line, mention] as const))
  const kinds = headings.flatMap(({ line }) => named.get(line.number)?.kind ?? [])
  // where headings say where each is, what the article speaks of
  const isKnown = kinds.length >= SERIES
  const own = isKnown ? headings : headings.filter(({ name, isPlaced }) => isPlaced && !isPerson(name))
  const kind = isKnown ? commonest(kinds) : GRADED_KINDS.has(setting.main) ? setting.main : undefined
  const councils = councilsAmong(headings, found, setting)
  if (councils.length > 0) return councils
  if (own.length + kinds.length < SERIES || !kind || kind === 'local-authority') return []
  return own.flatMap(({ line, name }) => {
    const start = line.plain.indexOf(name)
    const known = named.get(line.number)
    if (known && known.end > line.start + start) return []
    if (ABSTRACT.test(name) || isOtherWord(name, setting)) return []
    return [mentionOf({ line }, 'provider/series', { start, end: start + name.length, name, kind })]
  })
}

/** So many headings make a series of councils, of which one is known. */
const COUNCIL_SERIES = 3

// "Orme" beside "Tarn Valley", which is known for a council, each above what is told of its inspection
function councilsAmong(
  headings: readonly { line: Line; name: string }[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (setting.main !== 'local-authority' || headings.length < COUNCIL_SERIES) return []
  const cores = new Set(
    collect(
      standing(found).filter(({ kind }) => kind === 'local-authority'),
      ({ name }) => coreOfAuthority(name).toLowerCase(),
    ),
  )
  if (!headings.some(({ name }) => cores.has(name.toLowerCase()))) return []
  // "Next Steps", "Union View": crossheads of a story on one
  if (headings.some(({ name }) => !cores.has(name.toLowerCase()) && isCrosshead(name, setting))) return []
  return headings.flatMap(({ line, name }) => {
    const start = line.plain.indexOf(name)
    if (cores.has(name.toLowerCase()) || isPerson(name) || isOtherWord(name, setting)) return []
    if (!name.includes(' ') && (ABSTRACT.test(name) || isOrdinary(keyOf(name), setting))) return []
    return [
      mentionOf({ line }, 'provider/series', {
        start,
        end: start + name.length,
        name,
        kind: 'local-authority',
      }),
    ]
  })
}

const isCrosshead = (name: string, setting: Setting): boolean => {
  const words = name.split(' ')
  return (
    words.length > 1 &&
    words.some(
      (word, at) =>
        /^[A-Z]{2,}$/.test(word) ||
        crossheadWords.has(word.toLowerCase()) ||
        (at > 0 && /^[A-Z]/.test(word) && isOrdinary(keyOf(word), setting)),
    )
  )
}

const cellsOf = ({ heads, rows }: Grid) => collect([...(heads ?? []), ...rows.flat()], ({ line }) => line)

/** "ANN DALE (Mrs)," at the end of a letter, above where she lives. */
const SIGNED = /^[\p{Lu}][\p{L}'. -]{2,40}(?: \([A-Z][a-z]+\))?,$/u
/** "Moor Lane, 1,180 pupils", right below the heading. */
const ADDRESS = /\b(?:Avenue|Close|Crescent|Drive|Gardens|Hill|Lane|Park|Place|Road|Row|Street|Terrace|Way)\b/
const FACTS = /, [^,]*\d[\d,]* (?:boys|children|girls|learners|places|pupils|students)\s*$/
const isAddress = ({ plain }: Line, above: Line | undefined): boolean =>
  FACTS.test(plain) ||
  (ADDRESS.test(plain) && above !== undefined && (HEADING.test(above.plain) || SIGNED.test(above.plain)))

// "Jane Field, Orme" below a letter, "J. Field"
const isPerson = (name: string): boolean =>
  /^(?:[A-Z]\.? |(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )/.test(name) ||
  isIn((name.split(' ')[0] as string).toLowerCase(), GIVEN | HONORIFIC)

const GRADED_KINDS: ReadonlySet<ProviderKind> = new Set(['childrens-home', 'early-years', 'school'])

const isTold = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 1 + REACH).some(({ plain }) => TOLD.test(plain))

function commonest(kinds: readonly ProviderKind[]): ProviderKind | undefined {
  const counts = new Map<ProviderKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
