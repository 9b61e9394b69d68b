import type { Block } from '../../../../src/stages/parse/html/block.ts'
import { readBlocks } from '../../../../src/stages/parse/html/blocks.ts'
import { markRoles } from '../../../../src/stages/parse/html/marks.ts'
import { parsePage } from '../../../../src/stages/parse/html/parse-page.ts'

/** Read the lines of a piece of HTML, with what its elements are marked as. */
export function readLines(html: string): Block[] {
  const root = parsePage(html)
  return readBlocks(root, html, markRoles(root, html))
}

/** Read the one line of a piece of HTML. */
export function readLine(html: string): Block {
  const [line, ...rest] = readLines(html)
  if (!line || rest.length > 0) throw new Error(`not one line: ${html}`)
  return line
}
