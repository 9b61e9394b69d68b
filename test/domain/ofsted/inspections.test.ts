import { describe, expect, it } from 'vitest'
import { categoriesOfConcern } from '../../../src/domain/ofsted/categories-of-concern.ts'
import { frameworks } from '../../../src/domain/ofsted/frameworks.ts'
import { grades } from '../../../src/domain/ofsted/grades.ts'
import { judgementAreas } from '../../../src/domain/ofsted/judgement-areas.ts'
import { remits } from '../../../src/domain/ofsted/remits.ts'
import type { Scale } from '../../../src/domain/ofsted/scales/scale.ts'
import { overlappingScales, scales } from '../../../src/domain/ofsted/scales.ts'
import { providerKinds } from '../../../src/model/providers.ts'

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
const day = /^\d{4}-\d{2}-\d{2}$/
const together = (a: Scale, b: Scale): boolean =>
  a.remit === b.remit && (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9')

describe.each([
  ['grades', grades],
  ['frameworks', frameworks],
  ['remits', remits],
  ['scales', scales],
  ['categories of concern', categoriesOfConcern],
])('%s', (_, entries) => {
  it('have ids that are unique', () => {
    expect(new Set(ids(entries)).size).toBe(entries.length)
  })
})

describe('grades', () => {
  it('word each press variant in lower case and once', () => {
    for (const { press } of grades) {
      expect(press.map(words => words.toLowerCase())).toEqual(press)
      expect(new Set(press).size).toBe(press.length)
    }
  })
  it('each belong to a scale', () => {
    const used = new Set(scales.flatMap(scale => scale.grades as readonly string[]))
    const stray = ids(grades).filter(id => !used.has(id))
    // safeguarding of schools to November 2025 was said to be "not effective" beside the scale
    expect(stray).toEqual(['not-effective'])
  })
})

describe('frameworks', () => {
  it('are sorted by id', () => {
    expect(ids(frameworks)).toEqual(ids(frameworks).toSorted())
  })
  it('each have a scale', () => {
    const used = new Set<string>(scales.map(scale => scale.framework))
    expect(ids(frameworks).filter(id => !used.has(id))).toEqual([])
  })
})

describe('scales', () => {
  it('have periods that are days in order', () => {
    for (const { from, to } of scales) {
      if (from) expect(from).toMatch(day)
      if (to) expect(to).toMatch(day)
      if (from && to) expect(from < to).toBe(true)
    }
  })
  it('follow each other without overlap within a remit, the known exceptions apart', () => {
    const main = scales.filter(scale => scale.place === 'main')
    const pairs = main.flatMap((a, i) =>
      main
        .slice(i + 1)
        .filter(b => together(a, b))
        .map(b => [a.id, b.id]),
    )
    expect(pairs).toEqual(overlappingScales.map(pair => pair.scales))
  })
  it('rank each grade once', () => {
    for (const scale of scales) expect(new Set(scale.grades).size).toBe(scale.grades.length)
  })
})

describe('judgement areas', () => {
  it('name frameworks that are in force in their remits', () => {
    for (const area of judgementAreas)
      for (const framework of area.frameworks)
        expect([
          area.id,
          framework,
          scales.some(s => s.framework === framework && (area.remits as string[]).includes(s.remit)),
        ]).toEqual([area.id, framework, true])
  })
  it('word each paraphrase in lower case, once, the longer first', () => {
    for (const { press } of judgementAreas) {
      expect(press.map(words => words.toLowerCase())).toEqual(press)
      expect(new Set(press).size).toBe(press.length)
      expect(press.map(words => words.length)).toEqual(
        press.map(words => words.length).toSorted((a, b) => b - a),
      )
    }
  })
  it('give the whole a grade wherever the main scale has a headline', () => {
    const headlined = (scale: Scale) =>
      judgementAreas.some(
        area =>
          area.id === 'overall-effectiveness' &&
          area.frameworks.includes(scale.framework) &&
          area.remits.includes(scale.remit),
      )
    const without = scales.filter(scale => scale.headline && scale.place === 'main' && !headlined(scale))
    // the outcome for a local area is a judgement area of its own
    expect(ids(without)).toEqual(['area-send-2016', 'area-send-2023'])
  })
})

describe('remits', () => {
  it('name kinds of provider that exist', () => {
    for (const { kinds } of remits) for (const kind of kinds) expect(providerKinds).toContain(kind)
  })
})
