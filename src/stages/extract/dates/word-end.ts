import { isSmallUnit } from '../../../model/code-units.ts'

const [SPACE, LOWER, UPPER] = [1, 2, 3] as const
/** Kinds of the code units up to "ɏ"; 0 for signs and digits. */
const KINDS = new Uint8Array(0x250)
for (const [from, to, kind] of [
  [0x09, 0x0d, SPACE],
  [0x20, 0x20, SPACE],
  [0x41, 0x5a, UPPER],
  [0x61, 0x7a, LOWER],
  [0xa0, 0xa0, SPACE],
  [0xdf, 0xf6, LOWER],
  [0xf8, 0x24f, LOWER],
] as const)
  KINDS.fill(kind, from, to + 1)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < KINDS.length) return KINDS[unit] as number
  return /\s/.test(text.charAt(at)) ? SPACE : 0
}

/** Tell whether white space stands at an offset. */
export const isSpace = (text: string, at: number): boolean => kindAt(text, at) === SPACE

/** Find where the word at an offset ends, "USMay" being two; of a sign or digit, behind it. */
export function wordEnd(text: string, at: number): number {
  const kind = kindAt(text, at)
  let end = at + 1
  if (kind === LOWER || (kind === UPPER && kindAt(text, end) === LOWER)) {
    while (kindAt(text, end) === LOWER) end++
    return end
  }
  if (kind !== UPPER) return end
  while (kindAt(text, end) === UPPER) end++
  const next = text.charCodeAt(end)
  return end > at + 1 && isSmallUnit(next) ? end - 1 : end
}
