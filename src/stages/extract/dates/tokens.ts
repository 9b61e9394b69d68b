import { FEAST_DAYS } from '../../../domain/english/feast-days.ts'
import { isDigitUnit } from '../../../model/code-units.ts'
import { collect } from '../../../model/collect.ts'
import type { Span } from '../../../model/span.ts'
import { type DateWord, dateWord } from './date-words.ts'
import { isSpace, wordEnd } from './word-end.ts'

/** A word, number or sign that dates are made of; offsets count from the start of its line. */
export interface Token extends Span {
  /**
   * What it is. W weekday, M month, m a month's name in lower case that may be another word, D number from 1 to 31,
   * O ordinal, N other number of two digits, Y year in four digits, y year behind an apostrophe, X date in dots,
   * R "last year", T "yesterday" or "last month", K "last week", L "last", "this", "next", "that", P "between" or
   * "from", Q "Q3" or "third quarter", F a feast day, as month and day in one number, o "of", t "to", "until", and & - / , for themselves. A dot stands for everything else.
   */
  letter: string
  /** As it stands in the folded line. */
  text: string
  /** Month from 1, weekday from 0 for Sunday, year, or the number; 0 for what has none. */
  value: number
}

/** "last year", tried at a word that can begin it. */
const PHRASE =
  /(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Ss]ame|[Pp]revious|[Ff]ollowing) (year|month|week|night|morning|afternoon|evening)(?![a-z])/y
const PHRASES: Readonly<Record<string, string>> = { year: 'R', week: 'K' }
/** "third quarter", "first-quarter", tried likewise. */
const QUARTER_IN_WORDS = /(first|second|third|fourth)[ -]quarter(?![a-z])/iy
const ORDINALS = ['first', 'second', 'third', 'fourth']
const QUARTER = /(?<![\p{L}\d])Q([1-4])(?![\p{L}\d])/uy
const FEASTS: ReadonlyMap<string, number> = new Map(
  collect(FEAST_DAYS, ([name, month, day]) => [name, month * 100 + day] as const),
)
const FEAST = new RegExp(`(?:${collect(FEAST_DAYS, ([name]) => name).join('|')})(?![a-z])`, 'y')
const SHORT_YEAR =
  /'(?<=\b(?:[Ii]n|[Ss]ince|of|[Ff]rom|[Bb]y|until|before|after|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|spring|summer|autumn|winter|Christmas) ?')(\d\d)(?![\d'a-z])/y
const NUMBER = /(\d+(?:,\d{3}(?!\d)|[.:]\d+)*)(st|nd|rd|th|ST|ND|RD|TH)?/y
const DOTTED = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/
const SHORTENED =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)$/i

/** Read the tokens of a folded line in order, with a dot wherever something else stands between two of them. */
export function readTokens(plain: string): Token[] {
  const tokens: Token[] = []
  let hasTab = false
  for (let at = 0, end = 0; at < plain.length; at = end) {
    end = wordEnd(plain, at)
    if (isSpace(plain, at)) {
      if (plain[at] === '\t') hasTab = true
      continue
    }
    const word = dateWord(plain, at, end)
    if (word) {
      const token = tokenAt(plain, at, end, word)
      end = token.end
      if (token.letter === '.' || (hasTab && token.letter !== '')) gap(tokens, at)
      if (token.letter !== '.' && token.letter !== '') tokens.push(token)
    } else if (!isShortening(plain, at, tokens)) gap(tokens, at)
    hasTab = false
  }
  return tokens
}

function gap(tokens: Token[], at: number) {
  if (tokens.length === 0 || tokens[tokens.length - 1]?.letter !== '.')
    tokens.push(tokenOf('.', '', 0, at, at))
}

// "Jan. 8" is one date, "in March. 12 children" is none
function isShortening(plain: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]
  return last?.end === at && plain[at] === '.' && SHORTENED.test(last.text)
}

const tokenOf = (letter: string, text: string, value: number, start: number, end: number): Token => ({
  letter,
  text,
  value,
  start,
  end,
})

function tokenAt(plain: string, start: number, end: number, { letter, value }: DateWord): Token {
  if (letter === 'D') return readNumber(plain, start)
  if (letter === 'y') return readShortYear(plain, start)
  if (letter === 'i' || letter === 'q' || letter === 'f') return readPart(plain, start, end, letter)
  if (letter === 'L' || letter === 'l') {
    PHRASE.lastIndex = start
    const [phrase, unit] = PHRASE.exec(plain) ?? []
    if (phrase && unit) return tokenOf(PHRASES[unit] ?? 'T', phrase, 0, start, start + phrase.length)
    if (letter === 'l') return tokenOf('.', '', 0, start, end)
  }
  return tokenOf(letter, plain.slice(start, end), value, start, end)
}

const READERS = { i: QUARTER_IN_WORDS, q: QUARTER, f: FEAST } as const

function readPart(plain: string, start: number, end: number, letter: keyof typeof READERS): Token {
  const reader = READERS[letter]
  reader.lastIndex = start
  const [text, part = ''] = reader.exec(plain) ?? []
  if (text === undefined) return tokenOf('.', '', 0, start, end)
  if (letter === 'f') return tokenOf('F', text, FEASTS.get(text) ?? 0, start, start + text.length)
  const value = letter === 'q' ? Number(part) : ORDINALS.indexOf(part.toLowerCase()) + 1
  return tokenOf('Q', text, value, start, start + text.length)
}

function readShortYear(plain: string, start: number): Token {
  SHORT_YEAR.lastIndex = start
  const [text = '', year] = (isFigure(plain, start + 1) && SHORT_YEAR.exec(plain)) || []
  return year === undefined
    ? tokenOf('.', '', 0, start, start + 1)
    : tokenOf('y', text, yearOf(Number(year)), start, start + text.length)
}

const isFigure = (plain: string, at: number): boolean => isDigitUnit(plain.charCodeAt(at))

function readNumber(plain: string, start: number): Token {
  NUMBER.lastIndex = start
  const [text = '', number = '', ordinal] = NUMBER.exec(plain) ?? []
  const [letter, value] = numberOf(number, ordinal, plain[start - 1] ?? ' ')
  return tokenOf(letter, text, value, start, start + text.length)
}

function numberOf(number: string, ordinal: string | undefined, before: string): readonly [string, number] {
  if (/[A-Z£$€#@%+_]/.test(before)) return ['.', 0]
  if (DOTTED.test(number)) return ['X', 0]
  if (number.length > 4 || /\D/.test(number)) return ['.', 0]
  const value = Number(number)
  if (number.length > 2)
    return number.length === 4 && value >= 1500 && value < 2100 && !ordinal ? ['Y', value] : ['.', 0]
  if (value >= 1 && value <= 31) return [ordinal ? 'O' : 'D', value]
  return number.length === 2 && !ordinal ? ['N', value] : ['.', 0]
}

/** The year that two digits stand for: up to 49 of this century, from 50 of the last. */
export const yearOf = (twoDigits: number): number => (twoDigits < 50 ? 2000 : 1900) + twoDigits
