import type { Line } from '../../../model/article.ts'
import { nameKey } from '../../../model/name-key.ts'
import { isCapital, isShout } from './capitals.ts'
import { goesOn, nextWord, smallEnd, wordEnd } from './letters.ts'
import { UNREAD } from './word-classes.ts'

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
  /** Classes of `key`, as bits, once `isA` has looked them up: few words are ever asked. */
  classes: number
}

const OWNS = /'s$/i
const RETIRED = /^(?:retd?|ret'd|rtd)$/i

/** Read a line's words; a long dash parts words, a hyphen joins them. */
export function readWords({ value, plain }: Line): Word[] {
  const words: Word[] = []
  let before = 0
  for (let start = nextWord(value, 0), whole = 0; start >= 0; start = nextWord(value, whole)) {
    const run = smallEnd(value, start)
    whole = run > start && !goesOn(value, run) ? run : wordEnd(value, start)
    const owns = whole > run && plain[whole - 2] === "'" && OWNS.test(plain.slice(start, whole))
    const end = owns ? whole - 2 : whole
    const text = plain.slice(start, end)
    // "Lt Col (retd) Ian Orme"
    if (plain[start - 1] === '(' && RETIRED.test(text)) continue
    const small = end <= run && !(plain[start] === 'f' && plain[start + 1] === 'f')
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
      possessive: owns || (plain[end] === "'" && ownsMany(plain, end)),
      classes: UNREAD,
    })
    before = whole
  }
  return words
}

// "the pupils' work"
const ownsMany = (plain: string, end: number): boolean =>
  plain[end + 1] === ' ' && /s/i.test(plain[end - 1] ?? '')

const gapOf = (plain: string, from: number, to: number): string =>
  to === from + 1 && plain[from] === ' ' ? ' ' : plain.slice(from, to)

/** Tell whether a word begins a sentence or a quotation, so that its capital says nothing. */
export function beginsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  if (index === 0) return true
  if (word.gap === ' ' || !/[.!?:"'(•*]|- $|^- /.test(word.gap)) return false
  const previous = words[index - 1] as Word
  return !(word.gap.startsWith('.') && /^[A-Z]$/.test(previous.text) && word.gap.trim() === '.')
}
