import { describe, expect, it } from 'vitest'
import {
  addClasses,
  enterWord,
  numberOf,
  openClasses,
  spellingOf,
  wordAt,
} from '../../src/model/vocabulary.ts'

const school = enterWord('school')
const preschool = enterWord('pre-school')

describe('the vocabulary', () => {
  it('numbers each word once', () => {
    expect(enterWord('school')).toBe(school)
    expect(preschool).not.toBe(school)
  })

  it.each(['school', 'School', 'SCHOOL'])('knows %s', word => expect(numberOf(word)).toBe(school))

  it.each(['', 'schoo', 'schoolx', 'xpre', 'ſchool', '学校'])('does not know “%s”', word =>
    expect(numberOf(word)).toBe(0),
  )

  it('finds words where they stand', () => {
    expect(wordAt('a Pre-School.', 2, 12)).toBe(preschool)
    expect(wordAt('a Pre-School.', 6, 12)).toBe(school)
  })

  it('spells its words', () => expect(spellingOf(preschool)).toBe('pre-school'))

  it('takes lower case alone', () => expect(() => enterWord('Ofsted')).toThrow())

  it('tells classes', () => {
    const classes = openClasses()
    addClasses(classes, 'school', 1)
    addClasses(classes, 'school', 4)
    expect([classes[numberOf('School')], classes[preschool], classes[numberOf('Ofsted')]]).toEqual([5, 0, 0])
  })
})
