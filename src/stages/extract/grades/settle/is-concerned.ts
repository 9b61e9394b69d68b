import type { Term } from '../term.ts'
import { leadsTo } from './leads-to.ts'

/** Tell whether an area stands behind a word with what is said of it: "as far as leadership is concerned". */
export const isConcerned = (terms: readonly Term[], at: number): boolean =>
  leadsTo('A', terms, at + 1) && terms.slice(at + 2, at + 9).some(({ text }) => text.endsWith(' concerned'))
