import { collect } from '../../../model/collect.ts'
import type { Term } from './term.ts'

/** What makes a noun of a grade that follows: "a second consecutive good", "its first ever outstanding", "another good". */
const DETERMINER = /^(?:a third|an?|another|its|their|our|the|his|her)$/
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|consecutive|successive|straight|ever|overall|solid|new|only|big|coveted|rare|clear|dreaded|further)$/
/** So many words may stand between. */
const LONGEST = 4

/** Mark grades that are nouns: an article before, and nothing behind that they could describe. */
export function markNominal(terms: readonly Term[]): Term[] {
  return collect(terms, (term, at) =>
    // "a third good" is no share
    term.letter === '%' && term.text === 'a third' && terms[at + 1]?.letter === 'G'
      ? { ...term, letter: 'l' }
      : term.letter === 'G' && !term.marked && term.wording?.kind === 'named' && isNominal(terms, at)
        ? { ...term, marked: true }
        : term,
  )
}

function isNominal(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  if (next && !/[ZCFYD<>)]/.test(next.letter) && !isTie(terms, at)) return false
  if (next?.letter === 'C' && /[Gwl]/.test(terms[at + 2]?.letter ?? '') && !/^[^ZG]*$/.test(next.text))
    return false
  let from = at - 1
  while (from > at - LONGEST && ORDINAL.test(terms[from]?.text ?? '')) from--
  const determiner = terms[from]
  if (!determiner || !DETERMINER.test(determiner.text)) return false
  return determiner.text !== 'the' || from < at - 1
}

// "a good for leadership", "a good from Ofsted", "a good at the second try", "a third good in a row"
const isTie = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at + 1] as Term
  // "the only outstanding of the six"
  if (next.text === 'of') return terms[at + 2]?.text === 'the' && terms[at + 3]?.letter === '#'
  if (next.letter === 'p') return /^(?:for|in|at|on|under)$/.test(next.text) && terms[at + 2]?.letter !== 'w'
  return false
}
