import { isCapitalUnit, isDigitUnit, isSmallUnit } from '../../../model/code-units.ts'
import { nounKind } from './word-classes.ts'

/** A capitalised word that no other follows, of any letters. */
const ALONE = /\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{1,9})?(?![\p{L}\p{N}-]| \p{Lu})/uy
const INSIDE_WORD = /[\p{L}\p{N}]$/u
const LETTER = /\p{L}/u
/** What may tell behind a word that it is a name. */
const SIGN_BEHIND =
  / (?:\(|(?:said|says|told|tells|asked|added|adds|wrote|writes|explained|laughed|shrugged|smiled|not|whose|a pseudonym|name)\b)/y
/** What may tell so right before one, besides a noun for somebody. */
const LEADS: ReadonlySet<string> = new Set(
  'called named nicknamed call is are said says asked added adds explained laughed'.split(' '),
)

const [SPACE, APOSTROPHE, COMMA, HYPHEN] = [0x20, 0x27, 0x2c, 0x2d]
// the second half of a surrogate pair begins nothing
const isRare = (unit: number): boolean => unit > 0x7f && (unit < 0xdc00 || unit > 0xdfff)
const isInside = (unit: number): boolean =>
  isSmallUnit(unit) || isCapitalUnit(unit) || isDigitUnit(unit) || unit === HYPHEN
const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : SPACE

/** Find where the next word begins that may have a capital, from an index on; -1 where none does. */
export function nextCapital(plain: string, from: number): number {
  let before = unitAt(plain, from - 1)
  for (let at = from; at < plain.length; at++) {
    const unit = plain.charCodeAt(at)
    if ((isCapitalUnit(unit) || isRare(unit)) && !isInside(before) && before !== APOSTROPHE) return at
    before = unit
  }
  return -1
}

/** Read the capitalised word that begins where `nextCapital` says, if no other follows it. */
export function loneWord(plain: string, at: number): string | null {
  if (isRare(unitAt(plain, at - 1)) && INSIDE_WORD.test(plain.slice(Math.max(0, at - 2), at))) return null
  const end = smallEnd(plain, at)
  const [next, second] = [unitAt(plain, end), unitAt(plain, end + 1)]
  if (isRare(unitAt(plain, at)) || isRare(next) || next === HYPHEN || (next === SPACE && isRare(second))) {
    ALONE.lastIndex = at
    return ALONE.exec(plain)?.[0] ?? null
  }
  const fits = end - at > 2 && end - at < 16 && !isInside(next) && !(next === SPACE && isCapitalUnit(second))
  return fits ? plain.slice(at, end) : null
}

function smallEnd(plain: string, at: number): number {
  let end = at + 1
  while (isSmallUnit(unitAt(plain, end))) end++
  return end
}

/** Tell whether words right beside a capital may say that a name begins there; true where letters are too rare to tell at a glance. */
export function hasSign(plain: string, at: number): boolean {
  const end = smallEnd(plain, at)
  const next = unitAt(plain, end)
  if (isRare(unitAt(plain, at)) || isRare(next) || next === HYPHEN) return true
  if (next === COMMA) return true
  if (next === SPACE) {
    if (isCapitalUnit(unitAt(plain, end + 1))) return false
    SIGN_BEHIND.lastIndex = end
    if (SIGN_BEHIND.test(plain)) return true
  }
  const word = wordBefore(plain, at).toLowerCase()
  return word !== '' && (LEADS.has(word) || nounKind(word) === 'individual')
}

/** Tell whether a comma and a space stand before an index. */
export const isBehindComma = (plain: string, at: number): boolean =>
  unitAt(plain, at - 1) === SPACE && unitAt(plain, at - 2) === COMMA

/** Read the word that ends at the space before an index, or at the comma before that space; "" where none does. */
export function wordBefore(plain: string, at: number): string {
  if (at === 0 || plain.charCodeAt(at - 1) !== SPACE) return ''
  const end = isBehindComma(plain, at) ? at - 2 : at - 1
  let from = end
  while (from > 0 && isLetter(plain, from - 1)) from--
  return plain.slice(from, end)
}

function isLetter(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at)
  return isInside(unit) || (isRare(unit) && LETTER.test(plain.charAt(at)))
}
