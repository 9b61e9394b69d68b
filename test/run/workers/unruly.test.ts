import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { extractCorpus } from '../../../src/run/extract-corpus.ts'
import { contents, json, lay, scratch } from '../scratch.ts'

const worker = new URL(inject('built').unrulyWorker)
const story = (place: string) => `${place} School was rated good by Ofsted on 7 March 2019.\n`
const good = { 'a.txt': story('Larch'), 'i.txt': story('Elm'), 'z.txt': story('Oak') }

describe('a worker that is lost', () => {
  it('costs the article alone over which it went twice', async () => {
    const unruly = {
      hang: { rule: 'run/too-slow', says: 'longer than 3 s' },
      'always-hang': { rule: 'run/too-slow', says: 'longer than 3 s' },
      crash: { rule: 'run/crashed', says: 'crashed' },
    }
    const corpus = lay(scratch(), good)
    for (const name of Object.keys(unruly)) lay(corpus, { [`${name}.txt`]: story('Ash') })
    const out = scratch()
    const events: string[] = []
    const summary = await extractCorpus([corpus], {
      ...{ out, worker, workers: 2, timeLimit: 3000 },
      onEvent: event => {
        if ('path' in event) events.push(`${event.event} ${event.path}`)
      },
    })
    expect(summary).toMatchObject({ sources: 6, new: 3, quarantined: 3 })
    expect(events.sort()).toEqual([
      ...Object.keys(good).map(path => `article ${path}`),
      ...['quarantined always-hang.txt', 'quarantined crash.txt', 'quarantined hang.txt'],
    ])
    for (const [name, { rule, says }] of Object.entries(unruly)) {
      const entry = json(out, `quarantine/${name}.json`)
      expect(entry).toMatchObject({ path: `${name}.txt`, rule, bytes: story('Ash').length })
      expect(entry.reason).toContain(says)
      rmSync(join(corpus, `${name}.txt`))
    }
    const calm = scratch()
    await extractCorpus([corpus], { out: calm })
    expect(records(out)).toEqual(records(calm))
  })

  it('costs nothing where it is lost once', async () => {
    const corpus = lay(scratch(), { ...good, 'once.txt': story('Ash') })
    const out = scratch()
    expect(await extractCorpus([corpus], { out, worker, workers: 1 })).toMatchObject({
      new: 4,
      quarantined: 0,
    })
    expect(Object.keys(contents(out))).toContain('crashed-once')
  })

  it('is found out when it fills its memory', async () => {
    const corpus = lay(scratch(), { ...good, 'fill.txt': story('Ash') })
    const out = scratch()
    const summary = await extractCorpus([corpus], { out, worker, workers: 2, timeLimit: 50_000 })
    expect(summary).toMatchObject({ new: 3, quarantined: 1 })
    const entry = json(out, 'quarantine/fill.json')
    expect(entry).toMatchObject({ path: 'fill.txt', rule: 'run/crashed' })
    expect(entry.reason).toContain('more memory')
  })

  it('keeps the other articles of a source that holds several', async () => {
    const line = (place: string) => `${JSON.stringify({ text: story(place) })}\n`
    const corpus = lay(scratch(), { 'hang.jsonl': line('Ash') + line('Elm') })
    const out = scratch()
    const summary = await extractCorpus([corpus], { out, worker, workers: 2, timeLimit: 3000 })
    expect(summary).toMatchObject({ sources: 1, new: 1, quarantined: 1 })
    expect(json(out, 'quarantine/hang.jsonl/1.json')).toMatchObject({
      path: 'hang.jsonl#1',
      rule: 'run/too-slow',
    })
    expect(json(out, 'records/hang.jsonl/2.json')).toMatchObject({ id: 'hang.jsonl/2' })
  })

  it('leaves what it cost alone until that changes', async () => {
    const corpus = lay(scratch(), { 'crash.txt': story('Ash') })
    const out = scratch()
    await extractCorpus([corpus], { out, worker, workers: 2 })
    expect(await extractCorpus([corpus], { out })).toMatchObject({
      quarantined: 1,
      retried: 0,
      written: false,
    })
    lay(corpus, { 'crash.txt': story('Elder') })
    expect(await extractCorpus([corpus], { out })).toMatchObject({ quarantined: 0, retried: 1, new: 1 })
    expect(Object.keys(contents(out))).toEqual(['inspections.json', 'manifest.json', 'records/crash.json'])
  })
})

describe('any number of workers', () => {
  it('gives the same bytes', async () => {
    const corpus = lay(
      scratch(),
      Object.fromEntries(
        Array.from({ length: 130 }, (_, i) => [`${i % 7}/story-${i}.txt`, story(`Larch ${'x'.repeat(i)}`)]),
      ),
    )
    const outs = await Promise.all(
      [1, 2, 3].map(async workers => {
        const out = scratch()
        await extractCorpus([corpus], { out, workers })
        return texts(out)
      }),
    )
    expect(Object.keys(outs[0] ?? {})).toHaveLength(132)
    expect(outs[1]).toEqual(outs[0])
    expect(outs[2]).toEqual(outs[0])
  })
})

const texts = (out: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contents(out)).map(([path, { text }]) => [path, text]))
const records = (out: string) =>
  Object.entries(texts(out)).filter(([path]) => path.startsWith('records/') || path === 'inspections.json')
