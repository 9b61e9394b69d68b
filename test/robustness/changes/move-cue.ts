import type { ArticleCase, Place } from '../article-case.ts'
import { type Piece, recompose } from '../recompose.ts'

/** The parts of a paragraph that is a cue with its words. */
export interface Parts {
  subject: Place
  verb: Place
  open: Place
  words: Place
  close: Place
  /** The words behind a cue that parts them, and their closing mark. */
  more: Place | null
  last: Place | null
}

/** What is no subject that can stand elsewhere: a pronoun, a phrase before the subject, the end of another sentence. */
const NO_SUBJECT =
  /^(?:He|She|They|It|We|I)$|^(?:In|For|At|On|To|By|From|After|Asked|Responding|Speaking)\b|[a-z][.] /

/** Move the cue of each paragraph that a pattern of named parts finds; an order tells the pieces of the new paragraph. */
export function moveCue(
  article: ArticleCase,
  pattern: RegExp,
  order: (parts: Parts, text: string) => Piece[] | null,
): ArticleCase | null {
  const { text } = article
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const parts = partsOf(match)
    if (!parts || NO_SUBJECT.test(text.slice(...parts.subject))) continue
    const moved = order(parts, text)
    if (!moved) continue
    pieces.push([from, match.index], ...moved)
    from = match.index + match[0].length
  }
  if (from === 0) return null
  pieces.push([from, text.length])
  return recompose(
    article,
    pieces.filter(piece => !Array.isArray(piece) || piece[1] > piece[0]),
  )
}

function partsOf({ indices }: RegExpMatchArray): Parts | null {
  const { subject, verb, inverted, open, words, close, more, last } = indices?.groups ?? {}
  const cue = verb ?? inverted
  if (!subject || !cue || (verb && inverted) || !open || !words || !close) return null
  return { subject, verb: cue, open, words, close, more: more ?? null, last: last ?? null }
}
