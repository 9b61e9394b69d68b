import { lexicon } from '../lexicon.ts'
import { entryOfWord } from '../phrase-tree.ts'
import type { Term } from '../term.ts'
import { leadsTo } from './leads-to.ts'

const SHORT_PROGRESS = new Set(['insufficient', 'reasonable', 'significant'])
/** Words that hang on their neighbours. */
const HANGING_WORDS = new Set([
  ...SHORT_PROGRESS,
  ...'described regarded effectiveness grading last made make makes making meet meeting meets met once ones quality rating same since standard'.split(
    ' ',
  ),
])
/** The letters that those words have. */
const LETTERS_OF_HANGING = [...HANGING_WORDS].map(word => entryOfWord(lexicon, word)?.letter ?? 'w').join('')

/** Tell whether a term is a word that hangs on its neighbours. */
export const isHanging = ({ letter, text }: Term): boolean =>
  LETTERS_OF_HANGING.includes(letter) && HANGING_WORDS.has(text)

/** Settle what a word that hangs on its neighbours is; null where they make nothing of it. */
export function settleHanging(terms: readonly Term[], i: number, out: readonly Term[]): Term | null {
  const term = terms[i] as Term
  const [before, after] = [out[out.length - 1], terms[i + 1]]
  if (isShortProgress(term, before, after, terms)) {
    const wording = { kind: 'named', grade: `${term.text}-progress` } as const
    return { ...term, letter: 'G', wording, marked: true, loose: false }
  }
  switch (term.text) {
    case 'rating':
    case 'grading':
      return /[RPN]/.test(after?.letter ?? '') ? { ...term, letter: 'J' } : null
    case 'described':
    case 'regarded':
      return isSaidToBe(terms, i) ? { ...term, letter: 'J' } : null
    case 'since':
      return before?.letter === 'H' ? { ...term, letter: '>' } : null
    case 'make':
    case 'makes':
      return isContribution(after, terms[i + 2]) ? { ...term, letter: 'V' } : null
    case 'making':
    case 'made':
      if (isContribution(after, terms[i + 2])) return { ...term, letter: 'V' }
      return after?.letter === 'G' && after.text.endsWith(' progress') ? { ...term, letter: 'B' } : null
    // "reasonable progress with the standard of its courses"
    case 'effectiveness':
    case 'quality':
    case 'standard':
      return terms[i + 1]?.text === 'of' && leadsTo('A', terms, i + 2) ? { ...term, letter: 'l' } : null
    case 'ones':
      return /^(?:with|and|got|earned|given)$/.test(before?.text ?? '') && after?.letter === 'p'
        ? { ...term, letter: 'G', wording: { kind: 'number', number: 1 }, marked: true }
        : null
    case 'same':
      // "the same 'requires improvement' mark"
      if (after?.letter === 'G') return { ...term, letter: 'l' }
      return isTheSame(out, after) ? { ...term, letter: 'G', wording: { kind: 'same' }, marked: true } : null
    case 'once':
      return /[JG]/.test(after?.letter ?? '') ? { ...term, letter: '<' } : null
    case 'last':
      return /[wD#]/.test(after?.letter ?? '') &&
        !/^(?:looked|look|came|full|saw|graded|visit)/.test(after?.text ?? '')
        ? { ...term, letter: 'l' }
        : null
    case 'met':
    case 'meet':
    case 'meets':
    case 'meeting':
      return /^(?:G|[lr]G)/.test((after?.letter ?? '') + (terms[i + 2]?.letter ?? ''))
        ? { ...term, letter: 'V' }
        : null
    default:
      return null
  }
}

// "makes a strong contribution to meeting skills needs"
const isContribution = (...after: (Term | undefined)[]): boolean =>
  after.some(term => term?.letter === 'G' && term.text.endsWith(' contribution'))

// "which had the same in 2012"
const isTheSame = (out: readonly Term[], after: Term | undefined): boolean =>
  out.at(-1)?.text === 'the' &&
  (out.at(-2)?.letter === 'V'
    ? !after || /[pCZE<D]/.test(after.letter)
    : // "Leadership: the same."
      out.at(-2)?.letter === 'Z' && out.at(-3)?.letter === 'A' && (!after || after.letter === 'Z'))

// "described by Ofsted in 1999 as satisfactory"
function isSaidToBe(terms: readonly Term[], at: number): boolean {
  const as = terms.slice(at + 1, at + 8).findIndex(({ text }) => text === 'as')
  return as >= 0 && terms.slice(at + as + 2, at + as + 4).some(({ letter }) => letter === 'G')
}

// "'reasonable progress' for leadership, 'insufficient' for training"
const isShortProgress = (
  term: Term,
  before: Term | undefined,
  after: Term | undefined,
  all: readonly Term[],
): boolean =>
  SHORT_PROGRESS.has(term.text) &&
  (term.letter === 'w' || term.loose === true) &&
  /[CEJBVrp]|^$/.test(before?.letter ?? '') &&
  (!after || /[pCEZ]/.test(after.letter)) &&
  all.some(
    other =>
      other.text === 'progress' ||
      (other.letter === 'G' && other.text.endsWith(' progress')) ||
      // "reasonable for leadership and significant for safeguarding"
      (other !== term && other.text !== term.text && SHORT_PROGRESS.has(other.text)),
  )
