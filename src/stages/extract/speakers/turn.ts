import type { Line } from '../../../model/article.ts'
import type { Quoted } from './masked-line.ts'
import type { Heard } from './memory.ts'
import type { State, Turn } from './state.ts'

/** A paragraph of so many words is a turn of talk; a longer one may be the first of a speech. */
const SHORT_TURN = 10
/** How many words of an answer may follow a turn that asks nothing. */
const SHORT_REPLY = 14
/** How far back, in what the memory keeps, somebody may stand who answers. */
const NEAR = 20
const ASKS = /^(?:asks?|asked|wonders?|wondered|enquired|inquired)$/
const OUTSIDE = /[\p{L}\d]/u

/** Tell whether a line is nothing but a few words of somebody: "“We had only one.”" */
export function isBareTurn(line: Line, [only, more]: readonly Quoted[]): boolean {
  if (!only || more || only.part > 0 || !only.mention.closed || only.mention.form !== 'sentence') return false
  return (
    hasFewerWords(line.plain, SHORT_REPLY + 1) &&
    !OUTSIDE.test(line.plain.slice(0, only.start) + line.plain.slice(only.end))
  )
}

/** Tell whether a paragraph that ends with a quotation is a turn of talk, and so may be answered: a short one, or one that others follow. */
export function turnOf(heard: Heard, line: Line, last: Quoted | undefined, isFollowed: boolean): Turn | null {
  if (!last?.mention.closed || last.part > 0 || heard.speaker.kind !== 'person') return null
  const asks = last.stop === '?'
  const isShort = isFollowed || hasFewerWords(line.plain, SHORT_TURN + 1)
  return isShort || (asks && ASKS.test(last.mention.cue ?? '')) ? { heard, asks } : null
}

/** Find who answers in a paragraph that is nothing but a quotation; null where nobody else is near. */
export function answererOf(
  { heard, asks }: Turn,
  { mention }: Quoted,
  masked: string,
  { memory, other: quoted }: State,
): Heard | null {
  if (mention.form !== 'sentence' || OUTSIDE.test(masked)) return null
  if (!asks && !hasFewerWords(mention.text, SHORT_REPLY + 1)) return null
  for (let i = memory.length - 1; i >= 0 && i > memory.length - NEAR; i--) {
    const other = memory[i] as Heard
    if (other.speaker.kind !== 'person' || isSame(other, heard)) continue
    const isNamed = other.speaker.person || /^\p{Lu}\S*$/u.test(other.speaker.name ?? '')
    if (isNamed || (quoted && isSame(other, quoted))) return other
  }
  return null
}

/** Tell whether two that the memory keeps are one. */
export const isSame = (one: Heard, other: Heard): boolean =>
  one.speaker.person ? one.speaker.person === other.speaker.person : one.speaker.name === other.speaker.name

function hasFewerWords(text: string, most: number): boolean {
  let at = -1
  for (let words = 1; words < most; words++) {
    at = text.indexOf(' ', at + 1)
    if (at < 0) return true
  }
  return false
}
