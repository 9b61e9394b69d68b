import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineKey } from '../../../src/model/furniture.ts'
import { extractCorpus } from '../../../src/run/extract-corpus.ts'
import { contents, json, lay, scratch } from '../scratch.ts'

const corpus = 'fixtures/corpora/one-publisher'
const folder = join(corpus, 'source', 'harbour-echo')
const names = readdirSync(folder)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const wordsOf = (text: string): number => lineKey(text).split(' ').filter(Boolean).length

/** Lines that were set aside, by the rule that asks for the whole corpus or by any. */
function setAside(out: string, name: string, recurring: boolean): string[] {
  const record = json(out, `records/harbour-echo/${name.replace('.txt', '.json')}`)
  const { boilerplate, positions } = record as {
    boilerplate: { id: string; rule: string }[]
    positions: Record<string, [number, number, number][]>
  }
  return boilerplate
    .filter(({ rule }) => !recurring || rule === 'boilerplate/recurring')
    .flatMap(({ id }) => positions[id] ?? [])
    .map(([start, end]) => read(name).slice(start, end))
}

describe('learnt furniture', () => {
  it('is most of what recurs, at a loss of at most 0.3% of the story', async () => {
    const out = scratch()
    await extractCorpus([join(corpus, 'source')], { out, furniture: true })
    const furniture = new Set(readFileSync(join(corpus, 'furniture.txt'), 'utf8').trim().split('\n'))
    const lines = names.flatMap(name => read(name).trim().split('\n\n'))
    const aside = names.flatMap(name => setAside(out, name, false))
    const sum = (list: readonly string[]) => list.reduce((all, line) => all + wordsOf(line), 0)
    const found = sum(aside.filter(line => furniture.has(line)))
    const lost = sum(aside.filter(line => !furniture.has(line)))
    expect(found / sum(lines.filter(line => furniture.has(line)))).toBeGreaterThan(0.75)
    expect(lost / sum(lines.filter(line => !furniture.has(line)))).toBeLessThanOrEqual(0.003)
  })

  it('costs the sample corpus no word of a story', async () => {
    const [with_, without] = [scratch(), scratch()]
    await extractCorpus(['corpus'], { out: with_, furniture: true })
    await extractCorpus(['corpus'], { out: without })
    const words = (out: string) =>
      Object.keys(contents(out))
        .filter(path => path.startsWith('records/'))
        .reduce((all, path) => all + (json(out, path).article as { words: number }).words, 0)
    expect(words(with_)).toBeGreaterThanOrEqual(words(without) * 0.997)
  })

  it('stays in a file that a second run leaves alone and one article is read by', async () => {
    const out = scratch()
    await extractCorpus([join(corpus, 'source')], { out, furniture: true })
    const before = contents(out)
    expect(await extractCorpus([join(corpus, 'source')], { out, furniture: true })).toMatchObject({
      written: false,
    })
    expect(contents(out)).toEqual(before)
    const [first = ''] = names
    const alone = lay(scratch(), { [`harbour-echo/${first}`]: read(first) })
    expect(await extractCorpus([alone], { out })).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await extractCorpus([alone], { out, furniture: true })).toMatchObject({ changed: 0 })
    expect(setAside(out, first, true)).not.toEqual([])
    await extractCorpus([alone], { out, furniture: true, prune: true })
    expect(json(out, 'furniture.json')).toEqual({ schemaVersion: 1, publishers: [] })
    expect(setAside(out, first, true)).toEqual([])
  })

  it('is not learnt unless asked for', async () => {
    const out = scratch()
    await extractCorpus([join(corpus, 'source')], { out })
    expect(Object.keys(contents(out))).not.toContain('furniture.json')
  })

  it('stops the run where its file is none', async () => {
    const out = lay(scratch(), { 'furniture.json': '{"publishers": 7}' })
    await expect(extractCorpus([join(corpus, 'source')], { out })).rejects.toThrow(/furniture\.json/)
  })
})
