import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { cleanFurniture } from '../../../../src/stages/clean/furniture/clean-furniture.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { structureLines } from '../../../../src/stages/structure/lines/structure-lines.ts'
import { feet, layouts, stories } from './layouts.ts'

const MARK = /^[~#] /

describe('pages of layouts that nobody has seen', () => {
  for (const { name, story, lines } of [...layouts, ...feet])
    it(name, () => {
      const below = lines.indexOf('…')
      const [above, tail] = below < 0 ? [lines, []] : [lines.slice(0, below), lines.slice(below + 1)]
      const marked = [...above, ...stories[story], ...tail]
      const file = new VFile(marked.map(line => line.replace(MARK, '')).join('\n\n'))
      const processor = unified().use(parseLines).use(cleanFurniture).use(structureLines)
      const article = processor.parse(file)
      processor.runSync(article, file)
      const read = article.children.map(
        ({ kind, boilerplate, value }) => (boilerplate ? '~ ' : kind === 'headline' ? '# ' : '') + value,
      )
      expect(read).toEqual(marked)
    })
})
