import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Hash text as the manifest does: sha256, hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** Tell this release of Pressmark: the version in package.json. */
export const release = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version
