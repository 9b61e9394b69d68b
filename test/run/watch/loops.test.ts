import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openLoops } from '../../../src/run/watch/loops.ts'
import { scratch } from '../scratch.ts'

describe('loops of links', () => {
  it('are told from folders, and from links that lead elsewhere', () => {
    const root = realpathSync(scratch())
    for (const folder of ['a', 'b', 'c/d']) mkdirSync(`${root}/${folder}`, { recursive: true })
    symlinkSync('..', `${root}/a/up`)
    symlinkSync('../b', `${root}/a/across`)
    symlinkSync('../a', `${root}/b/back`)
    const leadsBack = openLoops(new Set([root]))
    expect(['a', 'c/d', 'a/across', 'b/back'].filter(path => leadsBack(`${root}/${path}`))).toEqual([])
    for (const path of ['a/up', 'a/across/back', 'b/back/across'])
      expect(leadsBack(`${root}/${path}`), path).toBe(true)
  })

  it('do not reach above the root', () => {
    const root = realpathSync(scratch())
    mkdirSync(`${root}/corpus`)
    symlinkSync('..', `${root}/corpus/up`)
    expect(openLoops(new Set([`${root}/corpus`]))(`${root}/corpus/up`)).toBe(false)
    expect(openLoops(new Set([root]))(`${root}/corpus/up`)).toBe(true)
  })
})
