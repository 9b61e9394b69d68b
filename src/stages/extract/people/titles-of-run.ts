import { GIVEN, HONORIFIC, isA, RANK, ROLE_HEAD } from './word-classes.ts'
import type { Word } from './words.ts'

const lowerHonorifics: ReadonlySet<string> = new Set(
  'councillor councillors cllr coun mr mrs ms dr alderman'.split(' '),
)
const BESIDE = /^\.? +(?:\(.{3,6}\) )?\(?$/
/** Ranks that are titles in front of any name. */
const ALWAYS_TITLES = /^(?:lord|lady|professor|bishop|lieutenant|sergeant|sen|garda)$/

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
    if (before && isA(before, GIVEN) && !isA(before, HONORIFIC)) continue
    const next = words[i + 1] as Word
    if (isA(next, ROLE_HEAD) && i + 1 < last && !isA(next, GIVEN)) continue
    if (!isA(title, RANK) || isA(next, GIVEN)) return i
    if (before && isA(before, HONORIFIC)) return i
    if (ALWAYS_TITLES.test(title.key) && !isA(next, ROLE_HEAD)) return i
  }
  return -1
}

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
