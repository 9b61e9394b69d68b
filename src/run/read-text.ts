import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { keptLines, type Line, type LineKind } from '../model/article.ts'
import { prepare } from '../pipeline/press.ts'
import { readSource } from '../stages/read/source.ts'

/** What stands over and beside a story; left out where the source itself says that a line is such. */
const BESIDE: ReadonlySet<LineKind> = new Set(['byline', 'caption', 'dateline', 'headline', 'standfirst'])

/** Read the story's text from the bytes of a source. Throws Unreadable. */
export const readText = (path: string, bytes: Uint8Array): string => textOf(readSource(path, bytes))

/** Read the story's text from a page that is decoded already; `id` names it. Throws Unreadable. */
export function readPageText(id: string, html: string, url: string | null): string {
  const bytes = Buffer.byteLength(html)
  const sha256 = createHash('sha256').update(html).digest('hex')
  const source = { path: `${id}.html`, mediaType: 'text/html', encoding: 'utf-8', bytes, sha256, url }
  return textOf(new VFile({ value: html, data: { source } }))
}

function textOf(file: VFile): string {
  const article = prepare.runSync(prepare.parse(file), file)
  const story = keptLines(article).filter(isStory)
  return story.map(({ value, afterBlank }, i) => (i > 0 && afterBlank ? '\n' : '') + value.trim()).join('\n')
}

const isStory = ({ kind, certain }: Line): boolean => !(certain && BESIDE.has(kind))
