import type { Term } from './term.ts'

/** What a clause says something of: the terms that name it, and where they begin. */
export interface Subject {
  terms: readonly Term[]
  start: number
}

/** Letters of what can have a grade: areas, providers, nouns and pronouns for them. */
export const NAMING = /[PNRA]/

/** Read a list of names, nouns and areas backwards from its last: "A, B and its C". */
export function nounPhrase(terms: readonly Term[], shape: string, end: number): Subject {
  const found: Term[] = []
  let at = end
  let start = end
  let joined = false
  while (at >= 0) {
    const letter = shape[at] as string
    if (NAMING.test(letter)) {
      // "good for A three years after it was"
      if (found[0]?.letter === 'R' && shape.slice(at, end).includes('<')) break
      found.unshift(terms[at] as Term)
      start = at
    } else if (letter === 'E' && terms[at]?.text !== 'but') joined = true
    else if (letter === 'C') {
      if (!joined || !NAMING.test(shape[at - 1] ?? '')) break
      if (shape[at - 1] === 'N' && found[0]?.letter === 'P') break // "three homes of the firm, A, B and C, were"
    } else if (letter === 'W' && terms[at]?.text === 'whose') {
      start = at
      const owner = shape[at - 1] === 'C' ? at - 2 : at - 1
      if (NAMING.test(shape[owner] ?? '')) found.unshift(terms[owner] as Term)
      break
    } else if (letter === '#' || letter === '%') start = at
    else if (!isInside(terms, shape, at) && !isHeadOf(terms, shape, at) && terms[at]?.text !== 'own') break
    at--
  }
  const goesOn = HAS_VERB.test(shape.slice(end + 1)) && GRADED_BEFORE.test(shape.slice(0, start))
  const own = goesOn ? shape.slice(start, end).search(/E[lrp]+[^E]*$/) : -1
  return own < 0
    ? { terms: found, start }
    : { terms: found.filter(term => terms.indexOf(term) > start + own), start: start + own + 1 }
}

const HAS_VERB = /^[l<>]{0,3}[BHVJKMLG]/
/** "met the standard for A, B, and its C was": C begins another clause. */
const GRADED_BEFORE = /(?:G[UoSsl]{0,2}p|=)[lr]{0,2}$/

// "A and the experiences of B", "work with A and with B"
const isHeadOf = (terms: readonly Term[], shape: string, at: number): boolean =>
  shape[at] === 'h'
    ? shape[at - 1] === 'E'
    : shape[at + 1] === 'p' &&
      /E[lr]{0,2}$/.test(shape.slice(0, at)) &&
      /^(?:care|effectiveness|experiences?|impact|progress|provision|quality|services?|support|work)$/.test(
        terms[at]?.text ?? '',
      )

// "A and the school's B"
const isOwner = (term: Term | undefined): boolean => term?.letter === 'w' && OWNER.test(term.text)
const OWNER =
  /^(?:academy|agency|authority|borough|centre|college|company|council|county|department|home|nursery|prison|provider|pupils?|school|service|trust|children|students|learners)'?s?'s?$/

// words that may stand between the parts of a list: "the", "its", "for", "of", "and neighbouring"
function isInside(terms: readonly Term[], shape: string, at: number): boolean {
  const letter = shape[at] as string
  return /[lrpo<>]/.test(letter) || isOwner(terms[at]) || (letter === 'w' && /[EC]/.test(shape[at - 1] ?? ''))
}
