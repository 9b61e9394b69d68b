import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Hash text as the manifest does: sha256, hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** Tell this release of Pressmark: the version in package.json. */
export const release = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version

/** Hash the program's own rules and knowledge, so that a changed rule shows in the manifest. */
export function rulesFingerprint(): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = ['domain', 'model', 'pipeline', 'stages']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true }).map(name => join(folder, String(name))),
    )
    .filter(file => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
  return sha256(files.map(file => `${file}\n${readFileSync(join(root, file), 'utf8')}`).join('\n')).slice(
    0,
    16,
  )
}
