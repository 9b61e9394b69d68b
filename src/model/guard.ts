import type { Line } from './article.ts'
import { type Hint, hint, shows } from './hints.ts'
import { wordsNeeded } from './needed-words.ts'

/** A pattern, and the words without one of which it finds nothing. */
export interface Guarded {
  pattern: RegExp
  /** Null where a pattern may do without. */
  hint: Hint | null
}

/** Guard a pattern by the words that it needs: it is tried where a line shows one of them. To be called when a module is loaded. */
export function guard(pattern: RegExp): Guarded {
  const words = wordsNeeded(pattern.source)
  return { pattern, hint: words && hint(words.join(' ')) }
}

/** Tell whether a line shows a word that a pattern needs. */
export const mayFind = (line: Pick<Line, 'plain' | 'shown'>, { hint }: Guarded): boolean =>
  hint === null || shows(line, hint)

/** Tell whether a pattern finds something in a line, or in a text of no other words. */
export const findsIn = (line: Pick<Line, 'plain' | 'shown'>, guarded: Guarded, text = line.plain): boolean =>
  mayFind(line, guarded) && guarded.pattern.test(text)
