import { mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import type { RunEvent } from '../../src/run/run-event.ts'
import type { RunOptions } from '../../src/run/run-options.ts'
import { contents, json, lay, scratch } from './scratch.ts'

const story = (place: string) => `${place} School was rated good by Ofsted on 7 March 2019.\n`
const files = { 'a.txt': story('Ash'), 'b/c.txt': story('Elm'), 'b/d.txt': '', 'e.txt': story('Oak') }

async function setUp() {
  const [corpus, out] = [lay(scratch(), files), scratch()]
  await extractCorpus([corpus], { out })
  return { corpus, out }
}

/** Run, and list what was read or moved. */
async function run(corpus: string, options: Omit<RunOptions, 'onEvent'>) {
  const events: RunEvent[] = []
  const summary = await extractCorpus([corpus], { ...options, onEvent: event => events.push(event) })
  const changed = events.flatMap(event =>
    'outcome' in event && event.outcome !== 'unchanged' ? [`${event.outcome} ${event.path}`] : [],
  )
  return { summary, changed: changed.sort(), events }
}

/** Expect the out folder to hold what a run from nothing gives. */
async function expectFresh(corpus: string, out: string) {
  const fresh = scratch()
  await extractCorpus([corpus], { out: fresh })
  expect(texts(out)).toEqual(texts(fresh))
}
const texts = (out: string) => Object.entries(contents(out)).map(([path, { text }]) => [path, text])

describe('a second run', () => {
  it('reads only what is new or changed, and gives what a run from nothing gives', async () => {
    const { corpus, out } = await setUp()
    lay(corpus, { 'b/c.txt': story('Yew'), 'b/new.txt': story('Fir') })
    const { summary, changed } = await run(corpus, { out })
    expect(changed).toEqual(['changed b/c.txt', 'new b/new.txt'])
    expect(summary).toMatchObject({
      sources: 5,
      new: 1,
      changed: 1,
      unchanged: 2,
      quarantined: 1,
      retried: 0,
    })
    expect(summary.facts.added).toBeGreaterThan(summary.facts.gone)
    await expectFresh(corpus, out)
  })

  it('goes by the bytes of a file, not by its clock', async () => {
    const { corpus, out } = await setUp()
    const { mtimeMs } = statSync(join(corpus, 'a.txt'))
    lay(corpus, { 'a.txt': story('Yew') })
    utimesSync(join(corpus, 'a.txt'), mtimeMs / 1000, mtimeMs / 1000)
    utimesSync(join(corpus, 'e.txt'), 1, 1)
    expect((await run(corpus, { out })).changed).toEqual(['changed a.txt'])
  })

  it('reads an article again whose side-car came, changed or went', async () => {
    const { corpus, out } = await setUp()
    for (const title of ['"One"', '"Two"']) {
      lay(corpus, { 'a.meta.json': `{"title":${title}}` })
      expect((await run(corpus, { out })).changed).toEqual(['changed a.txt'])
    }
    rmSync(join(corpus, 'a.meta.json'))
    expect((await run(corpus, { out })).changed).toEqual(['changed a.txt'])
    await expectFresh(corpus, out)
  })

  it('writes a record again that is missing or was changed by hand, and nothing else', async () => {
    const { corpus, out } = await setUp()
    rmSync(join(out, 'records/a.json'))
    writeFileSync(join(out, 'records/e.json'), '{}\n')
    writeFileSync(join(out, 'inspections.json'), '[]\n')
    expect((await run(corpus, { out })).changed).toEqual(['changed e.txt', 'new a.txt'])
    await expectFresh(corpus, out)
  })

  it.each([
    ['is gone', ''],
    ['is of another form', '{"schemaVersion": 1, "sources": []}\n'],
    ['is cut off', null],
  ])('reads again what a manifest does not tell that %s', async (_, text) => {
    const { corpus, out } = await setUp()
    const manifest = contents(out)['manifest.json']?.text ?? ''
    writeFileSync(join(out, 'manifest.json'), text ?? manifest.slice(0, manifest.indexOf('"b/c.txt"')))
    const { summary, events } = await run(corpus, { out })
    expect(summary).toMatchObject({ unchanged: 3, quarantined: 1, deleted: [] })
    expect(events.filter(({ event }) => event === 'warning')).toMatchObject([{ rule: 'run/manifest' }])
    await expectFresh(corpus, out)
  })

  it('reads all when the settings are others, or when told to, and writes what differs', async () => {
    const { corpus, out } = await setUp()
    const settings = { publishers: [{ name: 'The Echo', folders: ['b'] }] }
    expect((await run(corpus, { out, settings })).changed).toEqual(['changed b/c.txt'])
    expect((await run(corpus, { out, settings })).summary).toMatchObject({ written: false, retried: 0 })
    const forced = await run(corpus, { out, settings, force: true })
    expect(forced.summary).toMatchObject({ written: false, unchanged: 3, retried: 1 })
    await extractCorpus([corpus], { out })
    await expectFresh(corpus, out)
  })

  it('tries again what is in quarantine once that changes', async () => {
    const { corpus, out } = await setUp()
    lay(corpus, { 'b/d.txt': story('Fir') })
    expect((await run(corpus, { out })).summary).toMatchObject({ new: 1, retried: 1, quarantined: 0 })
    await expectFresh(corpus, out)
  })

  it('tells renamed sources from deleted ones, and removes their records when told to', async () => {
    const { corpus, out } = await setUp()
    renameSync(join(corpus, 'a.txt'), join(corpus, 'z.txt'))
    rmSync(join(corpus, 'e.txt'))
    const first = await run(corpus, { out })
    expect(first.summary).toMatchObject({
      ...{ renamed: [{ from: 'a.txt', to: 'z.txt' }], deleted: ['e.txt'], orphans: 2, pruned: 0 },
    })
    expect(json(out, 'manifest.json').orphans).toEqual(['records/a.json', 'records/e.json'])
    expect(first.events.filter(({ event }) => event === 'renamed' || event === 'deleted')).toMatchObject([
      { from: 'a.txt', to: 'z.txt' },
      { path: 'e.txt' },
    ])
    const second = await run(corpus, { out, prune: true })
    expect(second.summary).toMatchObject({ renamed: [], deleted: [], orphans: 0, pruned: 2 })
    expect(second.summary.facts.gone).toBeGreaterThan(0)
    await expectFresh(corpus, out)
  })

  it('says what would change and writes nothing when it is a dry one', async () => {
    const { corpus, out } = await setUp()
    lay(corpus, { 'a.txt': story('Yew'), 'new.txt': story('Fir') })
    rmSync(join(corpus, 'e.txt'))
    const before = contents(out)
    const { summary, changed } = await run(corpus, { out, dryRun: true, prune: true })
    expect(changed).toEqual(['changed a.txt', 'new new.txt'])
    expect(summary).toMatchObject({ new: 1, changed: 1, pruned: 1, deleted: ['e.txt'], dryRun: true })
    expect(contents(out)).toEqual(before)
    const nowhere = join(scratch(), 'out')
    expect((await run(corpus, { out: nowhere, dryRun: true })).summary.new).toBe(3)
    expect(() => statSync(nowhere)).toThrow('ENOENT')
  })

  it('leaves what it did not come to as it was when it is stopped, and the next one goes on', async () => {
    const [corpus, out] = [lay(scratch(), files), scratch()]
    await extractCorpus([corpus], { out })
    const stop = new AbortController()
    stop.abort()
    lay(corpus, { 'a.txt': story('Yew'), 'new.txt': story('Fir') })
    const settings = { places: ['Ash'] }
    const stopped = await extractCorpus([corpus], { out, settings, prune: true, signal: stop.signal })
    expect(stopped).toMatchObject({ stopped: true, new: 0, changed: 0, pruned: 0, deleted: [] })
    expect((await run(corpus, { out })).changed).toEqual(['changed a.txt', 'new new.txt'])
    await expectFresh(corpus, out)
  })
})

describe('sources that would share a name', () => {
  it('are both kept: the first by path has it, the later ones are named after the whole file', async () => {
    const [corpus, out] = [scratch(), scratch()]
    lay(corpus, { 'a.md': story('Ash'), 'a.txt': story('Oak'), 'a.txt.md': story('Elm') })
    expect(await extractCorpus([corpus], { out })).toMatchObject({ new: 3, quarantined: 0 })
    const sources = { a: 'a.md', 'a.txt': 'a.txt', 'a.txt.md': 'a.txt.md' }
    for (const [id, path] of Object.entries(sources))
      expect(json(out, `records/${id}.json`)).toMatchObject({ id, source: { path } })
    rmSync(join(corpus, 'a.md'))
    await extractCorpus([corpus], { out, prune: true })
    expect(json(out, 'records/a.json')).toMatchObject({ id: 'a', source: { path: 'a.txt' } })
    await expectFresh(corpus, out)
  })

  it('leave a name to a file that may be a folder of records', async () => {
    const [corpus, out] = [scratch(), scratch()]
    lay(corpus, { 'a.TXT': story('Yew'), 'a.json': JSON.stringify([{ text: story('Ash') }]) })
    await extractCorpus([corpus], { out })
    expect(Object.keys(contents(out)).filter(path => path.startsWith('records/'))).toEqual([
      ...['records/a.TXT.json', 'records/a.json/1.json'],
    ])
  })

  it('are told apart by a number where two folders hold one path', async () => {
    const [one, two, out] = [lay(scratch(), files), lay(scratch(), files), scratch()]
    await extractCorpus([one, two], { out })
    const ids = Object.keys(contents(out)).filter(path => path.startsWith('records/'))
    expect(ids).toContain('records/a.json')
    expect(ids).toContain('records/a.txt.json')
    expect(ids).toHaveLength(6)
  })
})

describe('the corpus', () => {
  it('may hold links that lead round in a loop, the out folder, and hidden files', async () => {
    const corpus = lay(scratch(), {
      'a/b/c.txt': story('Ash'),
      '.hidden/d.txt': story('Elm'),
      '.e.txt': story('Oak'),
    })
    symlinkSync('..', join(corpus, 'a/b/up'))
    symlinkSync(join(corpus, 'a'), join(corpus, 'again'))
    const out = join(corpus, 'out')
    mkdirSync(out)
    const { summary, events } = await run(corpus, { out })
    expect(summary).toMatchObject({ sources: 2, new: 2 })
    expect(events.filter(({ event }) => event === 'warning')).toMatchObject([
      ...[{ rule: 'run/loop' }, { rule: 'run/loop' }],
    ])
    expect((await run(corpus, { out })).summary).toMatchObject({ sources: 2, written: false })
  })

  it('is cut down by globs', async () => {
    const corpus = lay(scratch(), { ...files, 'drafts/f.txt': story('Fir'), 'g.md': story('Yew') })
    const sources = async (globs: object) => (await run(corpus, { out: scratch(), ...globs })).changed
    expect(await sources({ include: ['**/*.md'] })).toEqual(['new g.md'])
    expect(await sources({ exclude: ['drafts', 'b/**', '*.txt'] })).toEqual(['new g.md'])
    expect(await sources({ include: ['**/*.txt'], exclude: ['b/d*', 'e.txt'] })).toEqual([
      ...['new a.txt', 'new b/c.txt', 'new drafts/f.txt'],
    ])
  })
})
