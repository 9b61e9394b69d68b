import { isCapitalUnit, isDigitUnit, isSmallUnit } from '../../model/code-units.ts'

/** Words whose full stop may go on, in lower case: what parse-latin and we know of two letters to five. */
const UNSURE: ReadonlySet<string> = new Set(
  `al ald brig ca cap capt cca cent cf cit cllr cllrs col con const coun cp cwt det ead etc ff fl gen hon ibid id insp
  lt maj nem no nos op pro prof rev revd seq sgt sic st stat supt tem viz`.split(/\s+/),
)
const LONGEST_UNSURE = 5
const STOP = /[.?!\u2026\u203d]/g
/** What may stand behind the last word of a line. */
const TAIL: ReadonlySet<string> = new Set('.?!\u2026\u203d"\')] \t')
const [SPACE, DOUBLE, SINGLE, OPENS, CLOSES, FULL_STOP] = [32, 34, 39, 40, 41, 46]

/**
 * Find where sentences end inside a folded line, as offsets in it, if every stop is past doubt: behind a whole word,
 * before a space and a capital letter. Null where any is not: parse-latin then weighs them all.
 */
export function readPlainStops(plain: string): number[] | null {
  let last = plain.length
  while (last > 0 && TAIL.has(plain.charAt(last - 1))) last--
  const ends: number[] = []
  STOP.lastIndex = 0
  for (let found = STOP.exec(plain); found && found.index < last; found = STOP.exec(plain)) {
    const at = found.index
    if (isWithinNumber(plain, at)) continue
    let end = at + 1
    while (isCloser(plain.charCodeAt(end))) end++
    if (!endsWord(plain, at) || !opensSentence(plain, end)) return null
    ends.push(end)
  }
  return ends
}

// "£2.5m"
const isWithinNumber = (plain: string, at: number): boolean =>
  plain.charCodeAt(at) === FULL_STOP &&
  isDigitUnit(plain.charCodeAt(at - 1)) &&
  isDigitUnit(plain.charCodeAt(at + 1))

// "schools", "2019", "'good'"
function endsWord(plain: string, at: number): boolean {
  let last = at - 1
  while (isCloser(plain.charCodeAt(last))) last--
  let first = last
  while (isLetter(plain.charCodeAt(first))) first--
  const length = last - first
  if (length > 1)
    return length > LONGEST_UNSURE || !UNSURE.has(plain.slice(first + 1, last + 1).toLowerCase())
  while (isDigitUnit(plain.charCodeAt(first))) first--
  return length === 0 && last - first > 3
}

// " The", ' "The'
function opensSentence(plain: string, at: number): boolean {
  if (plain.charCodeAt(at) !== SPACE) return false
  const next = plain.charCodeAt(at + 1)
  const isMark = next === DOUBLE || next === SINGLE || next === OPENS
  return isCapitalUnit(isMark ? plain.charCodeAt(at + 2) : next)
}

const isCloser = (code: number): boolean => code === DOUBLE || code === SINGLE || code === CLOSES
const isLetter = (code: number): boolean => isCapitalUnit(code) || isSmallUnit(code)
