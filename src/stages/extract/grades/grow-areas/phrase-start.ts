import type { Term } from '../term.ts'
import { isSmall } from './is-small.ts'
import { GETS, SERVICE_NOUNS, TIE } from './service-words.ts'

/** What a noun is not headed by: "they work with children in care", "to help care leavers". */
const ACTS = /[RNTIXHBDVM]/
const OWNER =
  /^(?:academy|agency|borough|centre|college|company|council|county|department|home|nursery|prison|provider|school|service|trust)'s$/

/** Find where the phrase around an area begins: "support for", "the college's". */
export function startOf(terms: readonly Term[], area: number): number {
  let at = area
  while (area - at < 2 && isSmall(terms[at - 1])) at--
  const head = terms[at - 2]
  if (
    head &&
    (head.letter === 'w' || head.letter === 'l') &&
    SERVICE_NOUNS.has(head.text) &&
    TIE.test(terms[at - 1]?.text ?? '') &&
    !ACTS.test(terms[at - 3]?.letter ?? '')
  )
    return at - 2
  // "the support it offers to children in care"
  const offered = startOfOffer(terms, at)
  if (offered >= 0) return offered
  const owner = terms[area - 1]
  return owner?.letter === 'w' && OWNER.test(owner.text) ? area - 1 : area
}

// "the help that the council gives to"
function startOfOffer(terms: readonly Term[], at: number): number {
  if (!TIE.test(terms[at - 1]?.text ?? '') || !GETS.test(terms[at - 2]?.text ?? '')) return -1
  let from = at - 3
  if (!/[RN]/.test(terms[from]?.letter ?? '')) return -1
  while (isSmall(terms[from - 1]) || /^(?:that|which)$/.test(terms[from - 1]?.text ?? '')) from--
  return SERVICE_NOUNS.has(terms[from - 1]?.text ?? '') ? from - 1 : -1
}

/** Find where a phrase begins whose verb comes right after the area, -1 where there is none: "the help that care leavers get", "the support children in care receive". */
export function startOfGot(terms: readonly Term[], area: number): number {
  const head = /^(?:that|which)$/.test(terms[area - 1]?.text ?? '') ? area - 2 : area - 1
  return SERVICE_NOUNS.has(terms[head]?.text ?? '') && GETS.test(terms[area + 1]?.text ?? '') ? head : -1
}
