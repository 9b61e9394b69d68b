import { NAMING, nounPhrase, type Subject } from '../noun-phrase.ts'
import type { Term } from '../term.ts'
import { VERBS } from './verb-letters.ts'

/** Find what modifiers before a verb hang on: "children's services in the town were", "a primary where the library is a horsebox has been", "an agency covering the valley was". */
export function throughModifiers(terms: readonly Term[], shape: string, from: number): Subject | null {
  for (let at = from; at >= 0 && from - at < 14; at--) {
    const letter = shape[at] as string
    if (/[ZyYQ]/.test(letter)) return null
    if (letter === 'W' && NAMING.test(shape[at - 1] ?? '')) return nounPhrase(terms, shape, at - 1)
    if (letter === 'C') return null
    if (!NAMING.test(letter)) continue
    // "the lessons they sat in on were": not they
    if (letter === 'R') return null
    const modifier = terms[at + 1]
    if (!modifier || VERBS.test(shape.slice(at + 1, from + 1))) continue
    if (/[phW]/.test(modifier.letter) && (modifier.text !== 'of' || letter === 'P'))
      return nounPhrase(terms, shape, at)
    if (
      /[lw]/.test(modifier.letter) &&
      /(?:ing|ed|run|led|set|built|known|seen|there|itself|down|up|across|round|nearby|next|opposite|along|too)$/.test(
        modifier.text,
      )
    )
      return nounPhrase(terms, shape, at)
    if (letter !== 'N') return null
  }
  return null
}
