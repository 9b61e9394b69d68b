import { describe, expect, it } from 'vitest'
import { recordId } from '../../../src/model/record-id.ts'
import { nameRecords } from '../../../src/run/sources/name-records.ts'

describe('the names of the records of one folder', () => {
  it.each([
    { what: 'have no extension', names: ['a.txt', 'b.md', 'c.html.gz'], ids: ['a', 'b', 'c'] },
    { what: 'keep it where an earlier one has the name', names: ['a.html', 'a.txt'], ids: ['a', 'a.txt'] },
    { what: 'never meet', names: ['a.md', 'a.txt', 'a.txt.md'], ids: ['a', 'a.txt', 'a.txt.md'] },
    {
      what: 'are numbered where files share a name',
      names: ['a.txt', 'a.txt', 'a.txt'],
      ids: ['a', 'a.txt', 'a.txt-2'],
    },
    { what: 'leave the name to JSON', names: ['a.html', 'a.json'], ids: ['a.html', 'a'] },
    { what: 'leave the name to a folder', names: ['a.html'], folders: ['a.json'], ids: ['a.html'] },
    { what: 'do not mind other folders', names: ['a.html'], folders: ['a', 'a.html'], ids: ['a'] },
  ])('$what', ({ names, folders = [], ids }) => {
    const named = nameRecords(names, folders)
    expect(named.map((id, i) => id ?? recordId(names[i] as string))).toEqual(ids)
  })

  it('are cut where a disk would not take them, and stay apart', () => {
    const ids = nameRecords([`${'é'.repeat(120)}1.txt`, `${'é'.repeat(120)}2.txt`], [])
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(Buffer.byteLength(`${id ?? ''}.json.1234567890`)).toBeLessThan(256)
  })
})
