import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { AreaWords } from '../../../model/grades.ts'
import type { Span } from '../../../model/span.ts'
import { isOwnerAlone } from './anaphors.ts'
import { type AreaSet, areaSetOf } from './area-sets.ts'
import { type Landmark, readTerms } from './read-terms.ts'
import { streamOf, type Term } from './term.ts'
import { within } from './within.ts'

/** No sentence of prose is longer, in code units. */
export const LONGEST = 2000

/** Read the areas that a sentence speaks of together. */
export const setBefore = (
  sentence: Span | undefined,
  line: Line | undefined,
  landmarks: readonly Landmark[],
): AreaSet | null =>
  sentence && line && sentence.end - sentence.start < LONGEST
    ? areaSetOf(readTerms(line, sentence.start, sentence.end, within(landmarks, sentence)))
    : null

/** List the sentence before one, and the one before that, across two lines at most. */
export function sentencesBefore(
  lines: readonly Line[],
  i: number,
  j: number,
): { line: Line; sentence: Span }[] {
  const own = collect(lines[i]?.children.slice(Math.max(0, j - 2), j) ?? [], sentence => ({
    line: lines[i] as Line,
    sentence,
  })).reverse()
  const above = lines[i - 1]
  const more = collect(above?.children.slice(-2) ?? [], sentence => ({ line: above as Line, sentence }))
  return [...own, ...more.reverse()].slice(0, 2)
}

/** Tell the last area that the sentence before names, or that before it where that only says whose it is. */
export function lastAreaOf(
  before: readonly { line: Line; sentence: Span }[],
  landmarks: readonly Landmark[],
): Term | null {
  for (const { line, sentence } of before) {
    if (sentence.end - sentence.start > LONGEST) return null
    const terms = readTerms(line, sentence.start, sentence.end, within(landmarks, sentence))
    const area = terms.findLast(({ letter }) => letter === 'A')
    if (area || !terms.some((_, at) => isOwnerAlone(terms, at))) return area ?? null
  }
  return null
}

/** "Care leavers were judged on their own for the first time", "In 2024 leadership was inspected". */
const JUDGED_AREA = /^(?:[lE<>]{0,2}p?[l]?D?C?)?[lr]{0,2}A[l<>]{0,2}B[l<>]{0,2}(?=[Jw])/
const JUDGED = /^(?:assessed|examined|graded|inspected|judged|looked|marked|rated|reviewed|scrutinised)$/

/** Tell the one area that a sentence says was judged, where it gives no grade. */
export function judgedAreaOf(
  sentence: Span | undefined,
  line: Line | undefined,
  landmarks: readonly Landmark[],
): AreaWords | null {
  if (!sentence || !line || sentence.end - sentence.start > LONGEST) return null
  const terms = readTerms(line, sentence.start, sentence.end, within(landmarks, sentence))
  const { shape } = streamOf(terms)
  const begins = shape.includes('G') ? undefined : JUDGED_AREA.exec(shape)?.[0]
  if (!begins || !JUDGED.test(terms[begins.length]?.text ?? '')) return null
  const area = terms[begins.indexOf('A')]
  return area?.areas ? { words: area.text, areas: area.areas } : null
}

/** Tell the area with which a sentence begins, or ends, if it does. */
export function leadAreaOf(
  sentence: Span | undefined,
  line: Line | undefined,
  landmarks: readonly Landmark[],
  isLast: boolean,
): AreaWords | null {
  if (!sentence || !line) return null
  const end = Math.min(sentence.end, sentence.start + (isLast ? LONGEST : 120))
  const terms: Term[] = readTerms(line, sentence.start, end, within(landmarks, sentence))
  if (isLast) {
    const last = terms.findLast(term => /[PNA]/.test(term.letter))
    return last?.areas ? { words: last.text, areas: last.areas } : null
  }
  // "Orme's safeguarding board", "The Orme Safeguarding Children Board": the board
  const named = terms.slice(0, 2).findIndex(({ provider }) => provider)
  const own = named >= 0 && terms[named + 1]?.areas ? named + 1 : 0
  const first = terms.slice(own, own + 6).find(term => /[PNRABJVKM]/.test(term.letter))
  return first?.areas ? { words: first.text, areas: first.areas } : null
}
