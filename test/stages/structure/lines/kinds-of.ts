import { unified } from 'unified'
import { VFile } from 'vfile'
import type { LineKind } from '../../../../src/model/article.ts'
import { cleanFurniture } from '../../../../src/stages/clean/furniture/clean-furniture.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { structureLines } from '../../../../src/stages/structure/lines/structure-lines.ts'

/** Tell the kinds of the lines of an article, furniture as null. */
export function kindsOf(lines: readonly string[], gap = '\n\n'): (LineKind | null)[] {
  const file = new VFile(lines.join(gap))
  const processor = unified().use(parseLines).use(cleanFurniture).use(structureLines)
  const article = processor.parse(file)
  processor.runSync(article, file)
  return article.children.map(({ kind, boilerplate }) => (boilerplate ? null : kind))
}
