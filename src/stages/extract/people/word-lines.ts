import type { Line } from '../../../model/article.ts'
import type { WordedLine } from './name-spot.ts'
import { readWords, type Word } from './words.ts'

const SENTENCE_END = /[.!?]['")]*\s*$/
/** Longer words that headlines in title case leave small. */
const SMALL =
  /^(?:about|above|after|among|amid|does|from|have|into|like|near|onto|over|than|that|them|they|this|upon|were|when|will|with|your|before|being|below|between|could|their|there|these|those|under|until|where|which|while|would|[0-9].*)$/
/** Kinds of line whose names are no people of the story. */
const SKIPPED = new Set<Line['kind']>(['byline', 'judgement'])

/** Read the words of kept lines, and which words the article writes both with a capital and without. */
export function wordLines(kept: readonly Line[]): { lines: WordedLine[]; ordinary: Set<string> } {
  const lines: WordedLine[] = []
  let above: WordedLine | null = null
  for (const line of kept) {
    if (SKIPPED.has(line.kind)) continue
    const words = readWords(line)
    const worded: WordedLine = { line, words, titled: isTitled(line, words), below: null, above }
    if (above) above.below = worded
    lines.push(worded)
    above = worded
  }
  return { lines, ordinary: ordinaryWords(lines) }
}

function isTitled({ plain }: Line, words: readonly Word[]): boolean {
  let capitals = 0
  let letters = 0
  for (const { capital, key, text } of words) {
    if (capital) capitals++
    else if (key.length > 3 && !SMALL.test(key)) return false
    if (!isFigure(text)) letters++
  }
  return letters > 5 && capitals / letters > 0.6 && !SENTENCE_END.test(plain)
}

const isFigure = (text: string) => text.charCodeAt(0) <= NINE
const NINE = '9'.charCodeAt(0)

/** The shortest of such words. */
export const SHORTEST = 4

function ordinaryWords(lines: readonly WordedLine[]): Set<string> {
  const capitals = new Set<string>()
  const shapes = new Uint8Array(2 ** 10)
  for (const { words } of lines)
    for (const { capital, key } of words)
      if (capital && key.length >= SHORTEST) {
        capitals.add(key)
        shapes[shapeOf(key)] = 1
      }
  const ordinary = new Set<string>()
  for (const { words } of lines)
    for (const { capital, key } of words) {
      if (capital || key.length < SHORTEST || shapes[shapeOf(key)] === 0) continue
      if (capitals.has(key)) ordinary.add(key)
    }
  return ordinary
}

// first letter and length, which part most words without a look-up
const shapeOf = (key: string): number => ((key.charCodeAt(0) & 31) << 5) | (key.length & 31)
