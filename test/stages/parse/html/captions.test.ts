import { describe, expect, it } from 'vitest'
import { foldBlock } from '../../../../src/stages/parse/html/block-rules.ts'
import { isCaption } from '../../../../src/stages/parse/html/captions.ts'
import { readLines } from './read-line.ts'

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
