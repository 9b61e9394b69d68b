import { LOWER_CASE_WORDS, MONTHS } from '../../../domain/english/months.ts'
import { WEEKDAYS } from '../../../domain/english/weekdays.ts'
import type { Span } from '../../../model/span.ts'

/** A word, number or sign that dates are made of; offsets count from the start of its line. */
export interface Token extends Span {
  /**
   * What it is. W weekday, M month, m a month's name in lower case that may be another word, D number from 1 to 31,
   * O ordinal, N other number of two digits, Y year in four digits, y year behind an apostrophe, X date in dots,
   * R "last year", T "yesterday" or "last month", K "last week", L "last", "this", "next", "that", P "between" or
   * "from", o "of", t "to", "until", and & - / , for themselves. A dot stands for everything else.
   */
  letter: string
  /** As it stands in the folded line. */
  text: string
  /** Month from 1, weekday from 0 for Sunday, year, or the number; 0 for what has none. */
  value: number
}

const TOKEN =
  /((?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Ss]ame|[Pp]revious|[Ff]ollowing) (?:year|month|week|night|morning|afternoon|evening)(?![a-z]))|'(?<=\b(?:[Ii]n|[Ss]ince|of|[Ff]rom|[Bb]y|until|before|after|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|spring|summer|autumn|winter|Christmas) ?')(\d\d)(?![\d'a-z])|(\d+(?:,\d{3}(?!\d)|[.:]\d+)*)(st|nd|rd|th)?|[A-Z]?[a-zß-öø-ɏ]+|[A-Z]+(?![a-z])|\S/g
/** Words that stand within dates and say nothing: "the 3rd", "both 3 and 4 May", "to early May", "8 th January". */
const TRANSPARENT = /^(?:the|The|both|early|late|st|nd|rd|th)$/
const SHORTENED =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)$/i
const DOTTED = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/
const MAYBE_VERB: ReadonlySet<string> = new Set(LOWER_CASE_WORDS)
const SIGNS: ReadonlySet<string> = new Set('-/,&')
const PHRASES: Readonly<Record<string, string>> = { year: 'R', week: 'K' }
const WORDS = new Map<string, readonly [letter: string, value: number]>([
  ...MONTHS.flatMap((names, i) => names.map(name => [name, ['M', i + 1]] as const)),
  ...WEEKDAYS.flatMap((names, i) => names.map(name => [name, ['W', i]] as const)),
  ...['yesterday', 'today', 'tonight', 'tomorrow'].map(word => [word, ['T', 0]] as const),
  ...['last', 'this', 'next', 'that'].map(word => [word, ['L', 0]] as const),
  ...['between', 'from'].map(word => [word, ['P', 0]] as const),
  ...['to', 'until', 'till', 'through'].map(word => [word, ['t', 0]] as const),
  ['and', ['&', 0]],
  ['of', ['o', 0]],
])

/** Read the tokens of a folded line in order, with a dot wherever something else stands between two of them. */
export function readTokens(plain: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of plain.matchAll(TOKEN)) {
    const [text] = match
    const token = tokenOf(match, plain)
    if (token === null && !isGlue(text, tokens.at(-1), match.index)) gap(tokens, match.index)
    if (token !== null) {
      if (plain.slice(end, match.index).includes('\t')) gap(tokens, end)
      tokens.push(token)
    }
    end = match.index + text.length
  }
  return tokens
}

function gap(tokens: Token[], at: number) {
  if (tokens.at(-1)?.letter !== '.') tokens.push({ letter: '.', text: '', value: 0, start: at, end: at })
}

// "Jan. 8" is one date, "in March. 12 children" is none
const isGlue = (text: string, last: Token | undefined, at: number): boolean =>
  TRANSPARENT.test(text) || (text === '.' && last?.end === at && SHORTENED.test(last.text))

function tokenOf(match: RegExpExecArray, plain: string): Token | null {
  const [text, phrase, short, number, ordinal] = match
  const reading = phrase
    ? ([PHRASES[phrase.slice(phrase.indexOf(' ') + 1)] ?? 'T', 0] as const)
    : short
      ? (['y', yearOf(Number(short))] as const)
      : number
        ? readNumber(number, ordinal, plain[match.index - 1] ?? ' ')
        : readWord(text)
  if (!reading) return null
  const [letter, value] = reading
  return { letter, text, value, start: match.index, end: match.index + text.length }
}

function readWord(text: string): readonly [string, number] | null {
  if (SIGNS.has(text)) return [text, 0]
  const lower = text.toLowerCase()
  const known = WORDS.get(lower)
  const isSmall = text[0] === lower[0]
  if (known?.[0] === 'W' && isSmall) return null
  return known?.[0] === 'M' && isSmall && MAYBE_VERB.has(lower) ? ['m', known[1]] : (known ?? null)
}

function readNumber(
  number: string,
  ordinal: string | undefined,
  before: string,
): readonly [string, number] | null {
  if (/[A-Z£$€#@%+_]/.test(before)) return null
  if (DOTTED.test(number)) return ['X', 0]
  if (number.length > 4 || /\D/.test(number)) return null
  const value = Number(number)
  if (number.length > 2)
    return number.length === 4 && value >= 1500 && value < 2100 && !ordinal ? ['Y', value] : null
  if (value >= 1 && value <= 31) return [ordinal ? 'O' : 'D', value]
  return number.length === 2 && !ordinal ? ['N', value] : null
}

/** The year that two digits stand for: up to 49 of this century, from 50 of the last. */
export const yearOf = (twoDigits: number): number => (twoDigits < 50 ? 2000 : 1900) + twoDigits
