import { unified } from 'unified'
import { VFile } from 'vfile'
import { cleanFurniture } from '../../../../src/stages/clean/furniture/clean-furniture.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'

/** Clean an article of these lines: which are set aside, and which kept. */
export function cleanLines(lines: readonly string[], gap = '\n\n'): { setAside: string[]; kept: string[] } {
  const file = new VFile(lines.join(gap))
  const processor = unified().use(parseLines).use(cleanFurniture)
  const article = processor.parse(file)
  processor.runSync(article, file)
  return {
    setAside: article.children.filter(line => line.boilerplate).map(line => line.value),
    kept: article.children.filter(line => !line.boilerplate).map(line => line.value),
  }
}
