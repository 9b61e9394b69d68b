import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What became of one source: how many records it gave, where inside the out folder, with their hash. */
export interface SourceEntry {
  path: string
  sha256: string | null
  bytes: number
  records: number
  quarantined: number
  /** Whether it holds several articles: `result` is their folder then, and the hash is of the list of theirs. */
  several: boolean
  result: string
  resultSha256: string
}

/** Say what was read, with which release, rules and learnt furniture, and each file's hash: `out/manifest.json`. */
export function manifestOf(
  sources: readonly SourceEntry[],
  orphans: readonly string[],
  furniture: readonly unknown[],
) {
  const sum = (count: 'records' | 'quarantined') => sources.reduce((all, source) => all + source[count], 0)
  return {
    schemaVersion: 1,
    release: release(),
    rules: rulesFingerprint(),
    furniture: furniture.length > 0 ? sha256(JSON.stringify(furniture)).slice(0, 16) : null,
    counts: { sources: sources.length, records: sum('records'), quarantined: sum('quarantined') },
    sources: sources.map(({ path, sha256, bytes, records, quarantined, several, result, resultSha256 }) => ({
      path,
      sha256,
      bytes,
      ...(several ? { records, quarantined } : {}),
      result,
      resultSha256,
    })),
    orphans,
  }
}

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
