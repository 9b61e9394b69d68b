import type { Line } from '../../../model/article.ts'
import { judgeWord } from './fused-verbs.ts'
import { dropGlosses } from './glosses.ts'
import { lexicon } from './lexicon.ts'
import { markNominal } from './nominal.ts'
import { entryOfWord } from './phrase-tree.ts'
import type { Term } from './term.ts'

const QUALIFIES_NUMBER = /[VFTKMJphBUlNPRE]/
const GRADED_WITH = /^(?:re-?)?(?:graded|marked|rated)$/
const SHORT_PROGRESS = new Set(['insufficient', 'reasonable', 'significant'])
/** Words that hang on their neighbours. */
const HANGING_WORDS = new Set([
  ...SHORT_PROGRESS,
  ...'described regarded effectiveness grading last made making meet meeting meets met once ones quality rating same since standard'.split(
    ' ',
  ),
])
/** The letters that those words have. */
const LETTERS_OF_HANGING = [...HANGING_WORDS].map(word => entryOfWord(lexicon, word)?.letter ?? 'w').join('')

/** Settle what only the neighbours tell: "a two", "Bromley Council", "RI", dashes, "as well as rated". */
export function settleTerms(terms: readonly Term[], line: Line): Term[] {
  const out: Term[] = []
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term
    const isHanging = LETTERS_OF_HANGING.includes(term.letter) && HANGING_WORDS.has(term.text)
    const settled = (isHanging ? settleHanging(terms, i, out) : null) ?? settleByLetter(terms, i, out, line)
    if (settled) out.push(settled)
    // "3 out of 4, meaning good": the grade is 3
    if (term.letter === '#' && settled?.letter === 'G' && terms[i + 1]?.text === 'out of') i += 2
  }
  return markNominal(dropGlosses(out))
}

// what the letter of a term lets it be; null where it joins the one before, or is no dash
function settleByLetter(terms: readonly Term[], i: number, out: Term[], line: Line): Term | null {
  const term = terms[i] as Term
  const before = out[out.length - 1]
  switch (term.letter) {
    case 'N': {
      // "Bromley Council", "Brackendale's children's services": one name
      const isJoined =
        (before?.letter === 'P' && canBe(term, before)) ||
        (before?.letter === 'N' && !term.plural && isGenitive(before.text))
      if (!before || !isJoined) return term
      out[out.length - 1] = { ...before, end: term.end, text: `${before.text} ${term.text}` }
      return null
    }
    case '#':
      return isGradeNumber(term, out, terms, i) && !isMoney(term, line)
        ? { ...term, letter: 'G', wording: { kind: 'number', number: term.number as number }, marked: true }
        : term
    case 'G':
      return term.wording?.kind === 'end' && before?.text === 'second'
        ? { ...term, marked: true, wording: { kind: 'number', number: term.wording.best ? 2 : 3 } }
        : term
    case '-':
      return isDash(line, term) ? { ...term, letter: 'Z' } : null
    // "significant progress with leadership and with safeguarding"
    case 'h':
      return out.some(isProgress) && leadsTo('A', terms, i + 1) ? { ...term, letter: 'p' } : term
    case 'I':
      return term.text === 'may' && line.plain[term.start - line.start] === 'M'
        ? { ...term, letter: 'w' }
        : term
    case 'w':
      return settleWord(term, line)
    default:
      return term
  }
}

// what a word that hangs on its neighbours is; null where they make nothing of it
function settleHanging(terms: readonly Term[], i: number, out: readonly Term[]): Term | null {
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
    case 'making':
    case 'made':
      return after?.letter === 'G' && after.text.endsWith(' progress') ? { ...term, letter: 'B' } : null
    // "reasonable progress with the quality of its apprenticeships"
    case 'effectiveness':
    case 'quality':
    case 'standard':
      return terms[i + 1]?.text === 'of' && leadsTo('A', terms, i + 2) ? { ...term, letter: 'l' } : null
    case 'ones':
      return /^(?:with|and|got|earned|given)$/.test(before?.text ?? '') && after?.letter === 'p'
        ? { ...term, letter: 'G', wording: { kind: 'number', number: 1 }, marked: true }
        : null
    case 'same':
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

// whether a term of that letter follows, nothing but small words before it
function leadsTo(letter: string, terms: readonly Term[], from: number): boolean {
  let at = from
  while (/[lrp]|^w$/.test(terms[at]?.letter ?? '') && at - from < 5 && isSmall(terms, at)) at++
  return terms[at]?.letter === letter
}

const isSmall = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.letter !== 'w' || terms[at + 1]?.text === 'of'

const isProgress = ({ letter, wording }: Term): boolean =>
  letter === 'G' && wording?.kind === 'named' && wording.grade.endsWith('-progress')

const canBe = ({ kinds = [], plural }: Term, { provider }: Term): boolean =>
  !plural && provider !== undefined && (kinds.length === 0 || kinds.includes(provider.kind))
const isGenitive = (text: string): boolean => /(?:'s|s')$/.test(text)

// "a two", "to one", "a grade three to a two", "graded 3"; never "a two-year" (one word) or "a two bedroom"
function isGradeNumber(term: Term, out: readonly Term[], terms: readonly Term[], at: number): boolean {
  const [before, beforeThat] = [out.at(-1), out.at(-2)]
  const [after, afterThat] = [terms[at + 1], terms[at + 2]]
  const { letter, number } = term
  if (letter !== '#' || !number || number > 4 || !before) return false
  // "got 3 out of 4 for staying safe"
  if (after?.text === 'out of' && afterThat?.number === 4) {
    if (!terms.slice(Math.max(0, at - 4), at).some(other => other.letter === 'V')) return false
    const next = terms.findIndex((other, i) => i > at + 2 && other.text === 'for')
    return (
      next > 0 &&
      next < at + 9 &&
      /^[lr]?[AN]/.test((terms[next + 1]?.letter ?? '') + (terms[next + 2]?.letter ?? ''))
    )
  }
  const ends = !after || /[CZEoDFTYpWhi<>()]/.test(after.letter)
  if (!ends || after?.text === 'of' || after?.text === 'out') return false
  if (GRADED_WITH.test(before.text)) return true
  // "scored four for staying safe"
  if (before.letter === 'V' && after?.text === 'for' && afterThat?.letter === 'A') return true
  // "both scored two, or adequate"
  if (
    before.letter === 'V' &&
    after?.letter === 'C' &&
    afterThat?.letter === '/' &&
    terms[at + 3]?.letter === 'G'
  )
    return true
  if (
    /[EC]/.test(before.letter) &&
    /^o|^p$/.test(after?.letter ?? '') &&
    out.some(({ wording }) => wording?.kind === 'number')
  )
    return /^(?:overall|for|on|in)$/.test(after?.text ?? '')
  if (before.letter === 'F' && after?.letter === 'T' && afterThat?.letter === '#')
    return (
      beforeThat?.letter === 'M' && out.some(({ letter: other }) => /[ANP]/.test(other)) && !isCounted(out)
    )
  if (before.letter === 'T' && beforeThat?.wording?.kind === 'number') return true
  if (/^(?:an?|another)$/.test(before.text)) {
    // "it a four for the quality of teaching, a four for leadership"
    if (after?.text === 'for' && (afterThat?.letter === 'A' || terms[at + 3]?.letter === 'A')) return true
    if (/[NPRE]/.test(beforeThat?.letter ?? '') && !out.some(({ letter: other }) => other === 'V'))
      return false
    if (beforeThat?.letter === 'A') return out.some(({ wording }) => wording?.kind === 'number')
    return QUALIFIES_NUMBER.test(beforeThat?.letter ?? '')
  }
  if (/^(?:up|down) from$/.test(before.text)) return out.some(({ wording }) => wording?.kind === 'number')
  return (before.letter === 'T' || before.letter === 'F') && beforeThat?.wording?.kind === 'number'
}

// "which got the same in 2005 and 2009"
const isTheSame = (out: readonly Term[], after: Term | undefined): boolean =>
  out.at(-1)?.text === 'the' && out.at(-2)?.letter === 'V' && (!after || /[pCZE<D]/.test(after.letter))

// "described by Ofsted in 1999 as satisfactory"
function isSaidToBe(terms: readonly Term[], at: number): boolean {
  const as = terms.slice(at + 1, at + 8).findIndex(({ text }) => text === 'as')
  return as >= 0 && terms.slice(at + as + 2, at + as + 4).some(({ letter }) => letter === 'G')
}

const isMoney = (term: Term, { plain, start }: Line): boolean =>
  /[£$€]/.test(plain[term.start - start - 1] ?? '')

// "the number of schools in measures rose from 3 to 4"
const isCounted = (out: readonly Term[]): boolean =>
  out.some(({ letter, plural }) => letter === '%' || plural === true)

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
  all.some(({ letter, text }) => text === 'progress' || (letter === 'G' && text.endsWith(' progress')))

const isDash = ({ plain, start }: Line, term: Term): boolean =>
  /\s/.test(plain[term.start - start - 1] ?? ' ') && /\s/.test(plain[term.end - start] ?? ' ')

const NO_ADVERBS = new Set('apply daily early family monthly reply supply weekly'.split(' '))

// "RI" in capitals; "Bromley-led", "good-rated"; two verbs fused, "ratedhailed"
function settleWord(term: Term, line: Line): Term {
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
