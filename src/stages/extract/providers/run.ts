import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import type { Line } from '../../../model/article.ts'
import { isSmallUnit } from '../../../model/code-units.ts'
import { findsIn, guard } from '../../../model/guard.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { Span } from '../../../model/span.ts'
import { numberOf, spellingOf, type WordNumber, wordAt } from '../../../model/vocabulary.ts'
import { isCapitalLetter, isLetter, isWordUnit, nextCapital } from './letters.ts'
import { CALENDAR_WORD, classesOf, isA } from './word-classes.ts'

/** A word with a capital; offsets count from the start of its line. */
export interface Word extends Span {
  /** As it stands in the folded line. */
  text: string
  /** In lower case, without a full stop or a possessive ending. */
  key: string
  /** The number of `key` in the vocabulary. */
  number: WordNumber
  /** Classes of `key`, as bits. */
  classes: number
  /** Where it ends, its possessive left out; "St Mary's" keeps it. */
  close: number
}

/** Words with capitals in a row, as names are written: "University of Mid Anglia", "Windsor and Maidenhead". */
export interface Run {
  line: Line
  /** The folded line in lower case. */
  lower: string
  words: Word[]
  /** What stands before each word since the one before it; before the first, nothing. */
  gaps: string[]
  /** Whether a sentence, a quotation or the line begins with it. */
  opens: boolean
  /** Whether most words of its line have capitals. */
  titled: boolean
  /** Whether its line holds a word for a grade. */
  graded: boolean
}

/** A word with a capital, from where it begins. */
const CAPITAL =
  /(?:[A-ZÀ-ÖØ-Þ][A-Za-z0-9À-ɏ]*|[a-z]-[A-Z]+|ff[a-z]+)(?:['&-][A-Za-z0-9À-ɏ]+)*(?:(?<=s)'(?= [A-Z]))?(?:(?<=\b(?:St|SS|C)) ?\.)?/y
const OF =
  /^(?:university|borough|church|guild|college|school|academy|city|county|isle|lady|heart|institute|corporation|c|royal|diocese|sacrament|prince|duke|spires|port|federation|vale|forest|soke|point|head|bay|mouth|bank)$/
const FOR = /^(?:centre|academy|school|college|achieving|together|futures|schools)$/
const LINKS = /^(?:[ ]+(?:& )?|[ ]+and[ ]+)$/
const WATERS =
  /^(?:sea|trent|tees|thames|avon|hull|tyne|wharfe|water|lyme|wight|severn|stour|ouse|darwen|cleveland)$/

/** What is left of a space where an article is garbled: "in May.Â It". */
const GARBLED = 'ÂÃÄ'
/** No name has more words. */
const LONGEST = 24
const SAINT = /^(?:st|ss|saint)$/
const GRADED = guard(new RegExp(`\\b(?:${GRADE_HINT})\\b`))

/** Lower the case of a text unit for unit, so that an index in one is an index in the other. */
export const lowerOf = (plain: string): string => {
  const lower = plain.toLowerCase()
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, unit => unit.toLowerCase())
}

/** Find the runs of capitalised words of a line. */
export function findRuns(line: Line, lower = lowerOf(line.plain)): Run[] {
  const { plain } = line
  const graded = findsIn(line, GRADED, lower)
  const runs: Run[] = []
  const titled = isTitled(plain)
  let run: Run | null = null
  for (let index = nextCapital(plain, 0), end = 0; index >= 0; index = nextCapital(plain, end)) {
    CAPITAL.lastIndex = index
    end = CAPITAL.test(plain) ? CAPITAL.lastIndex : index
    if (end === index || (end === index + 1 && GARBLED.includes(plain[index] as string))) {
      if (end === index) end++
      continue
    }
    const word = readWord(plain, index, end)
    const last = run?.words.at(-1)
    const gap = last ? plain.slice(last.end, index) : ''
    if (run && last && run.words.length < LONGEST && joins(last, gap, word, plain)) {
      if (SAINT.test(last.key)) word.close = end
      run.words.push(word)
      run.gaps.push(gap)
    } else {
      run = { line, lower, words: [word], gaps: [''], opens: isOpening(plain, index), titled, graded }
      runs.push(run)
    }
  }
  return runs
}

function readWord(plain: string, start: number, end: number): Word {
  const to = keyEnd(plain, start, end)
  const number = wordAt(plain, start, to) || numberOf(nameKey(plain.slice(start, to))) // "Siân": as in the lists
  return {
    text: plain.slice(start, end),
    key: number > 0 ? spellingOf(number) : plain.slice(start, to).toLowerCase(),
    number,
    classes: classesOf(number),
    start,
    end,
    close: to === end - 2 && plain[end - 1] !== '.' ? to : end,
  }
}

// without a possessive ending or a full stop
function keyEnd(text: string, start: number, end: number): number {
  const last = text[end - 1]
  if ((last === 's' || last === 'S') && text[end - 2] === "'" && end - 2 >= start) return end - 2
  if (last !== '.') return end
  return text[end - 2] === ' ' ? end - 2 : end - 1
}

/** Fold a word to what it is compared by: "Bromley's" → bromley, "St." → st. */
export const keyOf = (text: string): string => text.slice(0, keyEnd(text, 0, text.length)).toLowerCase()

function joins(last: Word, gap: string, word: Word, plain: string): boolean {
  if (gap.length > 12 || gap.length === 0) return false
  if (LINKS.test(gap)) return !(gap.includes(' and ') && isMonth(last, plain))
  if (/^ of (?:the )?$/.test(gap)) return OF.test(last.key)
  if (/^ for (?:the )?$/.test(gap)) return FOR.test(last.key)
  if (/^ (?:on|upon|with|by|under|le|and the) (?:the )?$/.test(gap)) return WATERS.test(word.key)
  if (gap === ' (')
    return /^\) (?:Ltd|Limited|School|Academy|College|Primary|C ?of ?E)/.test(plain.slice(word.end))
  return gap === ') ' && / \([^ ]{1,20}$/.test(plain.slice(Math.max(0, last.start - 3), last.end))
}

// "upgraded in March and Orme was": no name of two
const isMonth = (word: Word, plain: string): boolean =>
  isA(word, CALENDAR_WORD) &&
  /\b(?:in|since|last|this|from|until|by|on|early|late|mid)[ -]$/.test(
    plain.slice(Math.max(0, word.start - 7), word.start),
  )

const OPENING = /(?:^|[.!?:]["')]?|,(?= ["']))[ÂÃÄ]?\s*["'(-]?\s*$/

const isOpening = (plain: string, at: number): boolean =>
  at === 0 ||
  isSmallUnit(plain.charCodeAt(at - 1)) || // glued to a heading
  (!isInSentence(plain, at) && OPENING.test(plain.slice(Math.max(0, at - 6), at)))

// "the Orme": a space and a small letter before it
const isInSentence = (plain: string, at: number): boolean =>
  at > 1 && plain[at - 1] === ' ' && isSmallUnit(plain.charCodeAt(at - 2))

// "How Alder School Turned Itself Round"
function isTitled(plain: string): boolean {
  if (plain.length > 160) return false
  let words = 0
  let capitals = 0
  for (let at = 0; at < plain.length; ) {
    const start = at
    if (isLetter(plain.charCodeAt(at++))) while (isWordUnit(plain.charCodeAt(at))) at++
    if (at - start < 4) continue
    words++
    if (isCapitalLetter(plain.charCodeAt(start))) capitals++
  }
  return words > 2 && capitals * 4 >= words * 3
}
