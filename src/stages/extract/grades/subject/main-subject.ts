import { NAMING, nounPhrase, type Subject } from '../noun-phrase.ts'
import type { Term } from '../term.ts'
import { VERBS } from './verb-letters.ts'

/** Find whom the clause before a subordinate one begins with. */
export function mainSubject(terms: readonly Term[], shape: string, at: number): Subject | null {
  const from = shape.slice(0, at).search(/[ZW][^ZW]*$/) + 1
  const first = shape.slice(from, at).search(NAMING)
  const rest = first < 0 ? '' : shape.slice(from + first, at)
  if (first < 0 || (!VERBS.test(rest.replace(/^./, '')) && !/[wfG]/.test(rest))) return null
  const list = /^(?:[PNRA](?:[lr]{0,2}[CE]{1,2}[lr]{0,2}(?=[PNRA]))?){1,6}/.exec(rest)
  return nounPhrase(terms, shape, from + first + (list?.[0].search(/[PNRA][^PNRA]*$/) ?? 0))
}
