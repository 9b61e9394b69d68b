import { LINE_PHRASES } from '../../../domain/html/line-phrases.ts'
import { fold } from '../../../model/fold.ts'
import type { Block } from './block.ts'

/** A shape of line that is furniture wherever it stands in an article. */
export interface BlockRule {
  id: string
  reason: string
  holds: (block: Block, plain: string) => boolean
}

const either = (phrases: readonly string[]): string => phrases.join('|')
const LABEL = new RegExp(`^\\W*(?:${either(LINE_PHRASES.label)})\\W*$`, 'i')
const POINTER = new RegExp(`^\\W{0,4}(?:${either(LINE_PHRASES.pointer)})`, 'i')
const PLEA = new RegExp(either(LINE_PHRASES.plea), 'i')
const CREDIT = new RegExp(either(LINE_PHRASES.credit), 'i')
const BYLINE = new RegExp(either(LINE_PHRASES.byline), 'i')
const CODE = new RegExp(either(LINE_PHRASES.code))
const SENTENCE_END = /[.!?…]["')\]]{0,2}$/

/** Whether the line reads as a sentence: ends as one and is long enough. */
export const isSentence = (plain: string): boolean => plain.length >= 40 && SENTENCE_END.test(plain)
/** Whether the line is nothing but a label of the page: "Share this". */
export const isLabel = (plain: string): boolean => plain.length <= 90 && LABEL.test(plain)

const wordsIn = (plain: string): number => plain.split(' ').length
const share = (part: number, { value }: Block): number => part / Math.max(1, value.length)

/** The shapes, in the order in which they are asked. */
export const blockRules: readonly BlockRule[] = [
  {
    id: 'boilerplate/html-code',
    reason: 'is code that the page did not render',
    holds: (_, plain) => CODE.test(plain),
  },
  {
    id: 'boilerplate/html-label',
    reason: 'is a label of the page',
    holds: (_, plain) => isLabel(plain),
  },
  {
    id: 'boilerplate/html-pointer',
    reason: 'points to another story',
    holds: (block, plain) =>
      plain.length <= 260 &&
      POINTER.test(plain) &&
      (share(block.linked, block) >= 0.4 || /^[^a-z]{4,14}:/.test(plain)),
  },
  {
    id: 'boilerplate/html-linked',
    reason: 'is a link to another story',
    // "fully linked paragraphs in running prose stay"
    holds: (block, plain) =>
      !block.heading &&
      !(block.joined && !block.item && wordsIn(plain) <= 3) &&
      share(block.linked, block) >= 0.75 &&
      !(wordsIn(plain) >= 12 && isSentence(plain)),
  },
  {
    id: 'boilerplate/html-plea',
    reason: 'asks the reader to subscribe, follow or accept',
    holds: (_, plain) => plain.length <= 260 && PLEA.test(plain),
  },
  {
    id: 'boilerplate/html-credit',
    reason: 'names who reported, edited or photographed',
    holds: (_, plain) => plain.length <= 240 && CREDIT.test(plain),
  },
  {
    id: 'boilerplate/html-byline',
    reason: 'is a byline or date line',
    holds: (_, plain) => plain.length <= 110 && BYLINE.test(plain),
  },
]

/** Tell whether a line is a caption by its place at a picture. */
export function isCaption(block: Block, plain: string, alone: boolean): boolean {
  if (!block.picture || block.heading || block.value.length > 300) return false
  const stressed = share(block.stressed, block) > 0.9
  if (block.picture === 'inside' && alone)
    return block.element.tag === 'p' ? stressed || !isSentence(plain) : block.value.length <= 250
  return (
    (stressed && plain.length <= 220) ||
    /\((?:image|photo|picture|pic|credit|source)s?\b[^)]{0,60}\)$/i.test(plain)
  )
}

export const foldBlock = ({ value }: Block): string => fold(value)
