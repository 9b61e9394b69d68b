import { describe, expect, it } from 'vitest'
import { readGrades } from './read-grades.ts'

describe('grades by other words', () => {
  for (const text of [
    'Staff at Alder School were moving desks as the river rose to its highest level.',
    'The choir of Alder School climbed from the bottom to the very top mark.',
  ])
    it(`no inspection: ${text}`, () => expect(readGrades(text).facts).toEqual([]))

  it('are read where somebody inspects', () =>
    expect(readGrades('Alder School rose to the top grade, Ofsted said.').facts).toEqual([
      'Alder School: overall-effectiveness = outstanding',
    ]))

  it('need none beside the words of grades', () =>
    expect(readGrades('Alder School has climbed to good.').facts).toEqual([
      'Alder School: overall-effectiveness = good',
    ]))
})
