import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import { type ArticleResult, extractOpened } from '../../src/run/extract-source.ts'
import { openStream } from '../../src/run/open-source.ts'
import { contents, json, lay, scratch } from './scratch.ts'

const line = (text: string, more: object = {}) => `${JSON.stringify({ ...more, text })}\n`
const story = (place: string) => `${place} Primary School was rated good by Ofsted on 7 March 2019.`

async function extract(path: string, chunks: AsyncIterable<Uint8Array>): Promise<ArticleResult[]> {
  const digest = { bytes: 0, sha256: null }
  const results: ArticleResult[] = []
  for await (const result of extractOpened(path, openStream(path, chunks, digest), digest))
    results.push(result)
  return results
}
async function* inParts(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a source of several articles', () => {
  it('is read one article after another, none before it is asked for', async () => {
    let asked = 0
    const chunks = (async function* () {
      for (;;) yield Buffer.from(line(story(`Larch ${++asked}`)))
    })()
    const digest = { bytes: 0, sha256: null }
    const results = extractOpened('a.jsonl', openStream('a.jsonl', chunks, digest), digest)
    for (let i = 1; i <= 10; i++) {
      const { value } = (await results.next()) as { value: ArticleResult }
      expect(value.record?.id).toBe(`a.jsonl/${i}`)
      expect(asked).toBe(i)
    }
    await results.return(undefined)
  })

  it('has positions in the text under its key', async () => {
    const text = `“A joy” – café 😀\n${story('Larch')}`
    const [result] = await extract('a.jsonl', inParts(Buffer.from(line(text)), 3))
    const [date] = result?.record?.dates ?? []
    const [place] = result?.record?.positions[date?.id ?? ''] ?? []
    expect(text.slice(place?.[0], place?.[1])).toBe('7 March 2019')
    expect(place?.[2]).toBe(2)
  })

  it('keeps the ids of articles with an address when one is put in front', async () => {
    const one = line(story('Larch'), { url: 'https://echo.example/1' })
    const before = await extract('a.jsonl', inParts(Buffer.from(one)))
    const after = await extract('a.jsonl', inParts(Buffer.from(line(story('Elm')) + one)))
    expect(after[1]?.content).toBe(before[0]?.content)
  })

  it('tells articles of one address apart', async () => {
    const one = line(story('Larch'), { url: 'https://echo.example/1' })
    const ids = (await extract('a.jsonl', inParts(Buffer.from(one + one)))).map(({ record }) => record?.id)
    expect(ids[1]).toBe(`${ids[0]}-2`)
  })

  it('loses only the lines that are bad', async () => {
    const lines = `\ufeff${line(story('Larch'))}\n{"text": 7}\n[1]\nnull\n{"text":\n{"text":"a\\u0000b"}\n${line(story('Elm')).trim()}`
    const results = await extract('a.ndjson', inParts(Buffer.from(lines), 7))
    expect(results.map(({ path, quarantined }) => quarantined?.rule ?? path)).toEqual([
      'a.ndjson#1',
      ...['read/json', 'read/json', 'read/json', 'read/json', 'read/binary'],
      'a.ndjson#8',
    ])
  })

  it('goes on behind a line too long to be held', async () => {
    const long = (async function* () {
      for (let i = 0; i < 30; i++) yield Buffer.alloc(1024 * 1024, 0x61)
      yield Buffer.from(`\n${line(story('Elm'))}`)
    })()
    const [tooLong, good] = await extract('a.jsonl', long)
    expect(tooLong?.quarantined).toMatchObject({ path: 'a.jsonl#1', rule: 'read/too-long' })
    expect(good?.record?.id).toBe('a.jsonl/2')
  })

  it('keeps what stands before the damage', async () => {
    const packed = gzipSync(Array.from({ length: 60 }, (_, i) => line(story(`Larch ${i * 7919}`))).join(''))
    const results = await extract('a.jsonl.gz', inParts(packed.subarray(0, packed.length / 2)))
    expect(results.at(-1)?.quarantined).toMatchObject({ path: 'a.jsonl.gz', rule: 'read/gzip' })
    expect(results[0]?.record?.id).toBe('a.jsonl.gz/1')
    expect(results.length).toBeGreaterThan(10)
  })

  it.each([
    { what: 'that is empty', path: 'a.jsonl', bytes: '', rule: 'read/empty' },
    { what: 'of blank lines', path: 'a.jsonl', bytes: '\n \n', rule: 'read/empty' },
    { what: 'that is an empty list', path: 'a.json', bytes: '[]', rule: 'read/empty' },
    { what: 'that is no archive', path: 'a.warc', bytes: 'words\r\n\r\n', rule: 'read/web-archive' },
    { what: 'that is not compressed', path: 'a.jsonl.gz', bytes: '{"text":"a"}', rule: 'read/gzip' },
    { what: 'that is no JSON', path: 'a.json', bytes: '{"text":', rule: 'read/json' },
  ])('is one entry of quarantine where it is one $what', async ({ path, bytes, rule }) => {
    const results = await extract(path, inParts(Buffer.from(bytes)))
    expect(results.map(({ quarantined }) => quarantined)).toMatchObject([{ path, rule }])
  })

  it('is given up where it grows beyond all measure', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x61))
    const [result] = await extract('a.jsonl.gz', inParts(bomb, 64 * 1024))
    expect(result?.quarantined).toMatchObject({ rule: 'read/gzip' })
    const [single] = await extract('a.txt.gz', inParts(bomb, 64 * 1024))
    expect(single?.quarantined).toMatchObject({ rule: 'read/too-long' })
  })
})

describe('a run over sources of several articles', () => {
  it('writes nothing twice, and prunes articles that are gone', async () => {
    const [one, two] = [line(story('Larch')), line(story('Elm'), { url: 'https://echo.example/2' })]
    const corpus = lay(scratch(), { 'a.jsonl': one + two, 'b.txt': story('Oak') })
    const out = scratch()
    expect(await extractCorpus([corpus], { out })).toMatchObject({ sources: 2, new: 3, quarantined: 0 })
    expect(await extractCorpus([corpus], { out })).toMatchObject({ written: false, unchanged: 3 })
    expect(json(out, 'manifest.json')).toMatchObject({
      counts: { sources: 2, records: 3, quarantined: 0 },
      sources: [
        { path: 'a.jsonl', records: 2, quarantined: 0, result: 'records/a.jsonl/' },
        { path: 'b.txt', result: 'records/b.json' },
      ],
    })
    writeFileSync(join(corpus, 'a.jsonl'), two)
    expect(await extractCorpus([corpus], { out, prune: true })).toMatchObject({
      ...{ unchanged: 2, pruned: 1 },
    })
    expect(Object.keys(contents(out)).filter(path => path.startsWith('records/'))).toEqual([
      'records/a.jsonl/echo-example-2-b5d1fc11.json',
      'records/b.json',
    ])
  })
})
