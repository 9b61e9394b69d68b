import { describe, expect, it } from 'vitest'
import { mayGrade } from '../../../../src/stages/extract/grades/hint.ts'

describe('the quick look for grades', () => {
  it.each([
    'Alder School was rated Good.',
    'It was put into SPECIAL MEASURES.',
    'It got a three.',
    'The service performs well.',
    'It was handed the lowest possible rating.',
    'Leaders made reasonable progress.',
    'It was ratedoutstanding by Ofsted.',
    'Leadership needs attention.',
    'It fell from 1 to 3.',
    'It requires some improvement.',
    'The service is in need of urgent improvement.',
    'It was given a notice to improve.',
  ])('sees one in “%s”', words => expect(mayGrade(words)).toBe(true))

  it.each([
    'The school has 200 pupils.',
    'One of them said so.',
    'The special guest made progress through the crowd.',
    'The level of the river rose.',
    'There was much improvement.',
    'They want to improve the hall.',
  ])('sees none in “%s”', words => expect(mayGrade(words)).toBe(false))
})
