import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDisk } from '../../../src/review/diff/disk-files.ts'
import { NotComparable } from '../../../src/review/diff/not-comparable.ts'
import { parseRecord } from '../../../src/review/diff/parse-record.ts'
import { expectFiles, readSide } from '../../../src/review/diff/read-side.ts'
import { lay, scratch } from '../../run/scratch.ts'

const record = readFileSync('fixtures/review/diff/record.json', 'utf8')
const entry = '{"path":"b.txt","rule":"read/empty","reason":"the file is empty","sha256":null,"bytes":0}'
const side = (texts: Record<string, string>) =>
  readSide({ name: 'out/', texts: new Map(Object.entries(texts)) })
const namesOf = ({ records, quarantine }: ReturnType<typeof side>) => [
  [...records.keys()],
  [...quarantine.keys()],
]

describe('a side', () => {
  it('is an out folder, of which records and quarantine are read', () => {
    const files = { 'records/x/a.json': record, 'quarantine/b.txt.json': entry, 'manifest.json': '{}' }
    expect(namesOf(side({ ...files, 'inspections.json': '[' }))).toEqual([['x/a'], ['b.txt']])
  })

  it('is an out folder without records', () => {
    expect(namesOf(side({ 'manifest.json': '{}' }))).toEqual([[], []])
  })

  it('is a folder of records', () => {
    expect(namesOf(side({ 'x/a.json': record, 'b.json': record }))).toEqual([['x/a', 'b'], []])
  })

  it('is one record', () => {
    expect(namesOf(side({ '': record }))).toEqual([[''], []])
  })

  it.each([
    { what: 'broken JSON', text: '{"schemaVersion": 1,', says: /^out\/records\/a\.json is no JSON: / },
    {
      what: 'another version',
      text: '{"schemaVersion": 9}',
      says: 'out/records/a.json has schemaVersion 9; this release reads 1',
    },
    { what: 'no object', text: 'null', says: /^out\/records\/a\.json is no record: it: / },
    {
      what: 'a wrong field',
      text: record.replace('"words": 61', '"words": "61"'),
      says: /^out\/records\/a\.json is no record: article\.words: /,
    },
    {
      what: 'an unknown field',
      text: record.replace('"words": 61', '"words": 61, "mood": "glad"'),
      says: /no record: article: .*"mood"/,
    },
  ])('names the file that holds $what', ({ text, says }) => {
    expect(() => side({ 'records/a.json': text })).toThrow(NotComparable)
    expect(() => side({ 'records/a.json': text })).toThrow(says)
  })

  it('names an entry in quarantine that is none', () => {
    expect(() => side({ 'quarantine/a.json': '{"path":"a"}' })).toThrow(
      /^out\/quarantine\/a\.json is no entry in quarantine: rule: /,
    )
  })

  it('shows what cannot be printed of a broken file by its number', () => {
    expect(() => parseRecord('\u001b[31m', 'a.json')).toThrow(/^[^\u001b]*$/)
  })
})

describe('what is on disk', () => {
  it('is read by the paths inside two folders, hidden files and others apart', async () => {
    const folder = lay(scratch(), { 'records/a.json': record, '.lock/x.json': '', 'notes.txt': '' })
    const [before, after] = await readDisk(folder, scratch())
    expect([...before.texts.keys()]).toEqual(['records/a.json'])
    expect(() => expectFiles(before, after)).not.toThrow()
    expect(() => expectFiles(after, after)).toThrow(/^there are no records in .+ or .+$/)
  })

  it('is nothing where git has no file', async () => {
    const file = `${lay(scratch(), { 'a.json': record })}/a.json`
    const [before, after] = await readDisk('/dev/null', file)
    expect([before.texts.size, after.texts.get('')]).toEqual([0, record])
  })

  it('is not a folder held against a file, nor a path that is not there', async () => {
    const folder = lay(scratch(), { 'a.json': record })
    await expect(readDisk(folder, `${folder}/a.json`)).rejects.toThrow('two folders or two records')
    await expect(readDisk(folder, `${folder}/b`)).rejects.toThrow('no file or folder')
  })
})
