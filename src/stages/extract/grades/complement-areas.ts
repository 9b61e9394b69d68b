import type { Term } from './term.ts'

const LEADING =
  /^(?:as regards|for|in|in respect of|in terms of|when it comes to|with regard to|with respect to|on|to|across|of|under|at|over|with|towards|around|along with|together with|includ\w+|among (?:them|which)|namely|notably|particularly|such as)$/

/** Tell whether a grade is for an area after it: "for A", "for A, B and C", "including A", "in three areas, A and B among them", "in all areas: A". */
export function leadsToArea(
  shape: string,
  terms: readonly Term[],
  grade: number,
  at: number,
  more: boolean,
  isSet: boolean,
): boolean {
  const between = shape.slice(grade + 1, at)
  if (isSet && /^[UlC]{0,2}[Zi]?[lr]{0,2}$/.test(between)) return true
  if (more)
    return (
      /[EC](?:[lrpT]{0,6})$|Z[lr]{0,2}$/.test(between) ||
      /^[lrp]*$/.test(between.slice(between.lastIndexOf('A') + 1))
    )
  if (
    /[piT][lr]*[Nw]?$/.test(between) &&
    LEADING.test(terms.slice(grade + 1, at).findLast(term => /[piT]/.test(term.letter))?.text ?? '') &&
    (!/C[^i]*$/.test(between.replace(/[Ss].*$/, '')) ||
      // "gave it an outstanding, for its work with care leavers"
      (/^C[p]/.test(between) &&
        terms[grade + 2]?.text === 'for' &&
        (terms[grade]?.marked === true || / standard$/.test(terms[grade]?.text ?? ''))) ||
      // "two outstanding grades, for A and for B", "two good ones, for A"
      (/^UC[l]?p[lr]*$/.test(between) && shape[grade - 1] === '#') ||
      // "two exceptionals, for A and for B"
      (/^C[l]?p[lr]*$/.test(between) && shape[grade - 1] === '#' && /s$/.test(terms[grade]?.text ?? '')) ||
      // "'exceptional', which was for A", "…, which it received for A"
      (/^[U]?C?W(?:[l]?[RPN][lH]{0,2}V|B)p[lr]*$/.test(between) &&
        terms.slice(grade + 2, at).some(({ text }) => text === 'for')) ||
      // "good, both overall and in its leadership"
      (/^Clo?Ep[lr]*$/.test(between) && terms[grade + 2]?.text === 'both') ||
      // "good overall, and in its leadership", "good overall by Ofsted, for leadership"
      (/^U?C?o(?:p[l]?O)?C?E?l?p[lr]*$/.test(between) &&
        !terms.slice(grade + 1, at).some(({ text }) => text === 'but') &&
        !/^A(?:[CE]{1,2}[lr]{0,2}A)*[lr]{0,2}[RNP][HBGVK]/.test(shape.slice(at))) ||
      / with$/.test(terms[grade + between.search(/p[^p]*$/) + 1]?.text ?? ''))
  )
    return true
  if (/[Ss#]/.test(between) && /[CEiZ][lr]*$/.test(between)) return true
  return terms[at - 1]?.letter === 'G'
}

/** Tell whether an area is none, though one is called so: "for the teaching of its 62 children". */
export const isLoose = (terms: readonly Term[], at: number): boolean =>
  !terms[at]?.text.includes(' ') && terms[at + 1]?.text === 'of' && /[rl#]/.test(terms[at + 2]?.letter ?? '')

/** Tell whether an area begins another clause: B in "for A and B was good", "for A, and for B it was outstanding". */
export const leavesSentence = (shape: string, at: number): boolean =>
  (/^A(?:[lr]{0,2}E[lr]{0,2}A)?[l<>]*(?:TB|[BKJVHG])/.test(shape.slice(at)) &&
    /[ECh][lr]*(?:lp[lr]*)?$/.test(shape.slice(0, at))) ||
  (/^A(?:[CE]{1,2}[lr]{0,2}A)*C?[lr]{0,2}[RNPU][l<>H]{0,2}[BJG]/.test(shape.slice(at)) &&
    /[CE][lr]*p[lr]*$/.test(shape.slice(0, at)))

/** Find the colon before a list of areas, or -1: "in two of the areas by which they are measured: A and B". */
export function listAfter(terms: readonly Term[], shape: string, from: number): number {
  const stop = /^[^ZG]{1,12}(?=Z[lr]*A)/.exec(shape.slice(from))?.[0].length ?? 0
  return stop > 0 && terms[from + stop]?.text === ':' ? from + stop : -1
}

/** What judgements are called together. */
export const SET_NOUN =
  /^(?:areas|aspects|categories|counts|criteria|fields|headings|judge?ments|measures|outcomes|strands|themes)$/
const ALL = /^(?:all|both|each|every)$/

/** Tell of how many areas a clause speaks before its grade: "each of the four judgements was good", "three of the areas are". */
export function setBefore(terms: readonly Term[], shape: string, grade: number): 'every' | 'some' | null {
  // "hugs all round when Ofsted judged it to be good": of another clause
  const from = shape.slice(0, grade).search(/[^GZY]*$/)
  const clause = shape.slice(from, grade)
  const named = /[Ss]/.exec(clause)?.[0]
  if (named) return /A/.test(clause) ? null : named === 'S' ? 'every' : 'some'
  const at = terms.findIndex(
    ({ text }, i) => i >= from && i < grade && (SET_NOUN.test(text) || isOneArea(terms, i)),
  )
  if (at < 0 || /[PA]/.test(clause)) return null
  const lead = terms.slice(Math.max(from, at - 4), at)
  if (!lead.some(({ letter, text }) => letter === '#' || ALL.test(text))) return null
  const isAll =
    lead.some(({ text }) => ALL.test(text)) && !lead.some(({ text }) => /^(?:other|remaining)$/.test(text))
  return isAll ? 'every' : 'some'
}

// "in one area the school was good: its teaching"
const isOneArea = (terms: readonly Term[], at: number): boolean =>
  /^(?:area|aspect|category|heading|judge?ment|strand|theme)$/.test(terms[at]?.text ?? '') &&
  /^(?:one|single|only)$/.test(terms[at - 1]?.text ?? '')

/** Tell whether areas are listed after a stop: "three were good: A and B", "A; B; and C". */
export const listsAreas = (shape: string, stop: number): boolean =>
  /^Z[E]?[lrp]{0,3}A(?![l<>]{0,2}[BJVKMH])/.test(shape.slice(stop))
