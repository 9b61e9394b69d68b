import type { ProviderKind } from '../../../model/providers.ts'
import type { Span } from '../../../model/span.ts'
import type { Run } from './run.ts'

/** A name that a rule read; offsets count from the start of the line. */
export interface NameReading extends Span {
  name: string
  kind: ProviderKind
}

/** What is known of the article before its names are read: the kinds of provider that it speaks of, the likeliest first. */
export interface Setting {
  main: ProviderKind
  weight: (kind: ProviderKind) => number
  /** Whether a word stands in the article in lower case. */
  hasWord: (key: string) => boolean
  /** Whether the article names it as a place: "in Orme". */
  isTown: (name: string) => boolean
  /** Whether the article speaks of inspections. */
  isInspected: boolean
}

/** Words without which a rule reads nothing, lower case. */
export interface Needs {
  /** Words of the run, as their keys. */
  readonly inside?: Iterable<string>
  /** The word before the run, "the" passed over, or the mark at its end. */
  readonly before?: Iterable<string>
  /** What stands behind one of its words: the letters that the next begins with, or a mark. */
  readonly behind?: Iterable<string>
}

/** A form in which providers are named. */
export interface ProviderRule {
  /** `provider/…` */
  id: string
  /** Sentences with the names that it reads there. */
  reads: readonly (readonly [sentence: string, ...names: string[]])[]
  /** Sentences in which it reads none. */
  leaves: readonly string[]
  /** What a run must show, any of it, for the rule to be asked. */
  needs: Needs
  read: (run: Run, setting: Setting, runs: readonly Run[], at: number) => NameReading[]
}

/** Read the name that some words of a run make. */
export const readName = (
  run: Run,
  from: number,
  to: number,
  kind: ProviderKind,
  end?: number,
): NameReading => {
  const start = run.words[from]?.start ?? 0
  const last = end ?? endOf(run, to)
  return { start, end: last, kind, name: run.line.plain.slice(start, last) }
}

/** Where a word ends, its possessive left out. */
export const endOf = ({ words }: Run, at: number): number => words[at]?.close ?? 0

/** The word that stands before a run in lower case, "the" passed over; with a comma or bracket where one stands between. */
export function wordBefore({ lower, words }: Run): string {
  let end = words[0]?.start ?? 0
  if (lower.slice(end - 4, end) === 'the ') end -= 4
  while (end > 0 && lower[end - 1] === ' ') end--
  let start = end
  while (start > 0 && lower[start - 1] !== ' ' && end - start < 16) start--
  return lower.slice(start, end)
}
