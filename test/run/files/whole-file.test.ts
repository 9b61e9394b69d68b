import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWhole } from '../../../src/run/files/whole-file.ts'
import { isLittle } from '../../../src/run/sources/count-sources.ts'
import { scratch } from '../scratch.ts'

describe('a whole file', () => {
  it('stands there at the end, and is not written again where it is the same', () => {
    const name = join(scratch(), 'a.json')
    for (const written of [true, false]) {
      const file = openWhole(name, false)
      file.write('{}\n')
      expect(file.commit()).toMatchObject({ written })
    }
    expect(readFileSync(name, 'utf8')).toBe('{}\n')
  })

  it('leaves nothing behind where it cannot be put in its place', () => {
    const folder = scratch()
    mkdirSync(join(folder, 'a.json'))
    const file = openWhole(join(folder, 'a.json'), false)
    file.write('{}\n')
    expect(() => file.commit()).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    expect(() => file.abandon()).not.toThrow()
    expect(readdirSync(folder)).toEqual(['a.json'])
  })
})

describe('a link that leads to itself', () => {
  it('holds no articles, of whatever kind it says to be', () => {
    const folder = scratch()
    const file = join(folder, 'a.jsonl')
    symlinkSync('a.jsonl', file)
    expect(isLittle([{ path: 'a.jsonl', file }])).toBe(true)
  })
})
