import { isGeneric, isStop, nameStart } from './name-bounds.ts'
import { kindOfNoun } from './name-nouns.ts'
import { endOf, type NameReading, readName } from './provider-rule.ts'
import type { Run } from './run.ts'
import { GIVEN, HONORIFIC, isA } from './word-classes.ts'

/** Somebody who may mind children, with what speaks for it. */
export interface Minder {
  name: string
  places: { run: Run; reading: NameReading }[]
  weight: number
  /** Whether the name is a person's for sure: by a given name, a title or an age. */
  isPerson: boolean
  /** Whether words call her a childminder. */
  isSaid: boolean
  /** Whether a grade is said of her. */
  isGraded: boolean
}

/** Titles that everybody has, and those of whoever minds children. */
const PLAIN_TITLE = /^(?:auntie|aunty|miss|mr|mrs|ms|nanny)$/
/** What ends the names of streets, houses and papers. */
const PLACE =
  /^(?:avenue|bank|close|club|cottages?|court|crescent|drive|farm|gardens|green|hall|hill|house|lane|news|park|place|road|row|street|terrace|way)$/

/** Read the name of a person that a run is, its title left out. */
export function personIn(run: Run): NameReading | null {
  const { words } = run
  const last = words.length - 1
  const [first] = words
  const end = words[last]?.key ?? ''
  if (!first || last < 1 || run.titled || isStop(run, last)) return null
  if (PLACE.test(end) || kindOfNoun(end)) return null
  const lead = PLAIN_TITLE.test(first.key) || /-of-|^childminder$/.test(first.key) ? 1 : 0
  const from = nameStart(run, lead, last)
  return last - from < 1 ||
    last - from > 3 ||
    isA(words[from], HONORIFIC) ||
    isGeneric(run, from, last) ||
    words.some(({ text }) => text.length > 3 && text === text.toUpperCase())
    ? null
    : { ...readName(run, from, last, 'early-years'), end: endOf(run, last) }
}

/** Tell whether a name has a title: "Mrs Field", "Mrs. Jane Field". */
export const isTitled = ({ words, lower }: Run, start: number): boolean =>
  PLAIN_TITLE.test(words[0]?.key ?? '') ||
  /\b(?:auntie|miss|mrs?|ms)\.? $/.test(lower.slice(Math.max(0, start - 8), start))

/** Find the one word by which a run names somebody: "Jane", "Field", "Mrs Field". */
export function aliasOf({ words, titled }: Run): string | null {
  const [first, second, third] = words
  if (titled || !first || third) return null
  if (!second) return first.key
  return PLAIN_TITLE.test(first.key) ? second.key : null
}

/** List the words of a name by which its owner may be named: the first and the last. */
export function partsOf(name: string): string[] {
  const words = name.toLowerCase().split(' ')
  return [words[0] as string, words.at(-1) as string]
}

/** Tell whether a line opens with a name: "Jane Field", "Mother-of-two Jane Field". */
export const opensWithName = ({ words }: Run): boolean =>
  words[0]?.start === 0 &&
  (isA(words[0], GIVEN) || (/-of-/.test(words[0]?.key ?? '') && isA(words[1], GIVEN)))
