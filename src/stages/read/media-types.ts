import { Unreadable } from '../../model/unreadable.ts'

/** Extensions that Pressmark reads, with their media types. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.htm': 'text/html',
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xhtml': 'application/xhtml+xml',
}

/** Tell the media type of a source from its path. Throws Unreadable. */
export function mediaTypeOf(path: string): string {
  const extension = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''
  const mediaType = mediaTypes[extension]
  if (!mediaType)
    throw new Unreadable(
      'read/media-type',
      `${extension ? `${extension} files are` : 'a file without an extension is'} not read; save the article as ${Object.keys(mediaTypes).join(' or ')}`,
    )
  return mediaType
}
