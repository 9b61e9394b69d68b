import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCases } from './article-case.ts'
import { changes } from './changes.ts'
import { differences, measureChange, TOLERANCE } from './measure.ts'

const sets = [
  { name: 'the sample corpus', gold: 'fixtures/gold', texts: 'corpus' },
  { name: '../shared/gold/dev', gold: '../shared/gold/dev', texts: '../shared/gold/dev' },
]

describe.each(sets)('the facts of $name', ({ gold, texts }) => {
  it.skipIf(!existsSync(gold)).each(changes)('hold when changed: $name', change => {
    const row = measureChange(change, loadCases(gold, texts))
    expect(row.articles).toBeGreaterThan(0)
    expect(differences(row).filter(({ points }) => points < -TOLERANCE)).toEqual([])
  })
})
