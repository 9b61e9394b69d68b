import type { Term } from '../term.ts'

/** Tell whether a term is a grade for progress: "reasonable progress". */
export const isProgress = ({ letter, wording }: Term): boolean =>
  letter === 'G' && wording?.kind === 'named' && wording.grade.endsWith('-progress')

/** Tell whether such a grade comes at an index or behind a light word there. */
export const leadsToProgress = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at]?.letter === 'l' ? terms[at + 1] : terms[at]
  return next !== undefined && isProgress(next)
}
