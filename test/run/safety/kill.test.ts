import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { chance } from '../../chance.ts'
import { contents, lay, scratch } from '../scratch.ts'

const { main } = inject('built')
const ARTICLES = 110
const KILLS = 20

const corpus = (edition: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => [
      `${i % 5}/story-${i}.txt`,
      i % 40 === 7 ? '' : `${edition} School ${i} was rated good by Ofsted on ${1 + (i % 28)} March 2019.\n`,
    ]),
  )

/** Run the command; kill it so many milliseconds after the given number of articles, where it has not ended by then. */
async function run(args: readonly string[], kill?: { after: number; delay: number }): Promise<number | null> {
  const child = spawn(process.execPath, [main, 'extract', ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let articles = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (/"event":"(?:article|quarantined)"/.test(line)) articles++
    if (!kill || articles < kill.after) continue
    await wait(kill.delay)
    child.kill('SIGKILL')
    break
  }
  const [code] = await exit
  return code
}

const texts = (out: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contents(out)).map(([path, { text }]) => [path, text]))

describe('a run that is killed', () => {
  it(`at ${KILLS} moments leaves whole files, and the next gives what an undisturbed one gives`, async () => {
    const next = chance('kill')
    const source = lay(scratch(), corpus('Larch'))
    const undisturbed = scratch()
    expect(await run([source, '--out', undisturbed])).toBe(1)
    const expected = texts(undisturbed)
    expect(Object.keys(expected)).toHaveLength(ARTICLES + 2)
    let killed = 0
    let out = scratch()
    for (let i = 0; i < KILLS; i++) {
      // now and then from nothing, else upon what the last one left
      if (i % 4 === 0) out = scratch()
      const workers = String(1 + (i % 2))
      const moment = { after: Math.floor(next() * (ARTICLES + 1)), delay: next() * 20 }
      if ((await run([source, '--out', out, '--force', '--workers', workers], moment)) === null) killed++
      for (const [path, text] of Object.entries(texts(out)))
        if (path.endsWith('.json') && !path.startsWith('.work'))
          expect(() => JSON.parse(text), path).not.toThrow()
      if (i % 4 !== 3) continue
      expect(await run([source, '--out', out])).toBe(1)
      expect(texts(out)).toEqual(expected)
    }
    expect(killed).toBeGreaterThan(KILLS / 2)
  }, 300_000)
})
