import { existsSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lockOutFolder } from '../../../src/run/lock-out-folder.ts'
import type { RunSummary } from '../../../src/run/run-summary.ts'
import { json, lay, scratch } from '../scratch.ts'
import { startWatch } from './watched.ts'

const story = 'Penfold Council was rated good by Ofsted on 7 March 2019.\n'
const long = { timeout: 120_000 }

describe('pressmark watch', () => {
  it('runs at the start, then as sources come, change and go, and ends with 0 on SIGTERM', long, async () => {
    const [corpus, out] = [lay(scratch(), { 'a.txt': story }), scratch()]
    const watch = startWatch(corpus, out, '--prune')
    const summary = async () => (await watch.next('end')).summary

    expect(await summary()).toMatchObject({ sources: 1, new: 1 })
    expect(watch.events[0]).toMatchObject({ event: 'watching', paths: [corpus], out })

    lay(corpus, { 'deep/er/b.txt': `${story}Ann Orme, leader of the council, said so.\n` })
    expect(await summary()).toMatchObject({ sources: 2, new: 1, unchanged: 1 })
    expect(existsSync(`${out}/records/deep/er/b.json`)).toBe(true)

    writeFileSync(`${corpus}/a.txt`, story.replace('good', 'inadequate'))
    expect(await summary()).toMatchObject({ changed: 1, unchanged: 1 })
    expect(json(out, 'records/a.json').grades).toMatchObject([{ grade: 'inadequate' }])

    unlinkSync(`${corpus}/a.txt`)
    expect(await summary()).toMatchObject({ deleted: ['a.txt'], pruned: 1 })
    expect(existsSync(`${out}/records/a.json`)).toBe(false)

    expect(await watch.stop('SIGTERM')).toBe(0)
    await (await lockOutFolder(out))() // nothing holds the folder any more
  })

  it('finishes what is in hand on SIGTERM in the middle of a run', long, async () => {
    const names = Array.from({ length: 200 }, (_, at) => `${at}.txt`)
    const [corpus, out] = [
      lay(scratch(), Object.fromEntries(names.map(name => [name, story + name]))),
      scratch(),
    ]
    const watch = startWatch(corpus, out)
    await watch.next('article')
    expect(await watch.stop('SIGTERM')).toBe(0)
    const { summary } = watch.events.at(-1) as unknown as { summary: RunSummary }
    expect(summary.stopped).toBe(true)
    expect(summary.new).toBeLessThan(names.length)
    expect(readdirSync(`${out}/records`)).toHaveLength(summary.new)
  })

  it('passes over hidden files and what it writes itself', long, async () => {
    const corpus = lay(scratch(), { 'a.txt': story })
    const watch = startWatch(corpus, `${corpus}/out`)
    await watch.next('end')
    lay(corpus, { '.b.txt.part': story })
    lay(corpus, { 'c.txt': story })
    expect((await watch.next('end')).summary).toMatchObject({ sources: 2, new: 1 })
    expect(await watch.stop('SIGINT')).toBe(0)
    expect(watch.events.filter(({ event }) => event === 'end')).toHaveLength(2)
  })

  it('goes on where another run holds the folder, and tries again', long, async () => {
    const [corpus, out] = [lay(scratch(), { 'a.txt': story }), scratch()]
    const unlock = await lockOutFolder(out)
    const watch = startWatch(corpus, out)
    expect((await watch.next('held')).message).toContain('another run holds')
    await unlock()
    expect((await watch.next('end')).summary).toMatchObject({ new: 1 })
    expect(watch.errors()).toContain('tried again in 5 seconds')
    expect(await watch.stop('SIGTERM')).toBe(0)
  })

  it('goes on over a run that fails', long, async () => {
    const [corpus, out] = [lay(scratch(), { 'a.txt': story }), scratch()]
    const watch = startWatch(corpus, out)
    await watch.next('end')
    writeFileSync(`${out}/furniture.json`, 'no JSON')
    lay(corpus, { 'b.txt': story })
    expect((await watch.next('failed')).message).toContain('furniture.json cannot be read')
    unlinkSync(`${out}/furniture.json`)
    lay(corpus, { 'c.txt': story })
    expect((await watch.next('end')).summary).toMatchObject({ sources: 3, new: 2 })
    expect(await watch.stop('SIGTERM')).toBe(0)
  })
})
