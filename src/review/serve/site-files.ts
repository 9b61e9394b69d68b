import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { TOKEN_TAG } from '../site/frame.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** A file of the site, as it is sent. */
export interface SentFile {
  type: string
  body: string
}

/** Read a file of the site by the path of a request; null for what is not there or not of the site. */
export async function readSiteFile(site: string, pathname: string, token: string): Promise<SentFile | null> {
  const path = decoded(pathname)
  if (path === null) return null
  const type = TYPES[/\.[a-z]+$/.exec(path)?.[0] ?? '']
  if (type === undefined) return null
  try {
    const root = await realpath(site)
    const file = await realpath(join(root, path))
    if (!file.startsWith(root + sep)) return null
    const body = await readFile(file, 'utf8')
    return {
      type,
      body: path.endsWith('.html') ? body.replace(TOKEN_TAG, TOKEN_TAG.replace('""', `"${token}"`)) : body,
    }
  } catch {
    return null
  }
}

function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    if (path.includes('\0')) return null
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}
