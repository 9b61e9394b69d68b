import { describe, expect, it } from 'vitest'
import { furnitureRules } from '../../../../src/stages/clean/furniture/furniture-rules.ts'
import { viewLine } from '../../../../src/stages/clean/furniture/line-view.ts'
import { readFurniture, readyRules } from '../../../../src/stages/clean/furniture/read-furniture.ts'
import { lineOf } from './line-of.ts'

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
