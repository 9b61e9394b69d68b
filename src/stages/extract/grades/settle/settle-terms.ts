import type { Line } from '../../../../model/article.ts'
import { dropGlosses } from '../glosses.ts'
import { growAreas } from '../grow-areas/grow-areas.ts'
import { nameOnes } from '../name-ones.ts'
import { markNominal } from '../nominal.ts'
import { openSets } from '../open-sets.ts'
import type { Term } from '../term.ts'
import { pastOutOf } from './grade-number.ts'
import { leadsTo } from './leads-to.ts'
import { settleByLetter } from './settle-by-letter.ts'
import { isHanging, settleHanging } from './settle-hanging.ts'

/** Settle what only the neighbours tell: "a two", "Bromley Council", "RI", dashes, "as well as rated". */
export function settleTerms(terms: readonly Term[], line: Line): Term[] {
  const out: Term[] = []
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term
    if (isStandIn(terms, i, out)) {
      i++
      continue
    }
    const settled =
      (isHanging(term) ? settleHanging(terms, i, out) : null) ?? settleByLetter(terms, i, out, line)
    if (settled) out.push(settled)
    // "a 2 out of 4": the grade is 2
    if (term.letter === '#' && settled?.letter === 'G') i = Math.max(i, pastOutOf(terms, i) - 1)
  }
  return nameOnes(openSets(growAreas(markNominal(dropGlosses(out)))))
}

// "services for children in care and those for care leavers": what stands for services
const isStandIn = (terms: readonly Term[], at: number, out: readonly Term[]): boolean =>
  (/^(?:that|those)$/.test(terms[at]?.text ?? '') ||
    (terms[at]?.text === 'one' && terms[at - 1]?.text === 'the')) &&
  /^(?:for|in|of|on)$/.test(terms[at + 1]?.text ?? '') &&
  leadsTo('A', terms, at + 2) &&
  out.some(({ letter }) => letter === 'A')
