import type { Line } from '../../../model/article.ts'
import { nameKey } from '../../../model/name-key.ts'

/** A word of a line; offsets count from the start of the line, in UTF-16 code units, end exclusive. */
export interface Word {
  start: number
  /** Leaves out a possessive 's. */
  end: number
  /** Folded, without a possessive 's. */
  text: string
  /** `text` in lower case without accents, for look-ups. */
  key: string
  /** What stands between the word before (its 's left out) and this one. */
  gap: string
  capital: boolean
  /** At least two letters, all of them capitals. */
  shout: boolean
  possessive: boolean
}

const LETTER = 'A-Za-z\\u00aa-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff'
const WORD = new RegExp(
  `[${LETTER}][${LETTER}0-9]*(?:['’‘ʼ\`´′‐‑-][${LETTER}0-9]+)*|[0-9]+(?:[.,:/][0-9]+)*`,
  'g',
)
const RETIRED = /^(?:retd?|ret'd|rtd)$/i
const UPPER = /^[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017d\u1e00-\u1eff]/

/** Read a line's words; a long dash parts words, a hyphen joins them. */
export function readWords({ value, plain }: Line): Word[] {
  const words: Word[] = []
  let before = 0
  for (const match of value.matchAll(WORD)) {
    const start = match.index
    let end = start + match[0].length
    const possessive = plain[end - 2] === "'" && /[sS]/.test(plain[end - 1] as string)
    if (possessive) end -= 2
    const text = plain.slice(start, end)
    const gap = plain.slice(before, start)
    // "Lt Col (retd) Ian Orme"
    if (plain[start - 1] === '(' && RETIRED.test(text)) continue
    const capital = isCapital(text)
    words.push({
      start,
      end,
      text,
      key: nameKey(text),
      gap: gap.startsWith("'") ? gap.replace(/^'s/i, '') : gap,
      capital,
      shout:
        capital &&
        text.normalize('NFC').length > 1 &&
        text === text.toUpperCase() &&
        text !== text.toLowerCase(),
      possessive: possessive || (plain[end] === "'" && plain[end + 1] === ' ' && /s$/i.test(text)),
    })
    before = end
  }
  return words
}

// "ffoulkes-Iyer", "al-Hassan" and "d'Arcy" count as capitalised
const LOWER_NAME = /^(?:ff[a-z]{2,}|(?:al|el|ul|ad|as|ash|an|ar|az|abd)-[A-Z]|[dl]'[A-Z])/

const SMALL = /^[a-z][^-']*$/

function isCapital(text: string): boolean {
  if (SMALL.test(text) && !text.startsWith('ff')) return false
  if (LOWER_NAME.test(text)) return true
  const decomposed = text.charCodeAt(0) > 0x7f ? text.normalize('NFC') : text
  const first = decomposed[0] as string
  return UPPER.test(first) && first === first.toUpperCase() && first !== first.toLowerCase()
}

/** Tell whether a word begins a sentence or a quotation, so that its capital says nothing. */
export function beginsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  if (index === 0) return true
  if (!/[.!?:"'(•*]|- $|^- /.test(word.gap)) return false
  const previous = words[index - 1] as Word
  return !(word.gap.startsWith('.') && /^[A-Z]$/.test(previous.text) && word.gap.trim() === '.')
}
