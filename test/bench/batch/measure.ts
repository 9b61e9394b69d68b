import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** What a run of the command took: seconds, and MB at its peak, worker threads among them. */
export interface Measured {
  seconds: number
  megabytes: number
}

/** Run the built command as an operator would. */
export async function measure(corpus: string, out: string, ...args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['dist/cli/main.js', 'extract', corpus, '--out', out, '--quiet', ...args],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  let megabytes = 0
  // the system keeps the highest figure, so that looking now and then misses only what comes at the very end
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid as number))
  }, 20)
  const [code] = await once(child, 'exit')
  clearInterval(look)
  if (code !== 0 && code !== 1) throw new Error(`pressmark extract ended with ${code}`)
  return { seconds: (performance.now() - started) / 1000, megabytes }
}

/** Hash a corpus with sha256sum; gives seconds. */
export function hashAll(corpus: string): number {
  const started = performance.now()
  const { status } = spawnSync('sh', [
    '-c',
    'find "$0" -type f -print0 | xargs -0 sha256sum > /dev/null',
    corpus,
  ])
  if (status !== 0) throw new Error('sha256sum failed')
  return (performance.now() - started) / 1000
}

function peakOf(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
