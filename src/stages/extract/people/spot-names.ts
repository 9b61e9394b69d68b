import { collect } from '../../../model/collect.ts'
import { findRuns, type Run } from './find-runs.ts'
import type { NameSpot, WordedLine } from './name-spot.ts'
import { lettersOf } from './post-nominals.ts'
import { skipToName } from './skip-to-name.ts'
import { firstTitle, isLowerTitle, lastTitle } from './titles-of-run.ts'
import { isA, SPEECH_VERB } from './word-classes.ts'
import type { Word } from './words.ts'

/** Spot the names in a line: in each run of capitals the part that may be one, titles and letters told apart. */
export function spotNames(line: WordedLine, ordinary: ReadonlySet<string>): NameSpot[] {
  const spots: NameSpot[] = []
  for (const run of findRuns(line.words)) {
    const found = spotIn(line, run, ordinary)
    if (found) spots.push(found)
  }
  return spots
}

function spotIn(line: WordedLine, run: Run, ordinary: ReadonlySet<string>): NameSpot | null {
  const { words } = line
  const [from, to] = run
  const { last, letters, end } = lettersOf(line, run)
  const titled = lastTitle(words, from, last)
  if (titled >= 0 || (from > 0 && isLowerTitle(words, from))) {
    const first = titled >= 0 ? titled + 1 : from
    const front = firstTitle(words, first)
    return spotOf(line, front, first, last, front > from, letters, end)
  }
  const [first, led] = skipToName(words, from, last, ordinary)
  if (first <= last) return spotOf(line, first, first, last, led, letters, end)
  // "Good said": a surname, if anybody has it
  return from === to && speaks(words[to + 1]) ? spotOf(line, from, from, to, false, [], end) : null
}

const speaks = (word: Word | undefined) =>
  !!word && !word.capital && isA(word, SPEECH_VERB) && /^ +$/.test(word.gap)

const NONE: string[] = []

const spotOf = (
  { line, words, titled, below, above }: WordedLine,
  front: number,
  first: number,
  last: number,
  led: boolean,
  postNominals: string[],
  end: number,
): NameSpot => ({
  line,
  words,
  titled,
  below,
  above,
  front,
  first,
  last,
  led,
  honorifics: front < first ? collect(words.slice(front, first), word => word.text) : NONE,
  postNominals,
  end,
})
