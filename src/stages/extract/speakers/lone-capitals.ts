import { nounKind } from './word-classes.ts'

/** A capitalised word that no other follows. */
const ALONE = /\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{1,9})?(?![\p{L}\p{N}-]| \p{Lu})/uy
const INSIDE_WORD = /[\p{L}\p{N}'-]$/u
/** What may tell behind a word that it is a name. */
const SIGN_BEHIND =
  /,| \(| (?:said|says|told|tells|asked|added|adds|wrote|writes|explained|laughed|shrugged|smiled|not|whose|a pseudonym|name)\b/y
/** What may tell so right before one, besides a noun for somebody. */
const LEADS: ReadonlySet<string> = new Set(
  'called named nicknamed call is are said says asked added adds explained laughed'.split(' '),
)

const isSmall = (unit: number): boolean => unit > 0x60 && unit < 0x7b
const isCapital = (unit: number): boolean => unit > 0x40 && unit < 0x5b
// the second half of a surrogate pair begins nothing
const isRare = (unit: number): boolean => unit > 0x7f && (unit < 0xdc00 || unit > 0xdfff)
const isInside = (unit: number): boolean =>
  isSmall(unit) || isCapital(unit) || (unit > 0x2f && unit < 0x3a) || unit === HYPHEN
const [SPACE, APOSTROPHE, HYPHEN] = [0x20, 0x27, 0x2d]

/** Find where the next word begins that may have a capital, from an index on; -1 where none does. */
export function nextCapital(plain: string, from: number): number {
  let before = from > 0 ? plain.charCodeAt(from - 1) : SPACE
  for (let at = from; at < plain.length; at++) {
    const unit = plain.charCodeAt(at)
    if ((isCapital(unit) || isRare(unit)) && !isInside(before) && before !== APOSTROPHE) return at
    before = unit
  }
  return -1
}

/** Read the capitalised word that begins at an index, if no other follows it. */
export function loneWord(plain: string, at: number): string | null {
  ALONE.lastIndex = at
  const text = ALONE.exec(plain)?.[0]
  return text === undefined || INSIDE_WORD.test(plain.slice(Math.max(0, at - 2), at)) ? null : text
}

/** Tell whether words right beside a capital may say that a name begins there; true where letters are too rare to tell at a glance. */
export function hasSign(plain: string, at: number): boolean {
  let end = at + 1
  while (isSmall(plain.charCodeAt(end))) end++
  const next = plain.charCodeAt(end)
  if (isRare(plain.charCodeAt(at)) || isRare(next) || next === HYPHEN) return true
  if (next === SPACE && isCapital(plain.charCodeAt(end + 1))) return false
  SIGN_BEHIND.lastIndex = end
  return SIGN_BEHIND.test(plain) || isLedTo(plain, at)
}

function isLedTo(plain: string, at: number): boolean {
  if (plain.charCodeAt(at - 1) !== SPACE) return false
  let from = at - 1
  while (isInside(plain.charCodeAt(from - 1))) from--
  if (isRare(plain.charCodeAt(from - 1))) return true
  const word = plain.slice(from, at - 1).toLowerCase()
  return LEADS.has(word) || nounKind(word) === 'individual'
}
