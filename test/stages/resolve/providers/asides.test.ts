import { describe, expect, it } from 'vitest'
import { isAside } from '../../../../src/stages/resolve/providers/asides.ts'

const tell = (sentence: string) => isAside(sentence, sentence.indexOf('Alder'), sentence.indexOf('Alder') + 5)

describe('names in passing', () => {
  it.each([
    'She is on loan from good-rated neighbour Alder School.',
    'The chain which runs Alder School will take it on.',
    'It is owned by the Alder Trust.',
    'He was headteacher of Alder School.',
    'His successor joins from Alder.',
    'A pupil at Alder School said so.',
  ])('are read in “%s”', sentence => expect(tell(sentence)).toBe(true))

  it.each([
    'Inspectors came to Alder School.',
    'There was less cheerful news for Alder School.',
    'Two miles away at Alder School there are no such puzzles.',
    'The school that Ofsted saw, Alder School, is good.',
  ])('are not read in “%s”', sentence => expect(tell(sentence)).toBe(false))
})
