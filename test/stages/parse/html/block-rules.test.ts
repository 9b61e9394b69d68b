import { describe, expect, it } from 'vitest'
import { blockRules, foldBlock, isLabel, isSentence } from '../../../../src/stages/parse/html/block-rules.ts'
import { readLine } from './read-line.ts'

describe.each(blockRules)('$id', ({ holds, reads, leaves }) => {
  const judge = (html: string) => {
    const block = readLine(html)
    return holds(block, foldBlock(block))
  }
  it.each(reads)('holds for %s', html => expect(judge(html)).toBe(true))
  it.each(leaves)('leaves %s', html => expect(judge(html)).toBe(false))
})

describe('isSentence', () => {
  it.each([
    ['The school was rated good by the inspectors.', true],
    ['“It was a long day for all of us,” she said, “and a good one.”', true],
    ['The school was rated good by the inspectors', false],
    ['She said so.', false],
  ])('%s', (line, answer) => expect(isSentence(line.replace(/[“”]/g, '"'))).toBe(answer))
})

describe('isLabel', () => {
  it('asks for the whole line', () => {
    expect(isLabel('SHARE')).toBe(true)
    expect(isLabel('- Advertisement -')).toBe(true)
    expect(isLabel('Share of pupils on free meals')).toBe(false)
  })
})
