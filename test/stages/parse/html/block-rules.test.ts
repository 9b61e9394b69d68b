import { describe, expect, it } from 'vitest'
import {
  blockRules,
  foldBlock,
  isCaption,
  isLabel,
  isSentence,
} from '../../../../src/stages/parse/html/block-rules.ts'
import { readLine, readLines } from './read-line.ts'

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

describe('isCaption', () => {
  const judge = (html: string) => {
    const line = readLines(html).at(-1)
    if (!line) throw new Error('no line')
    return isCaption(line, foldBlock(line), true)
  }
  it.each([
    '<div><img src="a.jpg">Jo Ng at the school gate</div>',
    '<p><img src="a.jpg"><em>Jo Ng at the school gate in June.</em></p>',
    '<img src="a.jpg"><p>Jo Ng at the gate (Photo: Penbury Mercury)</p>',
    '<p><img src="a.jpg"></p><p><i>Jo Ng at the school gate.</i></p>',
  ])('takes %s', html => expect(judge(html)).toBe(true))
  it.each([
    '<p>Jo Ng at the school gate</p>',
    '<p><img src="a.jpg"></p><p>Jo Ng stood at the school gate and cried, she said.</p>',
    '<p><img src="a.jpg">Jo Ng stood at the school gate and cried, she told us.</p>',
    '<img src="smile.gif" class="emoji"><p><i>Jo Ng at the school gate.</i></p>',
    '<img src="a.jpg"><h2>At the gate (photo)</h2>',
  ])('leaves %s', html => expect(judge(html)).toBe(false))
})
