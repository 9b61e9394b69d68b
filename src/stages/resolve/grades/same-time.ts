import type { Span } from '../../../model/span.ts'
import type { Focus } from './focus.ts'
import type { ToldDate } from './inspection-dates.ts'
import type { Told } from './outlook.ts'
import { countBefore, spanAt } from './span-at.ts'
import type { Unit } from './unit.ts'

/** "They got a four then", "called good on the same occasion": at the time that was spoken of last. */
const SAME_TIME =
  /^[^.;:]{0,60}\b(?:on (?:that|the same) occasion|at (?:that|the) (?:time|point)|(?:back )?then(?=[.,;:)!?"']|$)|(?:in )?that (?:same )?(?:month|year|spring|summer|autumn|winter)|in the same (?:month|year))\b/i
/** Quicker than each. */
const MAY_BE =
  /\bthen\b|\b(?:that|the|same) (?:same )?(?:occasion|time|point|month|year|spring|summer|autumn|winter)\b/i
const FRONTED =
  /(?:^|[,;] |\b(?:although|though|while) )(?:(?:and|but|although|though|while|whereas) )?(?:on (?:that|the same) occasion|at that (?:time|point)|that (?:same )?(?:year|spring|summer|autumn|winter)),? [^.;:]{0,80}$/i
/** Not "since then", "until then", "by then". */
const SINCE = /\b(?:since|until|till|by|before|from|if|and) then\b/i
/** The time spoken of is told so near above, in code units. */
const NEAR = 500

/** Date grades that are said to be of the time told before them, by the date or the grade that tells it. */
export function dateSameTimes(units: readonly Unit[], { dates }: Told, { sentences, source }: Focus): void {
  let ordered: ToldDate[] | null = null
  let spans: Span[] | null = null
  for (const [at, unit] of units.entries()) {
    const { start, end, reading } = unit.mention
    if (unit.inspected || reading.dates.length > 0 || reading.current.length > 0) continue
    const sentence = spanAt(sentences, start)
    if (!sentence || !MAY_BE.test(source.slice(sentence.start, sentence.end))) continue
    if (!isSame(source.slice(sentence.start, start), source.slice(end, sentence.end))) continue
    const from = Math.max(0, sentence.start - NEAR)
    ordered ??= [...dates].sort((a, b) => a.date.start - b.date.start)
    spans ??= ordered.map(({ date }) => date)
    const told = ordered
      .slice(countBefore(spans, from), countBefore(spans, start))
      .findLast(({ date, isToCome }) => !isToCome && date.role !== 'article-published')
    const graded = units.slice(Math.max(0, at - 4), at).findLast(other => isNear(other, unit, from))
    const isNearer = told && (!graded || told.date.start > graded.mention.end)
    const value = isNearer ? told.value : (graded?.inspected ?? told?.value)
    if (value && isInSeason(value, source.slice(sentence.start, sentence.end))) unit.inspected = value
  }
}

/** Which months a season has. */
const SEASONS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bthat (?:same )?spring\b/i, /^\d{4}-0[2-6]/],
  [/\bthat (?:same )?summer\b/i, /^\d{4}-0[5-9]/],
  [/\bthat (?:same )?autumn\b/i, /^\d{4}-(?:0[89]|1[0-2])/],
  [/\bthat (?:same )?winter\b/i, /^\d{4}-(?:0[1-3]|1[12])/],
]
const isInSeason = (value: string, words: string): boolean =>
  SEASONS.every(([season, months]) => !season.test(words) || months.test(value))

const isSame = (before: string, after: string): boolean =>
  (SAME_TIME.test(after) && !SINCE.test(after)) || FRONTED.test(before)

const isNear = (other: Unit, unit: Unit, from: number): boolean =>
  other.inspected !== null && other.provider === unit.provider && other.mention.start >= from
