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

/** Versions of the packages in use, by name: some bring knowledge of their own, as dictionaries do. */
const packages = (): Record<string, string> =>
  (
    JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
  ).dependencies

/** Hash the files of the program's rules and knowledge, and the versions of its packages, so that a changed rule shows in the manifest. */
export function hashRules(versions = packages()): string {
  const files = ['domain', 'model', 'pipeline', 'stages']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true }).map(name => join(folder, String(name))),
    )
    .filter(file => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
  const texts = files.map(file => `${file}\n${readFileSync(join(root, file), 'utf8')}`)
  return sha256([...texts, JSON.stringify(versions)].join('\n')).slice(0, 16)
}
