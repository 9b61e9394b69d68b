import { foldBlock } from '../../../../src/stages/parse/html/block-rules.ts'
import { type Choice, choiceOf } from '../../../../src/stages/parse/html/choice.ts'
import { readLines } from './read-line.ts'

/** Choose every line of a piece of HTML: for what its element's role makes it, or text. */
export const chooseAll = (html: string): Choice[] =>
  readLines(html).map(block => choiceOf(block, block.role, false))

/** List the lines that are set aside: "html-share Share this". */
export const setAsideIn = (choices: readonly Choice[]): string[] =>
  choices.flatMap(({ block, rule }) =>
    rule ? `${rule.replace('boilerplate/', '')} ${foldBlock(block)}` : [],
  )
