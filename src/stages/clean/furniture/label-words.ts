import { isDigitUnit } from '../../../model/code-units.ts'

const FIRST = /\d[\d.,]*|[a-zà-ɏ][a-zà-ɏ'’-]*|[#©&+*°|]/
/** A first word that nothing is fused with. */
const PLAIN = /^[A-Z]?[a-z]+(?![\wà-ɏ'’-])/
const WORD = /\d[\d.,]*|[a-zà-ɏ][a-zà-ɏ'’-]*|[#©&+*°|]/g

/** Quicker than to part words that are none. */
const MAY_BE_FUSED = /[^A-Z\s\d][A-Z]| (?:App|Tube|In|Tok|Book|Chat)\b/

/** Read the words of a line of labels, lower case, a number as "#". */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of text.toLowerCase().match(WORD) ?? [])
    if (word !== '|') words.push(isNumber(word) ? '#' : word)
  return words
}

const isNumber = (word: string): boolean => isDigitUnit(word.charCodeAt(0))

/** Part words that were scraped without a space between them: "Share this:FacebookXWhatsApp". */
export const splitFused = (text: string): string => (MAY_BE_FUSED.test(text) ? split(text) : text)

const split = (text: string): string =>
  text
    .replace(
      /(?<=\p{Ll}{2}|\b(?:In|On|Up|Us))(?=\p{Lu}(?!\p{Lu}*\b))|(?<=\p{Ll}{2}|\b(?:On|Us))(?=TV(?:\p{Lu}\p{Ll}|\b))|(?<=\bTV|\p{Ll}TV)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}:)(?=\p{Lu})/gu,
      ' ',
    )
    .replace(/\b(?:Whats App|You Tube|Linked In|Tik Tok|Face Book|Snap Chat)\b/g, fused =>
      fused.replace(' ', ''),
    )

/** Read the first word of the opening of a line of labels alone. */
export const firstWordOf = (opening: string): string => {
  const plain = PLAIN.exec(opening)?.[0]
  if (plain !== undefined) return plain.toLowerCase()
  const text = splitFused(opening)
  const word = FIRST.exec(text.toLowerCase())?.[0] ?? ''
  return isNumber(word) ? '#' : word
}
