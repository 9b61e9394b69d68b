import { spellingOf, type WordNumber, wordAt } from '../../../model/vocabulary.ts'

/** A word or mark of a line; offsets count from the start of the line. */
export interface Word {
  /** In lower case. */
  text: string
  /** Its number in the vocabulary. */
  known: WordNumber
  start: number
  end: number
  /** The small number that it is, in words or figures; null where it is none. */
  number: number | null
}

const LETTER = 'A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f'
const NUMBER = new RegExp(`\\d[\\d,]*\\d(?![${LETTER}])`, 'y')

const [MARK, DASH, OF_WORD, FIGURE] = [1, 2, 3, 4] as const
/** What each code unit is: a mark by itself, a dash, of a word, a figure; 0 for any other. */
const CLASSES = new Uint8Array(0x10000)
for (const [units, of] of [
  [LETTER, OF_WORD],
  ['0-9', FIGURE],
  [',;:.!?()|\\t[\\]%&>', MARK],
  ['-', DASH],
] as const) {
  const isOne = new RegExp(`[${units}]`)
  for (let code = 0; code < 0x370; code++) if (isOne.test(String.fromCharCode(code))) CLASSES[code] = of
}
const isOfWord = (plain: string, at: number): boolean =>
  at < plain.length && (CLASSES[plain.charCodeAt(at)] as number) >= OF_WORD

/** After a noun: "the trust's been rated good". */
const HAS_BEEN = "'s been "

/** Split text to words and marks, quotation marks left out: "rated 'good' (2018)" → rated, good, (, 2018, ). */
export function splitWords(plain: string, from = 0, to = plain.length): Word[] {
  const words: Word[] = []
  for (let at = from; at < to; ) {
    const start = at
    const first = CLASSES[plain.charCodeAt(at)] as number
    if (first === MARK || first === 0) at++
    else if (first === DASH) while (plain[at] === '-') at++
    else at = (first === FIGURE && numberEnd(plain, at)) || wordEnd(plain, at)
    if (first === 0) continue
    const end = plain.startsWith(HAS_BEEN, at - 2) ? at - 2 : at
    const known = wordAt(plain, start, end)
    const text = known > 0 ? spellingOf(known) : plain.slice(start, end).toLowerCase()
    words.push({ text, known, start, end, number: numberOf(text) })
  }
  return words
}

// "1,000"; 0 for "8th" and for a single figure
function numberEnd(plain: string, from: number): number {
  NUMBER.lastIndex = from
  return NUMBER.test(plain) ? NUMBER.lastIndex : 0
}

// "good", "council's", "half-term", "and/or"
function wordEnd(plain: string, from: number): number {
  for (let at = from + 1; ; at += 2) {
    while (isOfWord(plain, at)) at++
    if (!/['/-]/.test(plain[at] ?? '') || !isOfWord(plain, at + 1)) return at
  }
}

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)
const LONGEST_NUMBER = 6
const N = 'n'.charCodeAt(0)

/** Read a small number written in words or figures; null where it is none. */
export function numberOf(text: string): number | null {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return text.length < 4 && /^\d+$/.test(text) ? Number(text) : null
  if (text.length > LONGEST_NUMBER && (text.charCodeAt(text.length - 1) !== N || !text.endsWith('teen')))
    return null
  return text.length > 2 ? (NUMBERS.get(text) ?? null) : null
}
