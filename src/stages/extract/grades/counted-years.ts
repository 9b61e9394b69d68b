import type { Term } from './term.ts'

const YEARS = /^years?$/
/** "three years earlier", "a year before that": in one term with its noun. */
const BACK = /^years? (?:earlier|previously|before that|before then)$/
/** "four years after it was told": the clause with the grade. */
const AFTER = /^years? after$/
const ON = /^years? after that$/

/** So many years, and where it is said. */
interface Counted {
  years: number
  start: number
}

/** Count the years that a clause puts between its grade and the one told before: "two years later" 2, "a year earlier" -1; null where it counts none. */
export function countedYears(terms: readonly Term[]): Counted | null {
  for (let at = 1; at < terms.length; at++) {
    const { text, letter, start } = terms[at] as Term
    if (
      (letter === '<' && (BACK.test(text) || (at === 1 && AFTER.test(text)))) ||
      (letter === 'l' && ON.test(text))
    ) {
      const count = countAt(terms[at - 1])
      if (count) return { years: letter === 'l' ? count : -count, start }
    } else if ((text === 'later' || text === 'on') && YEARS.test(terms[at - 1]?.text ?? '')) {
      const count = countAt(terms[at - 2])
      if (count) return { years: count, start }
    }
  }
  return null
}

const countAt = (term: Term | undefined): number => (/^an?$/.test(term?.text ?? '') ? 1 : (term?.number ?? 0))
