import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printJson } from '../../src/model/print-json.ts'
import { type ArticleRecord, recordSchema } from '../../src/model/record.ts'
import { extractArticle } from '../../src/run/extract-article.ts'

const corpus = readdirSync('corpus', { recursive: true })
  .map(String)
  .filter(path => /\.(?:txt|md)$/.test(path))
  .sort()
const read = (path: string) => readFileSync(`corpus/${path}`, 'utf8')
const extract = (text: string, path = 'article.txt') => extractArticle(path, Buffer.from(text)).record
const facts = ({ grades, dates, people, quotations, boilerplate }: ArticleRecord) => ({
  grades,
  dates,
  people,
  quotations,
  boilerplate,
})
/** Words, marks apart: what a fact says and what stands at its position, made alike. */
const plain = (words: string) => words.replace(/[“”‘’"'\s]+/g, ' ').trim()

/** Lines of many articles in any order: odd input that still has all the forms in it. */
const pieces = corpus.flatMap(path => read(path).split('\n'))
const mixtures = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 60 })), {
    maxLength: 25,
  })
  .map(lines => lines.join('\n'))
  .filter(
    text => /\S/.test(text) && !/[\0-\u0008\u000b\u000e-\u001f]/.test(text) && !/\p{Surrogate}/u.test(text),
  )

describe('the records of the sample corpus', () => {
  it.each(corpus)('%s holds to the schema and to its source', path => {
    const bytes = readFileSync(`corpus/${path}`)
    const { record } = extractArticle(path, bytes)
    expect(recordSchema.parse(record)).toEqual(record)
    expect(record.source).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex') })
    expectPositions(record, bytes.toString('utf8'))
  })

  it.each(corpus)('%s gives the same bytes twice', path => {
    expect(printJson(extract(read(path), path))).toBe(printJson(extract(read(path), path)))
  })

  it.each(corpus)('%s keeps its facts and ids behind one more paragraph', path => {
    const before = extract(read(path))
    const front =
      'The weather over the weekend was mild, with light winds from the west and a little rain.\n\n'
    const after = extract(front + read(path))
    expect(facts(after)).toEqual(facts(before))
    const moved = Object.entries(before.positions).map(([id, places]) => [
      id,
      places.map(([start, end, line]) => [start + front.length, end + front.length, line + 2]),
    ])
    expect(after.positions).toEqual(Object.fromEntries(moved))
  })
})

describe('any text at all', () => {
  it('gives a record that holds to the schema and to its source', () => {
    fc.assert(
      fc.property(mixtures, text => {
        const record = extract(text)
        expect(recordSchema.parse(record)).toEqual(record)
        expectPositions(record, text)
      }),
      { numRuns: 60 },
    )
  })
})

/** Expect every fact to have a position, and every position to slice the source to the fact's words. */
function expectPositions(record: ArticleRecord, source: string): void {
  const all = [
    ...record.grades,
    ...record.dates,
    ...record.people,
    ...record.quotations,
    ...record.boilerplate,
  ]
  const ids = all.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(record.positions).sort()).toEqual([...ids].sort())
  for (const [start, end, line] of Object.values(record.positions).flat()) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(source.length)
    expect(source.slice(0, start).split(/\r\n|\r|\n/)).toHaveLength(line)
  }
  const sliced = (id: string) => (record.positions[id] ?? []).map(([start, end]) => source.slice(start, end))
  for (const fact of [...record.grades, ...record.dates]) expect(sliced(fact.id)[0]).toBe(fact.words)
  for (const person of record.people) {
    expect(sliced(person.id)).toHaveLength(person.mentions)
    // "Arthur and Joyce Bramble" names Joyce Bramble by her given name alone
    const said = sliced(person.id).join(' ').normalize('NFC').toLowerCase()
    expect(person.name.split(' ').filter(word => said.includes(word.toLowerCase()))).not.toEqual([])
  }
  for (const { id, text } of record.quotations) expect(plain(sliced(id).join(' '))).toContain(plain(text))
}
