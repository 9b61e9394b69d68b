import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/model/fold.ts'
import { findProviders } from '../../../../src/stages/extract/providers/find-providers.ts'
import { providerRules } from '../../../../src/stages/extract/providers/provider-rules.ts'
import { indexRules } from '../../../../src/stages/extract/providers/rule-index.ts'
import { findRuns } from '../../../../src/stages/extract/providers/run.ts'
import { settingOf } from '../../../../src/stages/extract/providers/setting.ts'
import { lineOf } from './line-of.ts'

describe('the rules for names of providers', () => {
  it('have ids of their own', () => {
    expect(new Set(providerRules.map(rule => rule.id)).size).toBe(providerRules.length)
  })

  for (const rule of providerRules) {
    const find = (sentence: string) =>
      findProviders(findRuns(lineOf(sentence)), settingOf([fold(sentence)]), indexRules([rule])).map(
        ({ name }) => name,
      )
    for (const [sentence, ...names] of rule.reads)
      it(`${rule.id} reads “${sentence}”`, () => expect(find(sentence)).toEqual(names))
    for (const sentence of rule.leaves)
      it(`${rule.id} leaves “${sentence}”`, () => expect(find(sentence)).toEqual([]))
  }
})
