import { partsOf, splitWays } from './pattern-parts.ts'

/** What one way through a pattern, or through a part of one, tells. */
interface Read {
  /** Hint words (see hints.ts) of which a text must hold one; null where it may do without. */
  words: readonly string[] | null
  /** Whether a word can only begin behind it. */
  parts: boolean
}

const GROUP = /^\((?:\?:|\?<\w+>)?(?![?])/
/** "\u00a3" */
const ESCAPED = /\\u(00[89a-f][\da-f]|20[\da-f]{2})/gi
const LETTER = /^[a-z]$/i
/** Marks that many texts hold, or that folding changes, tell nothing. */
const COMMON = /[\s.,:;'"?!()&/«»-]/

/** List words of which a text must hold one, in the form of hints, before a pattern finds anything there; null where none are needed. */
export const wordsNeeded = (pattern: string): readonly string[] | null =>
  readEither(
    pattern.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    false,
  ).words

function readEither(pattern: string, parts: boolean): Read {
  const ways = splitWays(pattern).map(way => readWay(way, parts))
  return {
    words: ways.every(({ words }) => words) ? [...new Set(ways.flatMap(({ words }) => words ?? []))] : null,
    parts: ways.every(way => way.parts),
  }
}

function readWay(way: string, partsBefore: boolean): Read {
  let best: readonly string[] | null = null
  let parts = partsBefore
  let word = ''
  /** What the word is where its hyphen stands: "e" of "e-?mail". */
  let halves: string[] = []
  const keep = (words: readonly string[]) => {
    if (!best || worthOf(words) > worthOf(best)) best = words
  }
  const close = (end: '' | '*') => {
    if (word) keep([...halves, word + end])
    word = ''
    halves = []
  }
  for (const { element, quantifier, isOptional } of partsOf(way)) {
    if (LETTER.test(element) && !quantifier && (word || parts)) {
      word += element.toLowerCase()
      parts = false
    } else if (GROUP.test(element)) {
      const own = readEither(element.replace(GROUP, '').slice(0, -1), parts && !word)
      close('*')
      if (own.words && !isOptional) keep(own.words)
      parts = own.parts && (parts || !isOptional)
    } else if (element.startsWith('(')) close('*')
    else if (word && isOptional && partsWords(element)) halves.push(word)
    else {
      const isParting = partsWords(element)
      close(isParting ? '' : '*')
      if (isMark(element) && !isOptional) keep([element.slice(-1)])
      parts = isParting && (parts || !isOptional)
    }
  }
  close('*')
  return { words: best, parts }
}

/** Of several, the words that texts seldomest hold: the longest; a letter alone is as rare as a word of five. */
const worthOf = (words: readonly string[]): number =>
  Math.min(...words.map(word => (/^[a-z]$/.test(word) ? 5 : word.length))) - words.length / 100

const partsWords = (element: string): boolean => /^(?:\\[bsW]|[\^$]|\\?[^\w\\[.])$/.test(element)

const isMark = (element: string): boolean => /^\\?[^\w\\[.^$]$/.test(element) && !COMMON.test(element)
