import { readFileSync } from 'node:fs'

interface Process {
  /** One letter, Z for what is dead and not yet cleared away. */
  state: string
  /** When it started, in the system's ticks. */
  started: string
}

/** Tell when a process started, as /proc counts; null where the system does not tell so. */
export const startOf = (pid: number): string | null => processOf(pid)?.started ?? null

/** Tell whether a process runs that started then; a later one may have its number. */
export function isRunning(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = processOf(pid)
  return now === null || (now.state !== 'Z' && (started === null || now.started === started))
}

function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // behind the name, which stands in parentheses and may hold blanks, come the state and 18 more before the start
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', started: fields[19] ?? '' }
  } catch {
    return null
  }
}
