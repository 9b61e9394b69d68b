import type { Line } from '../../../../model/article.ts'
import { judgeWord } from '../fused-verbs.ts'
import type { Term } from '../term.ts'

const NO_ADVERBS = new Set('apply daily early family monthly reply supply weekly'.split(' '))

/** Settle what a word is by itself: "RI" in capitals; "Bromley-led", "good-rated"; two verbs fused, "ratedhailed". */
export function settleWord(term: Term, line: Line): Term {
  if (term.text === 'ri' && line.plain.startsWith('RI', term.start - line.start))
    return { ...term, letter: 'G', marked: true, wording: { kind: 'named', grade: 'requires-improvement' } }
  if (term.text.endsWith('ly') && term.text.length > 4 && !NO_ADVERBS.has(term.text))
    return { ...term, letter: 'l' }
  if (!term.text.includes('-')) return judgeWord(term.text) ? { ...term, letter: 'J' } : term
  const rated = /^(outstanding|good|inadequate|top)-(?:rated|graded)$/.exec(term.text)
  if (rated)
    return {
      ...term,
      letter: 'G',
      marked: true,
      wording:
        rated[1] === 'top' ? { kind: 'end', best: true } : { kind: 'named', grade: rated[1] as string },
    }
  return judgeWord(term.text) ? { ...term, letter: 'J' } : term
}
