import { spawnSync } from 'node:child_process'
import { inject } from 'vitest'

const { main } = inject('built')

/** Run the command as a user would; `input` goes to its standard input, `env` beside what the environment holds. */
export function pressmark(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    ...{ input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}
