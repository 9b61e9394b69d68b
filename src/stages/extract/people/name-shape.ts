import { isCapitalUnit } from '../../../model/code-units.ts'
import { composed, isSmall } from './letters.ts'
import type { NameSpot } from './name-spot.ts'
import { sizeOf } from './name-spot.ts'
import { GIVEN, isA, isIn, NAME_SUFFIX, PARTICLE } from './word-classes.ts'
import type { Word } from './words.ts'

const DOUBLE_BARREL = /^(?:[A-Z]\p{Ll}[\p{L}\p{M}']+|ff\p{Ll}+|Ó)-\p{Lu}\p{Ll}[\p{L}\p{M}']+$/u
// "Ki-moon"
const KOREAN = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{2,5}$/u
const CELTIC = /^(?:O'\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|Fitz\p{L}|D'\p{Lu}|De\p{Lu}|St\p{L}?John|ff\p{Ll})/u
const PATRONYMIC =
  /^(?:Ó|Ní|Mac|Nic|Ap|Ab|Von|Van|De|Di|Al|El|Bin|Ibn|Abu|Le|La|Singh|Kaur|Begum|Khan|Ahmed|Hussain|Ali)$/u

/** Tell whether the surname has a shape that hardly anything but names has. */
export function hasSurnameShape({ words, first, last }: NameSpot): boolean {
  if (last === first) return false
  const { text } = words[last] as Word
  const family = composed(text)
  // "Orme"
  if (!isPlain(text) && (DOUBLE_BARREL.test(family) || KOREAN.test(family))) return true
  if (CELTIC.test(family)) return true
  for (let i = first + 1; i <= last; i++) {
    const word = words[i] as Word
    if (isA(word, PARTICLE) || PATRONYMIC.test(composed(word.text))) return true
  }
  return false
}

const INITIAL = /^[A-Z]$/

/** Tell whether an initial stands in the name: "Alasdair J. Drummond". */
export function hasInitial({ words, first, last }: NameSpot): boolean {
  for (let i = first; i < last; i++) {
    const { text } = words[i] as Word
    if (text.length === 1 && INITIAL.test(text)) return true
  }
  return false
}

/** Tell whether a name begins with a given name of the lexicon and goes on. */
export const hasGivenName = (spot: NameSpot): boolean =>
  sizeOf(spot) > 1 && isA(spot.words[spot.first] as Word, GIVEN)

// one capital and small letters after it: "Orme"
const isPlain = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return text.length > 1 && isCapitalUnit(first) && isSmall(text, 1, text.length)
}

const PARTY_AND_PLACE = /^[DIR]-\p{Lu}\p{Ll}/u
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u

/** Tell whether all that is capitalised could be parts of a name: no figures, no broken words, no letters in a row. */
export function isNameLike({ words, first, last }: NameSpot): boolean {
  // "Rep. Jo Ng, D-Alder Falls"
  if (PARTY_AND_PLACE.test((words[first] as Word).text)) return false
  let plain = first
  while (plain <= last && isPlain((words[plain] as Word).text)) plain++
  if (plain > last && last - first < 4) return true
  const name = words.slice(first, last + 1)
  if (name.length > 7 || name.filter(word => word.capital).length > 4) return false
  const shouted = name.every(word => word.shout || word.text.length === 1)
  return name.every(({ text, shout }, index) => {
    if (isPlain(text)) return true
    if (/\d/.test(text)) return false
    if (index > 0 && index === name.length - 1 && isIn(text.toLowerCase(), NAME_SUFFIX)) return true
    if (text.length === 1) return index < name.length - 1 || name.length === 1
    if (shout && !shouted) return text.length === 2 && index === 0 && !/[AEIOU]{2}/.test(text)
    return (
      shout ||
      !INNER_CAPITAL.test(text) ||
      !/\p{Ll}\p{Lu}/u.test(
        text.replace(/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|St|Lo|Al|El|Ni|[A-Z]'|\p{L}+-)+/gu, ''),
      )
    )
  })
}
