import { isSmallUnit } from '../../../model/code-units.ts'
import { composed } from './letters.ts'

const UPPER = /^[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017d\u1e00-\u1eff]/
// "ffoulkes-Iyer", "al-Hassan", "d'Arcy" and "hUllacháin" count as capitalised
const LOWER_NAME = /^(?:ff[a-z]{2,}|(?:al|el|ul|ad|as|ash|an|ar|az|abd)-[A-Z]|[dl]'[A-Z]|h[AEIOUÁÉÍÓÚ])/

/** Tell whether a word is written with a capital, as names are. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  // no figure
  if (code < 65) return false
  // "A" to "Z"
  if (code < 91 && (text.length === 1 || text.charCodeAt(1) < 0x300)) return true
  if (LOWER_NAME.test(text)) return true
  const first = composed(text)[0] as string
  return UPPER.test(first) && first === first.toUpperCase() && first !== first.toLowerCase()
}

/** Tell whether a word of more than one letter is written in capitals. */
export function isShout(text: string): boolean {
  if (text.length === 1) return false
  const second = text.charCodeAt(1)
  // "Orme"
  if (isSmallUnit(second)) return false
  return composed(text).length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}
