/** Runs of so many words tell whether a line stands in a text. */
const RUN = 4
/** A shorter text may be a summary, in code units. */
const SHORTEST = 300
/** Lines of a story that its metadata repeat are at least so long, in code units, and repeated to this share. */
const KNOWN = { length: 40, share: 0.8 }

/** List the runs of words of an article's text as its metadata give it; null where they give none. */
export const knownRuns = (text: string | null): ReadonlySet<string> | null =>
  text !== null && text.length >= SHORTEST ? new Set(runsOf(text)) : null

/** Tell the share of a line's runs of words that are known, 0 to 1. */
export function shareKnown(line: string, known: ReadonlySet<string>): number {
  const runs = runsOf(line)
  return runs.length === 0 ? 0 : runs.filter(run => known.has(run)).length / runs.length
}

/** Tell whether a line stands in the text. */
export const isKnown = (line: string, known: ReadonlySet<string>): boolean =>
  line.length >= KNOWN.length && shareKnown(line, known) >= KNOWN.share

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs: string[] = []
  for (let i = 0; i + RUN <= words.length; i++) runs.push(words.slice(i, i + RUN).join(' '))
  return runs
}
