import { collect } from '../../../model/collect.ts'
import type { Stream, Term } from './term.ts'

/** Give the words for what was before what is told: "had been rated", "having been", "they'd been". */
export function pastPerfect({ terms, shape }: Stream, grade: number, verb: number): string[] {
  const found: string[] = []
  // "leaders had made significant progress": by then
  if (terms[grade]?.text.endsWith(' progress')) return found
  // "which had been good, got the bottom grade": of the other
  const from = Math.max(0, verb - 4, shape.lastIndexOf('G', verb - 1) + 1)
  for (let at = from; at < Math.min(grade, terms.length); at++) {
    const { text } = terms[at] as Term
    if (text !== 'had' && text !== 'having' && text !== 'd') continue
    let next = at + 1
    while (next < grade && terms[next]?.letter === 'l') next++
    const isPerfect =
      (next < grade && (/[BJVK<]/.test(terms[next]?.letter ?? '') || terms[next]?.text === 'just been')) ||
      // "having required improvement for six years"
      (next === grade && text === 'having' && /^(?:needed|required)/.test(terms[grade]?.text ?? ''))
    if (isPerfect && !isReported(terms, terms[at] as Term)) found.push(text)
  }
  return found
}
// "were told last week that Ofsted had judged it": no earlier than what is told
const isReported = (terms: readonly Term[], had: Term): boolean => {
  const at = terms.indexOf(had)
  const that = terms.slice(Math.max(0, at - 3), at).find(({ text }) => text === 'that')
  const told = that ? terms.slice(Math.max(0, terms.indexOf(that) - 4), terms.indexOf(that)) : []
  const isRise = RISES.test(terms[at + 1]?.text ?? '')
  return told.some(({ text }) => TELLS.test(text) || (isRise && FINDS.test(text)))
}
const TELLS = /^(?:told|learned|learnt|heard|revealed|announced|confirmed|emerged)$/
/** "declared that it had become a good school": what it is now. */
const FINDS = /^(?:concluded|decided|declared|found|judged|ruled|said)$/
const RISES = /^(?:become|fallen|gone|improved|moved|risen|slipped)$/

/** Give the words for what has been so and still is: "has been good since 2011". */
export const presentPerfect = ({ terms, shape }: Stream, grade: number, verb: number): string[] =>
  /^[^ZG]{0,4}Y[p]?D/.test(shape.slice(grade + 1))
    ? collect(
        terms.slice(Math.max(0, verb - 4), grade).filter(term => /^(?:has|have|ve)$/.test(term.text)),
        term => `${term.text} been since`,
      )
    : []

/** Give the words for how things stand: "is rated good". */
export const present = ({ terms }: Stream, grade: number, verb: number): string[] =>
  collect(
    terms
      .slice(Math.max(0, verb - 3), Math.min(grade, verb + 1))
      .filter(term => term.letter === 'B' && /^(?:is|are)$/.test(term.text)),
    term => term.text,
  )

/** "which was", before a grade, and what has come since behind it: ", has been rated good". */
const WHICH_WAS = /W[l<>]{0,2}B[l<>]{0,2}$/
const SINCE_THEN =
  /^[^CZGA]{0,8}C[l<>]{0,3}(?:HB[^ZCG]{0,4}|B[l]?>[^ZCG]{0,3}|>[^ZCG]{1,3})G(?![loU]{0,2}p[lr]{0,2}A)/

/** Give the words for what somebody was, where a relative clause says so beside what it is by now: "which was inadequate, has been rated good". */
export const whichWas = ({ terms, shape }: Stream, grade: number): string[] =>
  WHICH_WAS.test(shape.slice(0, grade)) &&
  /^(?:was|were)$/.test(terms[shape.lastIndexOf('B', grade)]?.text ?? '') &&
  SINCE_THEN.test(shape.slice(grade + 1)) &&
  terms.slice(grade).every(({ letter, text }) => letter !== 'H' || /^(?:has|have)$/.test(text))
    ? ['which was']
    : []

/** Give the word for a state of once: "When I started, we were satisfactory". */
export const oncePast = ({ terms, shape }: Stream, grade: number): string[] =>
  terms[0]?.text === 'when' &&
  /^(?:was|were)$/.test(terms[shape.slice(0, grade).lastIndexOf('B')]?.text ?? '')
    ? ['when']
    : ONCE.test(wordsOf(terms.slice(Math.max(0, grade - 5), grade)))
      ? ['once']
      : []

/** "having once been in special measures". */
const ONCE = /\bhaving once been\b/
const wordsOf = (terms: readonly Term[]): string => terms.map(({ text }) => text).join(' ')
