import type { Line } from '../../../../model/article.ts'
import type { Term } from '../term.ts'

const MODAL = /^(?:can|could|must|will|would)$/
/** What is done with a grade that one has: "must live with a three". */
const BEARS = /^(?:content|live|settle)$/

/** Settle a word for a wish or condition that is none: "May", "a school set in 90 hectares". */
export function settleCondition(terms: readonly Term[], i: number, line: Line): Term {
  const term = terms[i] as Term
  return (term.text === 'may' && line.plain[term.start - line.start] === 'M') ||
    // "a school set in 90 hectares"
    (term.text === 'set' && terms[i + 1]?.letter === 'p') ||
    // "children at risk were"
    (term.text === 'risk' && terms[i - 1]?.text === 'at' && terms[i + 1]?.text !== 'of') ||
    hasToBear(terms, i)
    ? { ...term, letter: 'w' }
    : term
}

// "must now live with a three", "could find only 'insufficient progress'": so it is
const hasToBear = (terms: readonly Term[], at: number): boolean => {
  const { text } = terms[at] as Term
  if (!MODAL.test(text)) return false
  const next = terms.slice(at + 1, at + 5)
  if (!/^c/.test(text)) return next.some(term => BEARS.test(term.text))
  return (
    /^(?:award|find|give|go|manage|muster|rate|report|see)$/.test(
      next.find(term => term.letter !== 'l')?.text ?? '',
    ) &&
    next.some(term =>
      /^(?:anywhere|only|nothing (?:better|more|higher) than|no (?:better|higher|more) than)$/.test(
        term.text,
      ),
    )
  )
}
