import type { Line } from '../../../../model/article.ts'
import { SET_NOUN } from '../complement-areas.ts'
import { isWholeOfSchool } from '../rules/provides.ts'
import type { Term } from '../term.ts'
import { isConcerned } from './is-concerned.ts'
import { leadsTo } from './leads-to.ts'
import { butAlso, isNotOnly } from './not-only.ts'
import { isProgress, leadsToProgress } from './progress.ts'
import { settleCondition } from './settle-condition.ts'
import { settleDenial } from './settle-denial.ts'
import { settleNoun } from './settle-noun.ts'
import { settleNumber } from './settle-number.ts'
import { settleRating } from './settle-rating.ts'
import { settleShare } from './settle-share.ts'
import { settleWord } from './settle-word.ts'

/** Verbs for having made progress. */
const SHOWS = /^(?:displayed|managed|manages|showed|shown|shows)$/

const isHyphened = (line: Line, { start }: Term): boolean => line.plain[start - line.start - 1] === '-'

/** Settle what the letter of a term lets it be; null where it joins the one before, or is no dash. */
export function settleByLetter(terms: readonly Term[], i: number, out: Term[], line: Line): Term | null {
  const term = terms[i] as Term
  const before = out[out.length - 1]
  switch (term.letter) {
    case 'N':
      return settleNoun(term, out)
    case '#':
      return settleNumber(terms, i, out, line)
    case 'A':
      // "is providing a satisfactory standard of education": of the whole
      return before?.letter === 'G' && isWholeOfSchool(verbBefore(out), term.text)
        ? { ...term, letter: 'w', areas: undefined }
        : term
    case 'l':
      // "met the standards for safeguarding"
      if (term.text === 'the' && before?.text === 'met' && metStandards(terms.slice(i + 1, i + 5)))
        return null
      // "on both counts"
      if (term.text === 'both' && SET_NOUN.test(terms[i + 1]?.text ?? ''))
        return { ...term, letter: '#', number: 2 }
      // "where leadership is concerned"
      if (term.text.endsWith(' concerned') && before?.letter === 'A') return null
      // "as far as leadership is concerned"
      return term.text.endsWith(' far as') && isConcerned(terms, i)
        ? { ...term, letter: 'p', text: 'on' }
        : term
    case 'G':
      return term.wording?.kind === 'end' && before?.text === 'second'
        ? { ...term, marked: true, wording: { kind: 'number', number: term.wording.best ? 2 : 3 } }
        : term
    case 'J':
      // "'outstanding'-rated Alder School"
      if (before?.letter !== 'G' || !isHyphened(line, term) || !/^(?:graded|rated)$/.test(term.text))
        return term
      out[out.length - 1] = { ...before, text: `${before.text}-rated`, marked: true }
      return null
    case '-':
      return isDash(line, term) ? { ...term, letter: 'Z' } : null
    case 'h':
      // "significant progress with teaching and with safeguarding"
      return out.some(isProgress) && leadsTo('A', terms, i + 1) ? { ...term, letter: 'p' } : term
    case '%':
      return settleShare(terms, i, out)
    case 'I':
      return settleCondition(terms, i, line)
    case 'W':
      // "where leadership is concerned"
      if (term.text === 'where' && isConcerned(terms, i)) return { ...term, letter: 'p', text: 'on' }
      // "the overall effectiveness of that provision"
      return term.text === 'that' && before?.text === 'of' && /[wN]/.test(terms[i + 1]?.letter ?? '')
        ? { ...term, letter: 'l' }
        : term
    case 'U':
      return settleRating(terms, i, out)
    case 'X':
      return settleDenial(terms, i)
    case 'w':
      // "Orme's board was rated good": for safeguarding children
      if (term.text === 'board' && isCouncils(before?.text === 'own' ? out[out.length - 2] : before))
        return { ...term, letter: 'A', areas: ['local-safeguarding-children-board'] }
      // "two outstanding grades and two good ones"
      if (term.text === 'ones' && before?.letter === 'G' && out.some(({ letter }) => letter === 'U'))
        return { ...term, letter: 'U' }
      // "its inclusion work reached"
      if (before?.letter === 'A' && /^(?:provision|work)$/.test(term.text) && !isPraised(terms, i + 1))
        return { ...term, letter: 'l' }
      // "concluded that the place requires improvement", "a fall for a place that was"
      if (
        term.text === 'place' &&
        /^(?:an?|the|this)$/.test(terms[i - 1]?.text ?? '') &&
        /[BGHKMVW]/.test(terms[i + 1]?.letter ?? '')
      )
        return { ...term, letter: 'N', kinds: [] }
      // "its safeguarding showed reasonable progress"
      if (SHOWS.test(term.text) && leadsToProgress(terms, i + 1)) return { ...term, letter: 'V' }
      // "rated good earlier this year"
      if (term.text === 'earlier' && /[Dp]/.test(terms[i + 1]?.letter ?? '')) return { ...term, letter: 'l' }
      // "was rated good earlier, but"
      if (term.text === 'earlier' && before?.letter === 'G' && /^[CZ]?$/.test(terms[i + 1]?.letter ?? ''))
        return { ...term, letter: '<' }
      return settleWord(term, line)
    case 'y':
      return SHOWS.test(term.text) && leadsToProgress(terms, i + 1) ? { ...term, letter: 'V' } : term
    case 'x':
      // "not only for A but for B"
      return term.text === 'but for' &&
        terms.some((_, at) => at < i && i - at < 8 && isNotOnly(terms, at)) &&
        leadsTo('A', terms, i + 1)
        ? { ...term, letter: 'E', text: 'and' }
        : term
    case 'E':
      return term.text === 'but' &&
        terms.some((_, at) => at < i && isNotOnly(terms, at) && butAlso(terms, at) === i)
        ? { ...term, text: 'and' }
        : term
    default:
      return term
  }
}

// "was good", in no marks: praise
const isPraised = (terms: readonly Term[], at: number): boolean =>
  /^[TW]$/.test(terms[at]?.letter ?? '') ||
  (terms[at]?.letter === 'B' && terms[at + 1]?.letter === 'G' && terms[at + 1]?.marked !== true)

// the word before the article of a grade
const verbBefore = (out: readonly Term[]): string =>
  out.at(-2)?.letter === 'l' ? (out.at(-3)?.text ?? '') : ''

// "the standards for safeguarding", "the safeguarding requirements"; no "the safeguarding lead"
const metStandards = (next: readonly Term[]): boolean =>
  next.slice(0, 3).some(({ letter, text }) => letter === 'A' && text.includes('safeguarding')) &&
  next.some(({ text }) => STANDARDS.test(text))
const STANDARDS = /\b(?:criteria|expectations?|requirements?|standards?)\b/

// "Orme's", "Orme's own"
const isCouncils = (owner: Term | undefined): boolean =>
  owner?.provider?.kind === 'local-authority' && owner.text.endsWith("'s")

const isDash = ({ plain, start }: Line, term: Term): boolean =>
  /\s/.test(plain[term.start - start - 1] ?? ' ') && /\s/.test(plain[term.end - start] ?? ' ')
