import { SPEECH_VERBS } from '../../../domain/press/name-cues.ts'
import type { Run } from './find-runs.ts'
import { findRuns, isPostNominal } from './find-runs.ts'
import type { NameSpot, WordedLine } from './name-spot.ts'
import {
  calendarWords,
  demonyms,
  honorifics,
  isGiven,
  isRoleHead,
  neverNames,
  rankWords,
  sentenceStarters,
  wordSet,
} from './word-classes.ts'
import { beginsSentence, type Word } from './words.ts'

const speechVerbs = wordSet(SPEECH_VERBS)
const LOWER_HONORIFICS = new Set([
  'councillor',
  'councillors',
  'cllr',
  'coun',
  'mr',
  'mrs',
  'ms',
  'dr',
  'alderman',
])
const DATE_PREPOSITIONS = /^(?:in|since|until|till|by|from|last|next|of|on|this|early|late|mid|and|to)$/

/** Spot the names in a line: in each run of capitals the part that may be one, titles and letters told apart. */
export function spotNames(line: WordedLine, ordinary: ReadonlySet<string>): NameSpot[] {
  return findRuns(line.words).flatMap(run => spotIn(line, run, ordinary) ?? [])
}

function spotIn(line: WordedLine, [from, to]: Run, ordinary: ReadonlySet<string>): NameSpot | null {
  const { words } = line
  let last = to
  const letters: string[] = []
  while (last > from && isPostNominal(words[last] as Word)) letters.unshift((words[last--] as Word).text)
  let end = (words[to] as Word).end
  // "Ade Adetosoye, OBE, DL, said"
  for (
    let i = to + 1;
    words[i] && isPostNominal(words[i] as Word) && /^, ?$/.test((words[i] as Word).gap);
    i++
  ) {
    letters.push((words[i] as Word).text)
    end = (words[i] as Word).end
  }
  const titled = lastTitle(words, from, last)
  if (titled >= 0 || (from > 0 && isLowerTitle(words, from))) {
    const first = titled >= 0 ? titled + 1 : from
    const front = firstTitle(words, first)
    return spot(line, front, first, last, front > from, letters, end)
  }
  const [first, led] = skipToName(words, from, last, ordinary)
  if (first <= last) return spot(line, first, first, last, led, letters, end)
  // "Good said": a surname, if anybody has it
  return from === to && speaks(words[to + 1]) ? spot(line, from, from, to, false, [], end) : null
}

const speaks = (word: Word | undefined) =>
  !!word && !word.capital && /^ +$/.test(word.gap) && speechVerbs.has(word.key)

const spot = (
  line: WordedLine,
  front: number,
  first: number,
  last: number,
  led: boolean,
  postNominals: string[],
  end: number,
): NameSpot => ({
  ...line,
  front,
  first,
  last,
  led,
  honorifics: line.words.slice(front, first).map(word => word.text),
  postNominals,
  end,
})

const isLowerTitle = (words: readonly Word[], at: number) =>
  LOWER_HONORIFICS.has((words[at - 1] as Word).key) && /^\.? +$/.test((words[at] as Word).gap)

// the last title of the run with a word after it; an office such as "chief" counts beside another title or a given name
function lastTitle(words: readonly Word[], from: number, last: number): number {
  for (let i = last - 1; i >= from; i--) {
    const { key } = words[i] as Word
    if (!honorifics.has(key)) continue
    if (i > from && isGiven((words[i - 1] as Word).key) && !honorifics.has((words[i - 1] as Word).key))
      continue
    const next = words[i + 1] as Word
    if (isRoleHead(next.key) && i + 1 < last && !isGiven(next.key)) continue
    if (!rankWords.has(key) || isGiven(next.key)) return i
    if (i > from && honorifics.has((words[i - 1] as Word).key)) return i
    if (
      (key === 'lord' || key === 'lady' || key === 'professor' || key === 'bishop') &&
      !isRoleHead(next.key)
    )
      return i
  }
  return -1
}

function firstTitle(words: readonly Word[], first: number): number {
  let front = first
  while (front > 0) {
    const word = words[front - 1] as Word
    const here = words[front] as Word
    if (!honorifics.has(word.key) || !/^\.? +(?:\(.{3,6}\) )?\(?$/.test(here.gap)) break
    if (!word.capital && !LOWER_HONORIFICS.has(word.key)) break
    if (
      isRoleHead(word.key) &&
      rankWords.has(word.key) &&
      front < first &&
      !honorifics.has((words[front] as Word).key)
    )
      break
    front--
  }
  return front
}

// skip what stands in front of a name in its run: "But Kwabena Asante", "Interim Chief Executive Ade Adetosoye"
function skipToName(
  words: readonly Word[],
  from: number,
  last: number,
  ordinary: ReadonlySet<string>,
): [number, boolean] {
  let first = from
  let led = false
  for (let i = from; i < last; i++) {
    const word = words[i] as Word
    if (!isRoleHead(word.key) && !isOffice(word)) continue
    if (i > from && isGiven((words[i - 1] as Word).key) && i + 1 === last) continue
    if (isGiven(word.key) && (!isRoleHead(word.key) || i + 1 === last)) continue
    first = i + 1
    led = true
  }
  while (first <= last && isOpening(words, first, last, ordinary)) first++
  // "Director of Children’s Services Yetunde Farr": the name begins behind the last word of things
  for (let i = last - 1; i > first; i--) if (isThing((words[i - 1] as Word).key)) return [i, false]
  return [first, led]
}

const isThing = (key: string) => neverNames.has(key) && !isGiven(key)

// "Labour MP Jane Field", "DfE CEO Jo Ng"
const isOffice = ({ text }: Word) => /^(?:MP|MEP|MSP|CEO|HMI|PM|QC|KC)$/.test(text)

const INITIALS = /^[A-Z]$/

function isOpening(words: readonly Word[], at: number, last: number, ordinary: ReadonlySet<string>): boolean {
  const { key, text } = words[at] as Word
  // "A. N. Orme"
  if (
    text.length === 1 &&
    at < last &&
    /^\.? ?$/.test((words[at + 1] as Word).gap) &&
    INITIALS.test((words[at + 1] as Word).text)
  )
    return false
  if (demonyms.has(key) && !isGiven(key) && at < last) return true
  if (calendarWords.has(key)) {
    if (!isGiven(key)) return true
    return at > 0 && DATE_PREPOSITIONS.test((words[at - 1] as Word).key) && at < last
  }
  if (isGiven(key)) return false
  if (sentenceStarters.has(key)) return true
  return at < last && beginsSentence(words, at) && ordinary.has(key)
}
