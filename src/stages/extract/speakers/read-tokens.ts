import type { Span } from '../../../model/span.ts'
import { PAINT } from './masked-line.ts'
import { type Name, nameToken, signToken, type Token, wordToken } from './tokens.ts'

const [SMALL, CAPITAL, JOINT, SIGN, OTHER] = [1, 2, 3, 4, 5] as const
const HYPHEN = 0x2d
/** Kinds of the units of ASCII, of which the 0 of spaces and the like parts words; others are `OTHER`. */
const KINDS = new Uint8Array(128)
for (const [units, kind] of [
  ['abcdefghijklmnopqrstuvwxyz', SMALL],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL],
  ["&'.-", JOINT], // within words alone
  [',;:()', SIGN],
  ['0123456789$', OTHER],
] as const)
  for (const unit of units) KINDS[unit.charCodeAt(0)] = kind
const kindOf = (unit: number): number => (unit < 128 ? (KINDS[unit] as number) : OTHER)

/** What begins with a digit or holds letters beyond ASCII. */
const RARE = /^(?:[£$€]?\d+(?:[.,]\d+)*[\p{L}\d%-]*|[\p{L}\p{M}\d][\p{L}\p{M}\d&'.-]*)/u
/** What may end a word loosely, and is then no part of it. */
const ENDS_LOOSELY = ".'-"
const PAINTED = new RegExp(`${PAINT}+`, 'y')
const POSSESSES = /^'s?(?![\p{L}])/u

/** Read the tokens of a stretch of a masked line; names count as one token each. */
export function readTokens(text: string, { start, end }: Span, names: readonly Name[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let from = start
  for (let name = names[next]; name && name.end <= end; name = names[++next]) {
    if (name.start < from) continue
    readWords(text, from, name.start, tokens)
    tokens.push(nameToken(text, name))
    from = name.end
    if (text[from] === "'") from += POSSESSES.exec(text.slice(from, from + 3))?.[0].length ?? 0
  }
  readWords(text, from, end, tokens)
  return tokens
}

/** Leave out what stands in brackets, unless somebody is quoted there: "Ann Orme (Con, Hill Ward)". */
export function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(token => token.text === ')')) return tokens
  const kept: Token[] = []
  let open = -1
  for (const token of tokens) {
    if (token.kind === 'quote') open = -1
    else if (token.text === '(') open = kept.length
    kept.push(token)
    if (token.text !== ')' || open < 0 || isLabel(kept, open, tokens)) continue
    // "Dean of Education (Professor Ann Orme) said"
    const person = kept.slice(open).find(({ kind }) => kind === 'person')
    kept.length = open
    if (person && kept.at(-1)?.kind === 'word') kept.push(person)
    open = -1
  }
  return kept
}

// "“We love it.” (mother of two)": nothing else tells whose words they are
const isLabel = (kept: readonly Token[], open: number, tokens: readonly Token[]): boolean =>
  kept[open - 1]?.kind === 'quote' && kept.at(-1) === tokens.at(-1)

function readWords(text: string, start: number, end: number, tokens: Token[]) {
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === SMALL || kind === CAPITAL) at = readWord(text, at, end, tokens)
    else if (kind === OTHER) at = readRare(text, at, end, tokens)
    else {
      if (kind === SIGN || unit === HYPHEN) tokens.push(signToken('sign', text.charAt(at), at))
      at++
    }
  }
}

/** Read a word that begins with a letter of ASCII, and give back where it ends. */
function readWord(text: string, start: number, end: number, tokens: Token[]): number {
  let isJoined = false
  let to = start
  for (; to < end; to++) {
    const unit = text.charCodeAt(to)
    const kind = kindOf(unit)
    if (kind === SMALL || kind === CAPITAL) continue
    if (kind === JOINT) isJoined = true
    else if (kind !== OTHER) break
    else if (unit < 0x30 || unit > 0x39) return readRare(text, start, end, tokens)
  }
  if (isJoined) pushJoined(text, start, to, tokens)
  else tokens.push(wordToken(text, start, to, false))
  return to
}

/** Read what may hold any letters, and give back where it ends; one unit where it is no word. */
function readRare(text: string, start: number, end: number, tokens: Token[]): number {
  if (text.charAt(start) === PAINT) {
    PAINTED.lastIndex = start
    PAINTED.test(text)
    const to = Math.min(end, PAINTED.lastIndex)
    tokens.push(signToken('quote', text.slice(start, to), start))
    return to
  }
  const found = RARE.exec(text.slice(start, end))?.[0]
  if (found === undefined) return start + 1
  pushJoined(text, start, start + found.length, tokens)
  return start + found.length
}

const [APOSTROPHE, SMALL_S] = [0x27, 0x73]

// "don't", "Orme's", "pupils'", "No."
function pushJoined(text: string, start: number, end: number, tokens: Token[]) {
  let to = end
  while (to > start && ENDS_LOOSELY.includes(text.charAt(to - 1))) to--
  const [before, last] = [text.charCodeAt(end - 2), text.charCodeAt(end - 1)]
  const isPossessive =
    end - start > 1 &&
    ((before === APOSTROPHE && last === SMALL_S) || (before === SMALL_S && last === APOSTROPHE))
  tokens.push(wordToken(text, start, to, isPossessive))
}
