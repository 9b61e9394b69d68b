import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/model/fold.ts'
import { furnitureRules } from '../../../src/stages/clean/furniture-rules.ts'
import { viewLine } from '../../../src/stages/clean/line-view.ts'
import { readFurniture, readyRules } from '../../../src/stages/clean/read-furniture.ts'

const lineOf = (value: string) => ({
  type: 'line' as const,
  number: 1,
  start: 0,
  end: value.length,
  value,
  plain: fold(value),
  afterBlank: false,
  kind: 'paragraph' as const,
  boilerplate: null,
  children: [],
})

describe('the rules for furniture', () => {
  it('have ids of their own', () => {
    expect(new Set(furnitureRules.map(rule => rule.id)).size).toBe(furnitureRules.length)
  })

  const reader = readyRules(furnitureRules)
  for (const rule of furnitureRules) {
    const read = (value: string) => {
      const view = viewLine(lineOf(value))
      readFurniture(view, reader)
      return view.mark?.rule ?? null
    }
    for (const line of rule.reads) it(`${rule.id} reads “${line}”`, () => expect(read(line)).not.toBeNull())
    for (const line of rule.leaves) it(`${rule.id} leaves “${line}”`, () => expect(read(line)).toBeNull())
  }
})
