import { GIVEN, HONORIFIC, isA, RANK, ROLE_HEAD } from './word-classes.ts'
import type { Word } from './words.ts'

const lowerHonorifics: ReadonlySet<string> = new Set(
  'councillor councillors cllr coun mr mrs ms dr alderman'.split(' '),
)
const BESIDE = /^\.? +(?:\(.{3,6}\) )?\(?$/
/** Ranks that are titles in front of any name. */
const ALWAYS_TITLES =
  /^(?:lord|lady|professor|bishop|lieutenant|sergeant|sens?|reps|govs|garda|judge|justices?)$/
/** Of these the ones that end names of bodies too: "Climate Justice". */
const BENCH = /^(?:judge|justices?)$/
/** Offices of which "general" is a part: "Advocate General". */
const GENERAL_OF =
  /^(?:advocate|attorney|auditor|comptroller|consul|controller|director|governor|inspector|paymaster|postmaster|prosecutor|registrar|secretary|solicitor|surgeon)$/

/** Tell whether a title in lower case stands in front of a word: "councillor Ann Orme". */
export const isLowerTitle = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1] as Word
  return lowerHonorifics.has(before.key) && /^\.? +$/.test((words[at] as Word).gap)
}

/** Find the last title of a run with a word after it, or -1; an office such as "chief" counts beside another title or a given name. */
export function lastTitle(words: readonly Word[], from: number, last: number): number {
  for (let i = last - 1; i >= from; i--) {
    const title = words[i] as Word
    if (!isA(title, HONORIFIC)) continue
    const before = i > from ? (words[i - 1] as Word) : null
    // "Col Orme, 66": a given name
    if (title.key === 'col' && i === from && i + 1 === last && /^, \d/.test(gapAndDigit(words, last)))
      continue
    if (before && (title.key === 'sr' || isOfOffice(before, title))) continue
    if (before && isA(before, GIVEN) && !isA(before, HONORIFIC)) continue
    const next = words[i + 1] as Word
    if (isA(next, ROLE_HEAD) && i + 1 < last && !isA(next, GIVEN)) continue
    if (!isA(title, RANK) || isA(next, GIVEN)) return i
    if (before && isA(before, HONORIFIC)) return i
    if (ALWAYS_TITLES.test(title.key) && !isA(next, ROLE_HEAD) && (!before || !BENCH.test(title.key)))
      return i
  }
  return -1
}

const gapAndDigit = (words: readonly Word[], at: number) =>
  (words[at + 1]?.gap ?? '') + (words[at + 1]?.text ?? '')

/** Tell whether a word is the second of an office: "Solicitor General". */
export const isOfOffice = (before: Word, { key }: Word): boolean =>
  key === 'general' && GENERAL_OF.test(before.key)

/** Find where the titles in front of a name begin. */
export function firstTitle(words: readonly Word[], first: number): number {
  let front = first
  while (front > 0) {
    const word = words[front - 1] as Word
    const here = words[front] as Word
    if (!isA(word, HONORIFIC) || !(here.gap === ' ' || BESIDE.test(here.gap))) break
    if (!word.capital && !lowerHonorifics.has(word.key)) break
    if (isA(word, ROLE_HEAD) && isA(word, RANK) && front < first && !isA(here, HONORIFIC)) break
    front--
  }
  return front
}
