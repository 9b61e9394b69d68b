import { COMMENT_HEADINGS } from '../../../domain/html/record-words.ts'
import { foldBlock, isSentence } from './block-rules.ts'
import { type Choice, isStory, setAside } from './choice.ts'

/** Furniture that stands under a story, not in it. */
const UNDER = /\/html-(?:bio|comments|footer|headline|nav|newsletter|popup|related|share|tags)$/
const COMMENTS = new RegExp(`^\\W*(?:${COMMENT_HEADINGS.join('|')})\\W*$`, 'i')
/** At least this share of the text stands above the readers' comments. */
const ABOVE = 0.5

/** Set aside what is no sentence under a story, once furniture has begun: "500", "Ambleford Echo". */
export function dropTail(choices: readonly Choice[]): Choice[] {
  const end = choices.findLastIndex(choice => isStory(choice) && isSentence(foldBlock(choice.block)))
  const under = choices.findIndex(({ rule }, i) => i > end && UNDER.test(rule ?? ''))
  return end < 0 || under < 0 ? [...choices] : dropAfter(choices, under, 'boilerplate/html-tail')
}

/** Set aside what stands under a heading of the readers' comments, if it is not most of the page. */
export function dropComments(choices: readonly Choice[]): Choice[] {
  const heading = choices.findIndex(({ block }) => block.heading && COMMENTS.test(foldBlock(block)))
  const size = (part: readonly Choice[]) =>
    part.filter(isStory).reduce((sum, { block }) => sum + block.value.length, 0)
  if (heading < 0 || size(choices.slice(0, heading)) < ABOVE * size(choices)) return [...choices]
  return dropAfter(choices, heading - 1, 'boilerplate/html-comments')
}

const dropAfter = (choices: readonly Choice[], last: number, rule: string): Choice[] =>
  choices.map((choice, i) => (i > last && !choice.rule ? setAside(choice.block, rule) : choice))
