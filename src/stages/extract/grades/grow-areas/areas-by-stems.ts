import { AREA_STEMS } from '../../../../domain/press/area-stems.ts'
import { spellOut } from '../phrase-tree.ts'
import type { Term } from '../term.ts'

const stems: readonly (readonly [RegExp, readonly string[]])[] = AREA_STEMS.map(({ words, areas }) => [
  new RegExp(`^(?:${spellOut(words).join('|')})`),
  areas,
])

/** Tell what areas words can speak of that are no known phrase for one, by how they begin: "what the home does to keep its boys from harm". */
export function areasByStems(terms: readonly Term[]): readonly string[] | null {
  for (const [stem, areas] of stems)
    if (terms.some(({ text, letter }) => letter !== 'N' && stem.test(text))) return areas
  return null
}
