import { foldBlock, isSentence } from './block-rules.ts'
import { type Choice, isStory, setAside } from './choice.ts'

/** Furniture that stands under a story, not in it. */
const UNDER = /\/html-(?:bio|comments|footer|headline|nav|newsletter|popup|related|share|tags)$/

/** Set aside what is no sentence under a story, once furniture has begun: "500", "Ambleford Echo". */
export function dropTail(choices: readonly Choice[]): Choice[] {
  const end = choices.findLastIndex(choice => isStory(choice) && isSentence(foldBlock(choice.block)))
  const under = choices.findIndex(({ rule }, i) => i > end && UNDER.test(rule ?? ''))
  if (end < 0 || under < 0) return [...choices]
  return choices.map((choice, i) =>
    i > under && !choice.rule ? setAside(choice.block, 'boilerplate/html-tail') : choice,
  )
}
