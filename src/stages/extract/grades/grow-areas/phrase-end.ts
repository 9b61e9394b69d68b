import type { Term } from '../term.ts'
import { isSmall } from './is-small.ts'
import { GETS } from './service-words.ts'

/** Whom areas are of: "the behaviour of the boys". */
const PEOPLE =
  /^(?:apprentices|boarders|boys|carers|children|families|girls|learners|lessons|pupils|residents|students|teenagers|trainees|youngsters|people)$/
const YOUNG = /^(?:all|disabled|disadvantaged|its|older|own|young|younger|youngest)$/
/** What an area is part of: "the early years department". */
const PART = /^(?:centre|classes|courses|department|lessons|programmes?|provision|section|unit)$/
/** What leads to those whom a service is given to. */
const GIVEN = /^(?:available|given|offered|provided)$/

/** Find where the phrase around an area ends: "of its younger children", "department". */
export function endOf(terms: readonly Term[], area: number): number {
  const next = terms[area + 1]
  if (!next) return area + 1
  if (GIVEN.test(next.text)) return pastGiven(terms, area)
  // "the help and protection on offer to children"
  if (next.text === 'on' && terms[area + 2]?.text === 'offer')
    return Math.max(area + 3, pastGiven(terms, area + 1))
  if (next.letter === 'W' || next.letter === 'R' || PEOPLE.test(next.text)) return pastRelative(terms, area)
  if (next.letter === 'w' || next.letter === 'N') return PART.test(next.text) ? area + 2 : area + 1
  if (next.letter !== 'p' || !/^(?:among|for|in|of)$/.test(next.text)) return area + 1
  let at = area + 2
  while (
    at < area + 5 &&
    (/[lr]/.test(terms[at]?.letter ?? '') ||
      isOwner(terms[at]) ||
      isTheirs(terms, at) ||
      YOUNG.test(terms[at]?.text ?? ''))
  )
    at++
  if (terms[at]?.letter !== 'w' || !PEOPLE.test(terms[at]?.text ?? '')) return area + 1
  // "good for the teaching of its 62 children": of all that it does
  if (terms[at - 1]?.letter === '#' && !/[BH]/.test(terms[at + 1]?.letter ?? '')) return area + 1
  // "children at risk"
  if (terms[at + 1]?.text === 'at' && terms[at + 2]?.text === 'risk' && terms[at + 3]?.text !== 'of')
    return at + 3
  // "children and families"
  return terms[at + 1]?.letter === 'E' && PEOPLE.test(terms[at + 2]?.text ?? '') ? at + 3 : at + 1
}

/** So many are some of those whom an area is of, not all. */
const FEW = 10
// "of its 208 pupils", no "of two girls"
const isTheirs = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.letter === '#' &&
  (terms[at]?.number ?? 0) > FEW &&
  (terms[at - 1]?.letter === 'r' || isOwner(terms[at - 1]))

// "of the school's pupils"
const isOwner = (term: Term | undefined): boolean => term?.letter === 'N' && /'s?$/.test(term.text)

/** Go past whoever gives a service: "from the council", "from it". */
export function pastGiver(terms: readonly Term[], from: number): number {
  if (terms[from]?.text !== 'from') return from
  let at = from + 1
  while (isSmall(terms[at])) at++
  return /[NRw]/.test(terms[at]?.letter ?? '') && /[BHJVKMG<>]/.test(terms[at + 1]?.letter ?? '')
    ? at + 1
    : from
}

// "that children get", "it gives"
function pastRelative(terms: readonly Term[], area: number): number {
  let at = area + 1
  if (/^(?:that|which)$/.test(terms[at]?.text ?? '')) at++
  const whom = terms[at]
  const isWhom = whom && (/[RN]/.test(whom.letter) || PEOPLE.test(whom.text))
  if (!isWhom || !GETS.test(terms[at + 1]?.text ?? '')) return area + 1
  return /[CZEBHJGpVKM<>l]/.test(terms[at + 2]?.letter ?? 'Z') ? at + 2 : area + 1
}

// "given to children, young people and families"
function pastGiven(terms: readonly Term[], area: number): number {
  if (terms[area + 2]?.text !== 'to') return area + 1
  let at = area + 3
  let end = area + 1
  while (at < terms.length && at < area + 14) {
    while (/[lr]/.test(terms[at]?.letter ?? '') || YOUNG.test(terms[at]?.text ?? '')) at++
    if (!PEOPLE.test(terms[at]?.text ?? '')) break
    end = ++at
    if (!/[CE]/.test(terms[at]?.letter ?? '')) break
    while (/[CE]/.test(terms[at]?.letter ?? '')) at++
  }
  return end
}
