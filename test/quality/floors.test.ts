import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/run/evaluate/evaluate.ts'
import { figureOf, figures, scoresOf } from '../../src/run/evaluate/scores.ts'
import { floorSets } from './floors.ts'

describe.each(floorSets)('the figures on $name', ({ gold, texts, floors }) => {
  it.skipIf(!existsSync(gold))('are not under their floors', async () => {
    const scores = scoresOf(await evaluate(gold, texts))
    const under = figures
      .map(figure => ({ figure, value: figureOf(scores, figure), floor: floors[figure] }))
      .filter(({ value, floor }) => floor !== null && (value === null || value < floor))
    expect(under).toEqual([])
  })
})
