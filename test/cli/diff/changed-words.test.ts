import { describe, expect, it } from 'vitest'
import { changedWords } from '../../../src/cli/diff/changed-words.ts'
import { marked } from '../../../src/cli/diff/say-change.ts'

const change = (from: string, to: string) => changedWords(from, to)?.map(marked).join('') ?? null

describe('changed words', () => {
  it.each([
    {
      what: 'at the start',
      from: 'Children there are safe and well looked after',
      to: 'The children there are safe and well looked after',
      said: '[-Children-]{+The children+} there are safe and well looked after',
    },
    {
      what: 'in the middle of a long text, with some words around',
      from: `${'before '.repeat(20)}old ${'behind '.repeat(20)}`,
      to: `${'before '.repeat(20)}new ${'behind '.repeat(20)}`,
      said: '… before before before before before [-old-]{+new+} behind behind behind behind behind …',
    },
    {
      what: 'at both ends of a long text',
      from: `old ${'same '.repeat(30)}old`,
      to: `new ${'same '.repeat(30)}new`,
      said: '[-old-]{+new+} same same same same same same same … same same same same same same same [-old-]{+new+}',
    },
  ])('$what', ({ from, to, said }) => {
    expect(change(from, to)).toBe(said)
  })

  it('are not told of texts that have little in common', () => {
    expect(change('good', 'outstanding')).toBeNull()
    expect(change('One thing was said about this', 'Quite something else was meant by it')).toBeNull()
    expect(change('a b c '.repeat(100), 'x y z '.repeat(100))).toBeNull()
  })
})
