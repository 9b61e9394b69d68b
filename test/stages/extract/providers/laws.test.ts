import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standing } from '../../../../src/model/mentions.ts'
import { overlaps } from '../../../../src/model/span.ts'
import { readProviders } from '../../resolve/providers/read-providers.ts'

const words = fc.constantFrom(
  ...'Alder,School,St Mary’s,Primary,Marrowdale,Council,council,children’s services,of,the,The,and,&,in,Borough,University,HMP,Ltd,(North),(ASA),was rated good,Ofsted,councils,a school in,has 90 pupils,İzmir,🙂,Nursery,College,’s,.,\n,:,\t'.split(
    ',',
  ),
  ',',
)

describe('the laws of providers', () => {
  it('points every mention at its words, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), parts => {
        const text = `It is ${parts.join(' ')}`
        for (const { mentions, name } of readProviders(text)) {
          expect(name.trim().length).toBeGreaterThan(0)
          for (const { start, end, words } of mentions) expect(text.slice(start, end)).toBe(words)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never names two providers with the same words', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), parts => {
        const mentions = readProviders(`It is ${parts.join(' ')}`).flatMap(provider =>
          standing(provider.mentions),
        )
        const sorted = [...mentions].sort((a, b) => a.start - b.start)
        expect(sorted.some((mention, i) => i > 0 && overlaps(sorted[i - 1] ?? mention, mention))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('says the same whichever marks stand for apostrophes', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), parts => {
        const curly = `It is ${parts.join(' ')}`
        const namesOf = (text: string) => readProviders(text).map(({ name, kind }) => [name, kind])
        expect(namesOf(curly.replaceAll('’', "'"))).toEqual(namesOf(curly))
      }),
      { numRuns: 100 },
    )
  })
})
