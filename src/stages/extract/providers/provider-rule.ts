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
}

/** A form in which providers are named. */
export interface ProviderRule {
  /** `provider/…` */
  id: string
  /** Sentences with the names that it reads there. */
  reads: readonly (readonly [sentence: string, ...names: string[]])[]
  /** Sentences in which it reads none. */
  leaves: readonly string[]
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

/** Where a word ends, its possessive left out; "St Mary's" keeps it. */
export function endOf({ words }: Run, at: number): number {
  const { text, end } = words[at] ?? { text: '', end: 0 }
  const before = words[at - 1]?.key ?? ''
  return text.endsWith("'s") && !/^(?:st|ss|saint)$/.test(before) ? end - 2 : end
}
