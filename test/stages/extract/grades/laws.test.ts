import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grades } from '../../../../src/domain/ofsted/grades.ts'
import { readGrades } from './read-grades.ts'

const words = fc.constantFrom(
  ...'Alder School,Birch School,Marrowdale,the school,it,they,good,‘inadequate’,outstanding,requires improvement,a grade three,top marks,special measures,was rated,is,received,remains,from,to,lost,not,could,in 2016,and,but,or,while,which,Ofsted,the CQC,for leadership,personal development,in all areas,in three areas,rating,(,),–,.,;,:,“,”,previously,now,as did,the other two are'.split(
    ',',
  ),
)

describe('the laws of grades', () => {
  it('points every mention at its words, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), parts => {
        const text = parts.join(' ')
        for (const { mentions, grade } of readGrades(text).grades) {
          expect(grades.some(({ id }) => id === grade)).toBe(true)
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.words)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same whichever marks of quotation are used', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), parts => {
        const curly = parts.join(' ')
        const straight = curly.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
        expect(readGrades(straight).facts).toEqual(readGrades(curly).facts)
      }),
      { numRuns: 200 },
    )
  })
})
