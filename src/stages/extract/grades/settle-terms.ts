import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { SET_NOUN } from './complement-areas.ts'
import { dropGlosses } from './glosses.ts'
import { isGradeNumber, isMoney } from './grade-number.ts'
import { growAreas } from './grow-areas/grow-areas.ts'
import { leadsTo } from './leads-to.ts'
import { lightenModifiers } from './light-modifiers.ts'
import { nameOnes } from './name-ones.ts'
import { markNominal } from './nominal.ts'
import { openSets } from './open-sets.ts'
import { isHanging, settleHanging } from './settle-hanging.ts'
import { settleWord } from './settle-word.ts'
import type { Term } from './term.ts'

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
    if (term.letter === '#' && settled?.letter === 'G' && terms[i + 1]?.text === 'out of') i += 2
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
      if (!before || !isJoined) {
        if (!term.plural) lightenModifiers(out)
        return term
      }
      out[out.length - 1] = { ...before, end: term.end, text: `${before.text} ${term.text}` }
      return null
    }
    case '#':
      // "an outstanding one for leadership": a grade
      if (term.text === 'one' && before?.letter === 'G' && isGradeAgain(terms, i, out))
        return { ...term, letter: 'U' }
      return isGradeNumber(term, out, terms, i) && !isMoney(term, line)
        ? { ...term, letter: 'G', wording: { kind: 'number', number: term.number as number }, marked: true }
        : term
    // "as far as leadership is concerned"
    case 'l':
      // "on both counts"
      if (term.text === 'both' && SET_NOUN.test(terms[i + 1]?.text ?? ''))
        return { ...term, letter: '#', number: 2 }
      // "where leadership is concerned"
      if (term.text.endsWith(' concerned') && before?.letter === 'A') return null
      return term.text.endsWith(' far as') && isConcerned(terms, i)
        ? { ...term, letter: 'p', text: 'on' }
        : term
    case 'G':
      return term.wording?.kind === 'end' && before?.text === 'second'
        ? { ...term, marked: true, wording: { kind: 'number', number: term.wording.best ? 2 : 3 } }
        : term
    case '-':
      return isDash(line, term) ? { ...term, letter: 'Z' } : null
    // "significant progress with teaching and with safeguarding"
    case 'h':
      return out.some(isProgress) && leadsTo('A', terms, i + 1) ? { ...term, letter: 'p' } : term
    // "two and a half years ago", "half a mile away": no share
    case '%':
      return term.text === 'half' &&
        ((before?.text === 'a' && /^(?:and|[a-z]+ and)$/.test(out.at(-2)?.text ?? '')) ||
          (/^an?$/.test(terms[i + 1]?.text ?? '') && MEASURE.test(terms[i + 2]?.text ?? '')))
        ? { ...term, letter: 'w' }
        : term
    case 'I':
      return (term.text === 'may' && line.plain[term.start - line.start] === 'M') ||
        // "a school set in 90 hectares"
        (term.text === 'set' && terms[i + 1]?.letter === 'p') ||
        // "children at risk were"
        (term.text === 'risk' && terms[i - 1]?.text === 'at' && terms[i + 1]?.text !== 'of') ||
        hasToBear(terms, i)
        ? { ...term, letter: 'w' }
        : term
    // "the overall effectiveness of that provision"
    case 'W':
      // "where leadership is concerned"
      if (term.text === 'where' && isConcerned(terms, i)) return { ...term, letter: 'p', text: 'on' }
      return term.text === 'that' && before?.text === 'of' && /[wN]/.test(terms[i + 1]?.letter ?? '')
        ? { ...term, letter: 'l' }
        : term
    // "the report grades Alder School as good"
    case 'U':
      return (GRADES.test(term.text) && isGiven(out) && isObject(terms, i + 1)) ||
        (RATING.test(term.text) && before?.letter === 'C' && isRating(terms, i + 1))
        ? { ...term, letter: 'J' }
        : term
    // "behaviour was spared, with a two": let off, not denied
    case 'X':
      // "Not so Alder School, which was inadequate": the other is denied
      if (term.text === 'not' && terms[i + 1]?.text === 'so' && /[PA]/.test(terms[i + 2]?.letter ?? ''))
        return { ...term, letter: 'l' }
      // "but not leadership, which is inadequate": likewise
      if (
        term.text === 'not' &&
        terms[i - 1]?.text === 'but' &&
        /^[lr]?[PA]CW/.test(lettersFrom(terms, i + 1))
      )
        return { ...term, letter: 'l' }
      // "less than three years after it was rated good": how long
      if (
        term.text === 'than' &&
        /^(?:fewer|less|more)$/.test(terms[i - 1]?.text ?? '') &&
        /[#%l]/.test(terms[i + 1]?.letter ?? '') &&
        terms.slice(i + 2, i + 5).some(({ text }) => SPELL.test(text))
      )
        return { ...term, letter: 'l' }
      // "Not only teaching but also leadership was": both
      if (
        isNotOnly(terms, i) &&
        (butAlso(terms, i) > 0 || terms.slice(i, i + 8).some(({ text }) => text === 'but for'))
      )
        return { ...term, letter: 'l' }
      return term.text === 'spared' && /^(?:,|with)$/.test(terms[i + 1]?.text ?? '')
        ? { ...term, letter: 'w' }
        : term
    case 'w':
      // "its inclusion work reached"
      if (before?.letter === 'A' && /^(?:provision|work)$/.test(term.text) && !isPraised(terms, i + 1))
        return { ...term, letter: 'l' }
      // "its safeguarding showed reasonable progress"
      if (SHOWS.test(term.text) && leadsToProgress(terms, i + 1)) return { ...term, letter: 'V' }
      return settleWord(term, line)
    case 'y':
      return SHOWS.test(term.text) && leadsToProgress(terms, i + 1) ? { ...term, letter: 'V' } : term
    // "not only for A but for B"
    case 'x':
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

const lettersFrom = (terms: readonly Term[], from: number): string =>
  collect(terms.slice(from, from + 5), ({ letter }) => letter).join('')

// "a good rating for A, an outstanding one for B", "A got a good rating, B an outstanding one"
const isGradeAgain = (terms: readonly Term[], at: number, out: readonly Term[]): boolean => {
  const next = terms[at + 1]
  return next === undefined || /[CZ]/.test(next.letter)
    ? out.some(({ letter }) => letter === 'U')
    : /^(?:for|to)$/.test(next.text) && (leadsTo('A', terms, at + 2) || leadsTo('P', terms, at + 2))
}

const isConcerned = (terms: readonly Term[], at: number): boolean =>
  leadsTo('A', terms, at + 1) && terms.slice(at + 2, at + 9).some(({ text }) => text.endsWith(' concerned'))

/** What half of is no share of providers. */
const MEASURE = /^(?:century|day|decade|dozen|hour|kilometre|mile|minute|term|year)$/
const SPELL = /^(?:days?|decades?|fortnight|months?|weeks?|years?)$/

const SHOWS = /^(?:displayed|managed|manages|showed|shown|shows)$/
const leadsToProgress = (terms: readonly Term[], at: number): boolean => {
  const next = terms[at]?.letter === 'l' ? terms[at + 1] : terms[at]
  return next !== undefined && isProgress(next)
}

const isNotOnly = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'not' && terms[at + 1]?.text === 'only'

// "not only A but also B", "not only A but B": of two areas
function butAlso(terms: readonly Term[], at: number): number {
  const but = terms.findIndex(({ text }, i) => i > at && text === 'but')
  return but > 0 &&
    but - at < 8 &&
    terms[but - 1]?.letter === 'A' &&
    leadsTo('A', terms, but + (terms[but + 1]?.letter === 'p' ? 2 : 1))
    ? but
    : -1
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
const MODAL = /^(?:can|could|must|will|would)$/
const BEARS = /^(?:content|live|settle)$/

// "was good", in no marks: praise
const isPraised = (terms: readonly Term[], at: number): boolean =>
  /^[TW]$/.test(terms[at]?.letter ?? '') ||
  (terms[at]?.letter === 'B' && terms[at + 1]?.letter === 'G' && terms[at + 1]?.marked !== true)

/** Nouns for grades that are verbs behind whoever gives them. */
const GRADES = /^(?:grades|labels|marks|ranks|rates|scores)$/
/** The same after a comma: "called in May, rating it good". */
const RATING = /^(?:grading|ranking|rating)$/
const isRating = (terms: readonly Term[], at: number): boolean =>
  isObject(terms, at) && terms.slice(at + 1, at + 6).some(({ letter }) => letter === 'G')
// behind the inspectors or their report, "published this week"
const isGiven = (out: readonly Term[]): boolean =>
  /[OR]/.test(out.at(-1)?.letter ?? '') ||
  (/[>D]/.test(out.at(-1)?.letter ?? '') && out.slice(-5).some(({ letter }) => letter === 'O'))
const isObject = (terms: readonly Term[], at: number): boolean =>
  /[APR]/.test(terms[at]?.letter ?? '') ||
  (/^(?:its|the|their)$/.test(terms[at]?.text ?? '') &&
    terms.slice(at + 1, at + 4).some(({ letter }) => /[AN]/.test(letter)))

const isProgress = ({ letter, wording }: Term): boolean =>
  letter === 'G' && wording?.kind === 'named' && wording.grade.endsWith('-progress')

const canBe = ({ kinds = [], plural }: Term, { provider }: Term): boolean =>
  !plural && provider !== undefined && (kinds.length === 0 || kinds.includes(provider.kind))
const isGenitive = (text: string): boolean => /(?:'s|s')$/.test(text)

const isDash = ({ plain, start }: Line, term: Term): boolean =>
  /\s/.test(plain[term.start - start - 1] ?? ' ') && /\s/.test(plain[term.end - start] ?? ' ')
