import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startOf } from '../../../src/run/files/process-start.ts'
import { lockOutFolder, OutFolderHeld } from '../../../src/run/lock-out-folder.ts'
import { scratch } from '../scratch.ts'

const lockBy = (out: string, owner: object): string => {
  const file = join(out, '.lock')
  writeFileSync(file, JSON.stringify({ host: hostname(), started: null, ...owner }))
  return file
}
const isHeld = async (out: string): Promise<boolean> => {
  try {
    await (await lockOutFolder(out))()
    return false
  } catch (error) {
    expect(error).toBeInstanceOf(OutFolderHeld)
    return true
  }
}

describe('the lock of an out folder', () => {
  it('is one run’s, and free behind it', async () => {
    const out = scratch()
    const unlock = await lockOutFolder(out)
    expect(await isHeld(out)).toBe(true)
    expect(JSON.parse(readFileSync(join(out, '.lock'), 'utf8'))).toMatchObject({ pid: process.pid })
    await unlock()
    expect(await isHeld(out)).toBe(false)
  })

  it('is kept by a process that lives, and by none that is dead', async () => {
    const out = scratch()
    const child = spawn('sleep', ['60'])
    onTestFinished(() => void child.kill())
    const pid = child.pid as number
    lockBy(out, { pid, started: startOf(pid) })
    expect(await isHeld(out)).toBe(true)
    lockBy(out, { pid: spawnSync('true').pid })
    expect(await isHeld(out)).toBe(false)
  })

  it.skipIf(startOf(process.pid) === null)('is not kept by a later process of the same number', async () => {
    const out = scratch()
    lockBy(out, { pid: process.ppid, started: '1' })
    expect(await isHeld(out)).toBe(false)
  })

  it('is kept by another machine as long as it is touched', async () => {
    const out = scratch()
    const file = lockBy(out, { pid: 1, host: 'elsewhere' })
    expect(await isHeld(out)).toBe(true)
    const longAgo = Date.now() / 1000 - 120
    utimesSync(file, longAgo, longAgo)
    expect(await isHeld(out)).toBe(false)
  })

  it('counts for nothing where it is none, once it is not being written any more', async () => {
    const out = scratch()
    const file = join(out, '.lock')
    writeFileSync(file, '')
    expect(await isHeld(out)).toBe(true)
    utimesSync(file, 1, 1)
    expect(await isHeld(out)).toBe(false)
  })

  it('is one run’s of many that find a dead one at once', async () => {
    const out = scratch()
    lockBy(out, { pid: spawnSync('true').pid })
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockOutFolder(out)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
