import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Article } from '../../../../src/model/article.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'

const lines = unified().use(parseLines).freeze()

/** Parse a text to its lines. */
export const parseArticle = (text: string): Article => lines.parse(new VFile(text)) as Article
