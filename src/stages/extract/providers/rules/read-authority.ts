import { REGIONS } from '../../../../domain/press/provider-names.ts'
import { knownAuthority } from '../authorities.ts'
import { isGeneric, isPersonLike, isStop, nameStart } from '../name-bounds.ts'
import { endOf, type NameReading, readName } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { CALENDAR_WORD, isA, OTHER_COUNCIL, phrases } from '../word-classes.ts'

const regions: ReadonlySet<string> = new Set(phrases(REGIONS))

/** Tell whether words can be the name of an authority. */
export function isAuthorityName(run: Run, from: number, to: number): boolean {
  if (from > to || isGeneric(run, from, to) || isPersonLike(run, from, to)) return false
  // "the inspection of May 2019"
  if (from === to && isA(run.words[to], CALENDAR_WORD)) return false
  if (regions.has(run.lower.slice(run.words[from]?.start, endOf(run, to)))) return false
  return !isA(run.words[to], OTHER_COUNCIL)
}

/** Read the names that a tail follows: all of it, or the name alone. */
export function readAfter(run: Run, tail: RegExp, whole: boolean): NameReading[] {
  const found: NameReading[] = []
  let from = 0
  for (let at = 0; at < run.words.length; at++) {
    tail.lastIndex = endOf(run, at)
    const match = tail.exec(run.lower)
    if (!match) continue
    const start = nameStart(run, from, at)
    from = at + 1
    if (!isAuthorityName(run, start, at)) continue
    const end = whole ? tail.lastIndex : endOf(run, at)
    const own = readName(run, start, at, 'local-authority', end)
    const core = run.line.plain.slice(own.start, endOf(run, at))
    found.push({
      ...own,
      name: whole && !/^ child/.test(match[0]) ? titled(core, match[0]) : core,
    })
    while (from < run.words.length && (run.words[from]?.end ?? 0) <= tail.lastIndex) from++
    at = from - 1
  }
  return found
}

// "Bromley" and " council" → "Bromley Council"
const titled = (core: string, tail: string): string =>
  core + tail.replace(/^'s/, '').replace(/\b[a-z]/g, letter => letter.toUpperCase())

/** Find where the name that begins at a word ends: at "and", or where an authority of that name is known. */
export function lastOfName(run: Run, from: number): number {
  let last = from
  for (let at = from + 1; at < run.words.length; at++) {
    if (isStop(run, at)) break // "in Orme Good"
    const gap = run.gaps[at] as string
    const joint = run.line.plain.slice(run.words[from]?.start, endOf(run, at))
    if (gap.includes(' and ') && !knownAuthority(joint)) continue
    if (knownAuthority(joint)) last = at
    else if (gap === ' ' && last === at - 1 && !run.words[at - 1]?.text.endsWith("'s")) last = at
  }
  return last
}
