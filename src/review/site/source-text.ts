import type { VFile } from 'vfile'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { Unreadable } from '../../model/unreadable.ts'
import { press } from '../../pipeline/press.ts'
import { derivedSpan } from './derived-span.ts'

/** One line of an article as a reader sees it; offsets in the text that is shown. */
export interface TextLine extends Span {
  value: string
  afterBlank: boolean
}

/** The text of an article, with the way to it from positions in the source file. */
export interface SourceText {
  lines: readonly TextLine[]
  place: (span: Span) => Span
}

/** Parse a file to the text that a reader sees; null where no article can be told from a page. */
export function sourceText(file: VFile): SourceText | null {
  try {
    const { children, origin } = press.parse(file) as Article
    return {
      lines: children.map(({ start, end, value, afterBlank }) => ({ start, end, value, afterBlank })),
      place: span => (origin ? derivedSpan(origin, span) : span),
    }
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
