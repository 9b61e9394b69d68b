import type { Line } from '../../../model/article.ts'
import { nameKey } from '../../../model/name-key.ts'
import { isCapital, isShout } from './capitals.ts'
import { classesOf } from './word-classes.ts'

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
  /** Classes of `key`, as bits. */
  classes: number
}

const LETTER = 'A-Za-z\\u00aa-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff'
const WORD = new RegExp(
  `[${LETTER}][${LETTER}0-9]*(?:['’‘ʼ\`´′‐‑-][${LETTER}0-9]+)*|[0-9]+(?:[.,:/][0-9]+)*`,
  'g',
)
const RETIRED = /^(?:retd?|ret'd|rtd)$/i
const SMALL = /^[a-z]+$/

/** Read a line's words; a long dash parts words, a hyphen joins them. */
export function readWords({ value, plain }: Line): Word[] {
  const words: Word[] = []
  let before = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(value); match; match = WORD.exec(value)) {
    const start = match.index
    const whole = WORD.lastIndex
    const owns = plain[whole - 2] === "'" && (plain[whole - 1] === 's' || plain[whole - 1] === 'S')
    const end = owns ? whole - 2 : whole
    const text = plain.slice(start, end)
    // "Lt Col (retd) Ian Orme"
    if (plain[start - 1] === '(' && RETIRED.test(text)) continue
    const small = SMALL.test(text) && !text.startsWith('ff')
    const key = small ? text : nameKey(text)
    const capital = !small && isCapital(text)
    words.push({
      start,
      end,
      text,
      key,
      gap: gapOf(plain, before, start),
      capital,
      shout: capital && isShout(text),
      possessive: owns || (plain[end] === "'" && plain[end + 1] === ' ' && /s$/i.test(text)),
      classes: classesOf(key),
    })
    before = end
  }
  return words
}

function gapOf(plain: string, from: number, to: number): string {
  if (to === from + 1 && plain[from] === ' ') return ' '
  const gap = plain.slice(from, to)
  return gap.startsWith("'") ? gap.replace(/^'s/i, '') : gap
}

/** Tell whether a word begins a sentence or a quotation, so that its capital says nothing. */
export function beginsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  if (index === 0) return true
  if (word.gap === ' ' || !/[.!?:"'(•*]|- $|^- /.test(word.gap)) return false
  const previous = words[index - 1] as Word
  return !(word.gap.startsWith('.') && /^[A-Z]$/.test(previous.text) && word.gap.trim() === '.')
}
