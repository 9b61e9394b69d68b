import { Script } from 'node:vm'
import { Unreadable } from '../model/unreadable.ts'

/** Say why an article that takes too long has no record; the limit is in milliseconds. */
export const tooSlow = (limit: number): Unreadable =>
  new Unreadable('run/too-slow', `it took longer than ${limit / 1000} s; please report it`)

const CALL = new Script('globalThis[Symbol.for("pressmark.work")]()')
const WORK = Symbol.for('pressmark.work')

/** Do something in at most so many milliseconds, where a limit is given; throws Unreadable where it takes longer. */
export function withinTime<T>(limit: number | undefined, work: () => T): T {
  if (limit === undefined) return work()
  const shared = globalThis as unknown as Record<symbol, unknown>
  const before = shared[WORK]
  shared[WORK] = work
  try {
    // what runs in a script can be stopped wherever it is, in a regular expression too
    return CALL.runInThisContext({ timeout: Math.max(1, limit) }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw tooSlow(limit)
    throw error
  } finally {
    shared[WORK] = before
  }
}
