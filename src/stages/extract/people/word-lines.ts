import type { Line } from '../../../model/article.ts'
import type { WordedLine } from './name-spot.ts'
import { readWords } from './words.ts'

const SENTENCE_END = /[.!?]['")]*\s*$/
/** Longer words that headlines in title case leave small. */
const SMALL =
  /^(?:about|above|after|among|amid|does|from|have|into|like|near|onto|over|than|that|them|they|this|upon|were|when|will|with|your|before|being|below|between|could|their|there|these|those|under|until|where|which|while|would|[0-9].*)$/
/** Kinds of line whose names are no people of the story. */
const SKIPPED = new Set<Line['kind']>(['byline', 'judgement'])

/** Read the words of kept lines, and which words the article also writes without a capital. */
export function wordLines(kept: readonly Line[]): { lines: WordedLine[]; ordinary: Set<string> } {
  const ordinary = new Set<string>()
  const lines = kept
    .filter(line => !SKIPPED.has(line.kind))
    .map(line => {
      const words = readWords(line)
      let capitals = 0
      let letters = 0
      let small = 0
      for (const { capital, key, text } of words) {
        if (capital) capitals++
        else if (key.length > 3) ordinary.add(key)
        if (!/^\d/.test(text)) letters++
        if (!capital && small === 0 && key.length > 3 && !SMALL.test(key)) small++
      }
      return {
        line,
        words,
        titled: letters > 5 && !SENTENCE_END.test(line.plain) && small === 0 && capitals / letters > 0.6,
        below: null as WordedLine | null,
        above: null as WordedLine | null,
      }
    })
  lines.forEach((line, index) => {
    line.below = lines[index + 1] ?? null
    line.above = lines[index - 1] ?? null
  })
  return { lines, ordinary }
}
