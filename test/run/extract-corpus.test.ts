import { symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import { contents, json, lay, scratch } from './scratch.ts'

const story = 'Penfold Council was rated good by Ofsted on 7 March 2019.\n'
const other = 'Ofsted found Larch Lane Primary School inadequate in 2016.\n'

describe('a run over a folder', () => {
  it('gives each article a record named after its path', async () => {
    const corpus = lay(scratch(), { 'council/2019/good.txt': story, 'schools/larch.md': other })
    const out = scratch()
    const summary = await extractCorpus([corpus], { out })
    expect(summary).toMatchObject({ sources: 2, new: 2, quarantined: 0, orphans: 0 })
    expect(Object.keys(contents(out))).toEqual([
      'inspections.json',
      'manifest.json',
      'records/council/2019/good.json',
      'records/schools/larch.json',
    ])
    expect(json(out, 'records/council/2019/good.json')).toMatchObject({
      id: 'council/2019/good',
      source: { path: 'council/2019/good.txt', mediaType: 'text/plain', bytes: story.length },
    })
  })

  it('writes nothing where nothing changed', async () => {
    const corpus = lay(scratch(), { 'a.txt': story, 'b.txt': other, 'c.txt': '' })
    const out = scratch()
    await extractCorpus([corpus], { out })
    for (const path of Object.keys(contents(out))) utimesSync(join(out, path), 1, 1)
    const before = contents(out)
    expect(await extractCorpus([corpus], { out })).toMatchObject({
      ...{ written: false, unchanged: 2, quarantined: 1, retried: 0 },
    })
    expect(contents(out)).toEqual(before)
  })

  it('gives the same files in whatever order the articles come', async () => {
    const corpus = lay(scratch(), { 'a.txt': story, 'b.txt': other, 'c/d.txt': story })
    const [one, two] = [scratch(), scratch()]
    await extractCorpus([join(corpus, 'a.txt'), join(corpus, 'b.txt')], { out: one })
    await extractCorpus([join(corpus, 'b.txt'), join(corpus, 'a.txt')], { out: two })
    const texts = (out: string) => Object.entries(contents(out)).map(([path, { text }]) => [path, text])
    expect(texts(two)).toEqual(texts(one))
  })

  it('keeps the record of a source that is gone until told to prune', async () => {
    const out = scratch()
    await extractCorpus([lay(scratch(), { 'a.txt': story, 'b.txt': other })], { out })
    const left = lay(scratch(), { 'a.txt': story })
    expect(await extractCorpus([left], { out })).toMatchObject({
      ...{ orphans: 1, pruned: 0, deleted: ['b.txt'] },
    })
    expect(Object.keys(contents(out))).toContain('records/b.json')
    expect(await extractCorpus([left], { out, prune: true })).toMatchObject({
      ...{ orphans: 0, pruned: 1, deleted: [] },
    })
    expect(Object.keys(contents(out))).not.toContain('records/b.json')
  })
})

describe('a source that cannot be read', () => {
  const files = {
    'binary.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8]),
    'blank.txt': ' \n\t\n',
    'empty.txt': '',
    'good.txt': story,
    'no-encoding.txt': Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * 7919) % 128)),
    'long.txt': 'a'.repeat(20_000_000),
    'report.pdf': '%PDF-1.7',
  }
  const rules = {
    'binary.txt': 'read/binary',
    'blank.txt': 'read/empty',
    'empty.txt': 'read/empty',
    'gone.txt': 'read/unreadable',
    'long.txt': 'read/too-long',
    'no-encoding.txt': 'read/encoding',
    'report.pdf': 'read/media-type',
  }

  it('goes to quarantine with its reason, and the run goes on', async () => {
    const corpus = lay(scratch(), files)
    symlinkSync(join(corpus, 'nowhere'), join(corpus, 'gone.txt'))
    const out = scratch()
    const reasons: Record<string, string> = {}
    const summary = await extractCorpus([corpus], {
      out,
      onEvent: event => {
        if (event.event === 'quarantined') reasons[event.path] = event.rule
      },
    })
    expect(summary).toMatchObject({ sources: 8, new: 1, quarantined: 7 })
    expect(reasons).toEqual(rules)
    for (const [path, rule] of Object.entries(rules)) {
      const entry = json(out, `quarantine/${path.replace(/\.[^.]+$/, '')}.json`)
      expect(entry).toMatchObject({ path, rule })
      expect(entry.reason).toMatch(/\w/)
    }
  })

  it('leaves quarantine once it can be read', async () => {
    const out = scratch()
    await extractCorpus([lay(scratch(), { 'a.txt': '' })], { out })
    expect(Object.keys(contents(out))).toContain('quarantine/a.json')
    await extractCorpus([lay(scratch(), { 'a.txt': story })], { out })
    expect(Object.keys(contents(out))).toEqual(['inspections.json', 'manifest.json', 'records/a.json'])
  })
})
