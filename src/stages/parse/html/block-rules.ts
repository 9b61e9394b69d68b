import { LINE_PHRASES } from '../../../domain/html/line-phrases.ts'
import { fold } from '../../../model/fold.ts'
import type { Block } from './block.ts'

/** A shape of line that is furniture wherever it stands in an article. */
export interface BlockRule {
  id: string
  reason: string
  /** HTML of lines that it holds for, and of lines that it must leave alone. */
  reads: readonly string[]
  leaves: readonly string[]
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
/** Tell the share of a line, 0 to 1, that so many of its code units are. */
export const shareOf = (part: number, { value }: Block): number => part / Math.max(1, value.length)

/** The shapes, in the order in which they are asked. */
export const blockRules: readonly BlockRule[] = [
  {
    id: 'boilerplate/html-code',
    reason: 'is code that the page did not render',
    reads: ['[gallery ids="4,5"]', '[/caption]', '{{ story.lead }}', '&lt;div class="ad"&gt;'],
    leaves: ['[The school] has [since] changed its head.', '{Good} in all areas'],
    holds: (_, plain) => CODE.test(plain),
  },
  {
    id: 'boilerplate/html-label',
    reason: 'is a label of the page',
    reads: [
      'Advertisement',
      'Share this article',
      'Related stories:',
      'READ MORE',
      '12 comments',
      'Most read',
    ],
    leaves: [
      'Share prices fell.',
      'Related to this, three more schools were inspected.',
      'Top marks for nursery',
    ],
    holds: (_, plain) => isLabel(plain),
  },
  {
    id: 'boilerplate/html-pointer',
    reason: 'points to another story',
    reads: [
      'Read more: <a href="/x">Bus fares to rise in Penbury</a>',
      '<b>READ: </b><a href="/x">Lock keeper retires</a>',
      'RELATED: Lock keeper retires after fifty years',
    ],
    leaves: [
      'Read more books, the inspectors told the <a href="/x">school</a>, and it did.',
      'Watch what you say, he told <a href="/x">them</a> when they came in.',
    ],
    holds: (block, plain) =>
      plain.length <= 260 &&
      POINTER.test(plain) &&
      (shareOf(block.linked, block) >= 0.4 || /^[^a-z]{4,14}:/.test(plain)),
  },
  {
    id: 'boilerplate/html-linked',
    reason: 'is a link to another story',
    // "fully linked paragraphs in running prose stay"
    reads: [
      '<a href="/x">Bus fares to rise in Penbury</a>',
      '<a href="/x">Lock keeper retires after fifty years on the Penbury canal</a>',
    ],
    leaves: [
      '<a href="/x">Inspectors said that pupils at Thornley Lower read with joy, and praised their teachers.</a>',
      '<a href="/x">Ofsted</a> rated the school good.',
      '<h2><a href="/x">What the inspectors found</a></h2>',
    ],
    holds: (block, plain) =>
      !block.heading &&
      !(block.joined && !block.item && wordsIn(plain) <= 3) &&
      shareOf(block.linked, block) >= 0.75 &&
      !(wordsIn(plain) >= 12 && isSentence(plain)),
  },
  {
    id: 'boilerplate/html-plea',
    reason: 'asks the reader to subscribe, follow or accept',
    reads: [
      'Sign up for our daily newsletter',
      'Get the news sent straight to your inbox',
      'Follow us on Facebook for more',
      'Have a story? Call the newsdesk.',
      '© 2019 Penbury Mercury',
      'This site uses cookies.',
      'Thank you for reading this story on our website.',
      'Listen to highlights from the county on our podcast.',
    ],
    leaves: [
      'Parents can sign up for a place from Monday, the nursery said.',
      'The school asked families to join its choir.',
      'He told pupils to follow their dreams.',
      'Listen to them, the inspectors told the staff, and they will talk.',
      'Thank goodness for reading, she said.',
    ],
    holds: (_, plain) => plain.length <= 260 && PLEA.test(plain),
  },
  {
    id: 'boilerplate/html-credit',
    reason: 'names who reported, edited or photographed',
    reads: [
      'Photo: Jo Marsh',
      'Image credit: Getty',
      'Additional reporting by Tom Askey',
      'Getty Images',
      'Jo Marsh contributed to this report',
    ],
    leaves: [
      'A photo of the school hangs in the hall.',
      'Pictures of pupils line the walls: dozens of them.',
      'Reuters reported the visit first, the council said.',
    ],
    holds: (_, plain) => plain.length <= 240 && CREDIT.test(plain),
  },
  {
    id: 'boilerplate/html-byline',
    reason: 'is a byline or date line',
    reads: [
      'By Tom Askey, education reporter',
      'Published: 14 June 2019',
      'Last updated on Tuesday 3 May at 10.15am',
      '14 June 2019',
      'June 14, 2019',
      '3 min read',
    ],
    leaves: [
      'By June the school had improved.',
      'Published in June, the report calls the college good.',
      '14 June 2019 was the day on which everything changed for the school and its pupils.',
    ],
    holds: (_, plain) => plain.length <= 110 && BYLINE.test(plain),
  },
]

export const foldBlock = ({ value }: Block): string => fold(value)
