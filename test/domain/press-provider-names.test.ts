import { describe, expect, it } from 'vitest'
import { PLURAL_NOUNS, PROVIDER_NAME_NOUNS } from '../../src/domain/press/provider-names.ts'

const phrases = (list: string): string[] => list.trim().split(/\s*,\s*/)

describe('the nouns of names of providers', () => {
  for (const [name, lists] of Object.entries({ PROVIDER_NAME_NOUNS, PLURAL_NOUNS }))
    it(`are in lower case and of one kind in ${name}`, () => {
      const all = lists.flatMap(({ nouns }) => phrases(nouns))
      expect(all.filter((noun, i) => all.indexOf(noun) !== i)).toEqual([])
      expect(all.filter(noun => noun !== noun.toLowerCase() || noun === '')).toEqual([])
    })
})
