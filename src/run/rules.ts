import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textOf } from './files/text-of.ts'
import { sha256 } from './manifest.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where a build keeps what hashRules gives, as reading every file takes longer than many a run. */
export const RULES_FILE = join(root, 'rules.txt')

/** Tell the program's rules and knowledge apart from those of another state of it. */
export const rulesFingerprint = (): string => textOf(RULES_FILE) ?? hashRules()

/** Hash the files of the program's rules and knowledge, so that a changed rule shows in the manifest. */
export function hashRules(): string {
  const files = ['domain', 'model', 'pipeline', 'stages']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true }).map(name => join(folder, String(name))),
    )
    .filter(file => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
  const texts = files.map(file => `${file}\n${readFileSync(join(root, file), 'utf8')}`)
  return sha256(texts.join('\n')).slice(0, 16)
}
