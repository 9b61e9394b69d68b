import { Unreadable } from '../../model/unreadable.ts'

/** Extensions that Pressmark reads, with their media types; each may have ".gz" behind it. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.htm': 'text/html',
  '.html': 'text/html',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.md': 'text/markdown',
  '.ndjson': 'application/x-ndjson',
  '.txt': 'text/plain',
  '.warc': 'application/warc',
  '.xhtml': 'application/xhtml+xml',
}

/** Media types of files that may be of any size, as they are read one article after another. */
export const streamedTypes: ReadonlySet<string> = new Set(['application/warc', 'application/x-ndjson'])

/** Tell the media type of a source from its path. Throws Unreadable. */
export function mediaTypeOf(path: string): string {
  const extension = /\.[^./]+$/.exec(isCompressed(path) ? path.slice(0, -3) : path)?.[0].toLowerCase() ?? ''
  const mediaType = mediaTypes[extension]
  if (!mediaType)
    throw new Unreadable(
      'read/media-type',
      `${extension ? `${extension} files are` : 'a file without an extension is'} not read; save the article as ${Object.keys(mediaTypes).join(' or ')}`,
    )
  return mediaType
}

/** Tell whether a source is compressed, by its path. */
export const isCompressed = (path: string): boolean => /\.gz$/i.test(path)
