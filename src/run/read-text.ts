import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { keptLines, type Line, type LineKind } from '../model/article.ts'
import type { Settings } from '../model/settings.ts'
import { orTrouble, Unreadable } from '../model/unreadable.ts'
import { prepare } from '../pipeline/press.ts'
import type { SourceFile } from './find-sources.ts'
import { openSource } from './open-source.ts'

/** What stands over and beside a story; left out where the source itself says that a line is such. */
const BESIDE: ReadonlySet<LineKind> = new Set(['byline', 'caption', 'dateline', 'headline', 'standfirst'])

/** A story's text, or why there is none. */
export interface StoryText {
  /** Path of the source; of one of several "news.jsonl#3". */
  path: string
  text: string | Unreadable
}

/** Read the text of every story in a file, one after another; trouble with one is its own. */
export async function* readTexts(source: SourceFile, settings?: Settings): AsyncGenerator<StoryText> {
  try {
    for await (const { file, number, several } of openSource(source, { bytes: 0, sha256: null })) {
      const path = several ? `${source.path}#${number}` : source.path
      yield { path, text: file instanceof Unreadable ? file : orTrouble(() => textOf(file, settings)) }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield { path: source.path, text: error }
  }
}

/** Read the story's text from a page that is decoded already; `id` names it. Throws Unreadable. */
export function readPageText(id: string, html: string, url: string | null, settings?: Settings): string {
  const bytes = Buffer.byteLength(html)
  const sha256 = createHash('sha256').update(html).digest('hex')
  const source = { path: `${id}.html`, mediaType: 'text/html', encoding: 'utf-8', bytes, sha256, url }
  return textOf(new VFile({ value: html, data: { source } }), settings)
}

/** Read the story's text from an article that is opened. Throws Unreadable. */
export function textOf(file: VFile, settings?: Settings): string {
  if (settings) file.data.settings = settings
  const article = prepare.runSync(prepare.parse(file), file)
  const story = keptLines(article).filter(isStory)
  return story.map(({ value, afterBlank }, i) => (i > 0 && afterBlank ? '\n' : '') + value.trim()).join('\n')
}

const isStory = ({ kind, certain }: Line): boolean => !(certain && BESIDE.has(kind))
