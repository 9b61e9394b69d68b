import { CLIPPED_WORDS, CUT_WORDS } from '../../../domain/english/clipped-words.ts'
import { FUNCTION_WORDS } from '../../../domain/english/function-words.ts'
import { isSmallUnit } from '../../../model/code-units.ts'
import { wordSet } from '../../../model/words.ts'

/** A quotation mark of a line; offsets count from the start of the line. */
export interface Mark {
  start: number
  end: number
  family: 'double' | 'single'
  opens: boolean
  /** Whether its own shape says that it opens. */
  isOpening: boolean
  /** How surely it closes: 0 cannot, 1 a possessive rather, 2 likely, 3 behind a full stop or the like. */
  closes: 0 | 1 | 2 | 3
}

const MARK = /''|["']/g
const CLIPPED = wordSet(CLIPPED_WORDS)
const CUT = wordSet(CUT_WORDS)
const FUNCTION = wordSet(FUNCTION_WORDS)
/** So many other marks may stand right before or behind one. */
const MOST_MARKS = 6
const OPENING_UNITS: ReadonlySet<string> = new Set('“‘„‟‚‛«')
/** What may stand before a mark that opens, and behind one that closes. */
const LEADS = /[\s([{/-]/
const TRAILS = /[\s.,;:!?)\]}/-]/
const LETTER = /[\p{L}\p{M}]/u
const INK = /[\p{L}\p{M}\d£$€#@*_%]/u

/** Read the quotation marks of a line in order, apostrophes left out. */
export function readMarks(plain: string, value: string): Mark[] {
  const marks: Mark[] = []
  let doubled = false
  MARK.lastIndex = 0
  for (let found = MARK.exec(plain); found; found = MARK.exec(plain)) {
    const { index, 0: sign } = found
    if (sign !== "''") {
      const mark = readMark(plain, value, index, index + 1)
      if (mark) marks.push(mark)
      continue
    }
    const mark = {
      ...spaces(plain, value, index, index + 2),
      start: index,
      end: index + 2,
      isOpening: false,
    }
    if (mark.opens || doubled) {
      doubled = mark.opens && !doubled
      const { start, end, opens, closes, isOpening } = mark
      marks.push({ start, end, family: 'double', opens, isOpening, closes: closes ? 3 : 0 })
      continue
    }
    // "'… is 'good''": the marks of two quotations
    for (const start of [index, index + 1]) {
      const single = readMark(plain, value, start, start + 1)
      if (single) marks.push(single)
    }
  }
  return marks
}

function readMark(plain: string, value: string, start: number, end: number): Mark | null {
  if (isWithinWord(plain, start) && value[start] !== '‘' && plain[start] === "'") return null
  const { opens, closes, before, after } = spaces(plain, value, start, end)
  const isOpening = OPENING_UNITS.has(value[start] as string)
  if (plain[start] === '"') return { start, end, family: 'double', opens, isOpening, closes: closes ? 3 : 0 }
  if (!opens && !closes) return null
  if (opens && isClipped(plain, end)) return null
  const surely = closes ? closing(plain, start, before, after) : 0
  return opens || surely > 0 ? { start, end, family: 'single', opens, isOpening, closes: surely } : null
}

// "don't": small letters on both sides
function isWithinWord(plain: string, at: number): boolean {
  const [before, after] = [plain.charCodeAt(at - 1), plain.charCodeAt(at + 1)]
  return isSmallUnit(before) && isSmallUnit(after)
}

const isSmall = (unit: string): boolean => unit >= 'a' && unit <= 'z'
const isMark = (unit: string | undefined): boolean => unit === '"' || unit === "'"

/** Tell by what stands on either side whether a mark can open and close; other marks between are looked through. */
function spaces(plain: string, value: string, start: number, end: number) {
  let [left, right] = [start - 1, end]
  while (left >= start - MOST_MARKS && isMark(plain[left])) left--
  while (right < end + MOST_MARKS && isMark(plain[right])) right++
  const before = plain[left] ?? ' '
  const after = plain[right] ?? ' '
  const leads = before === ' ' || (!isSmall(before) && LEADS.test(before))
  const trails =
    (after === ' ' || (!isSmall(after) && TRAILS.test(after))) &&
    !(leads && /^(?:\.\.|-?\d)/.test(plain.slice(right, right + 2)))
  const curlyOpens = OPENING_UNITS.has(value[start] as string)
  const curlyCloses = value[start] === '”' || (value[start] === '’' && before !== ' ')
  if (leads !== trails) return { opens: leads, closes: trails, before, after }
  if (leads) return { opens: !curlyCloses, closes: !curlyOpens && left >= 0, before, after }
  // glued on both sides: `said:“We`, `proud.”She`; between letters an apostrophe or a curly mark that tells
  const stop = /[.,;:!?…]/.test(before)
  const single = plain[start] === "'"
  if (single && !stop && !(curlyOpens && /\p{Lu}/u.test(after))) {
    // "‘A fresh start’Ashwick College": a crosshead run into its paragraph; not "O'Neill", "d'Arcy"
    const closes = /\p{Ll}{3}$/u.test(plain.slice(Math.max(0, start - 3), start)) && /\p{Lu}/u.test(after)
    return { opens: false, closes, before, after }
  }
  return { opens: curlyOpens || (!curlyCloses && (!single || stop)), closes: !curlyOpens, before, after }
}

// "'em", "'90s", but "‘90 per cent of"
function isClipped(plain: string, end: number): boolean {
  const years = /^\d\d(?!\d|,\d)s?(?: ?per cent| ?%| percent| of\b| out\b| pupils\b| children\b)?/.exec(
    plain.slice(end, end + 14),
  )
  if (years) return /^\d\ds?$/.test(years[0])
  const word = /^[a-z]{1,9}(?![a-z])/i.exec(plain.slice(end, end + 10))?.[0]
  return word !== undefined && CLIPPED.has(word.toLowerCase())
}

function closing(plain: string, start: number, before: string, after: string): Mark['closes'] {
  if (!LETTER.test(before)) return INK.test(before) ? 2 : 3
  const word = /[a-z]{1,12}$/i.exec(plain.slice(Math.max(0, start - 12), start))?.[0].toLowerCase() ?? ''
  if (after === ' ' && CUT.has(word) && plain[start - word.length - 1] !== "'") return 1
  if (word === 'n' && plain[start - 2] === "'") return 0
  if (before.toLowerCase() !== 's') return 2
  if (after !== ' ' && after !== '-') return 2
  const next = /^ ?([a-z]{1,12})/i.exec(plain.slice(start + 1, start + 15))?.[1]
  return next === undefined ? 2 : FUNCTION.has(next.toLowerCase()) ? 2 : 1
}
