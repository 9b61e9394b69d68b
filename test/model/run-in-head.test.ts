import { expect, it } from 'vitest'
import { runInHead } from '../../src/model/run-in-head.ts'

const REST = 'The borough is pleased with itself, and said so in a long letter to everybody.'

it('reads the name in capitals that a paragraph begins with', () => {
  for (const head of ['ORME', 'WEST ORME', "ST ANN'S"]) {
    expect(runInHead(`${head} ${REST}`)).toBe(head)
    expect(runInHead(`${head}: ${REST}`)).toBe(head)
    expect(runInHead(`${head} - ${REST}`)).toBe(head)
  }
})

it('reads none of words that name nobody, of capitals inside a sentence, or of a short line', () => {
  for (const text of [`UPDATE ${REST}`, `OFSTED said that ${REST}`, 'ORME The end.', `Orme ${REST}`])
    expect(runInHead(text)).toBeNull()
})
