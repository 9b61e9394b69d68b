import { describe, expect, it } from 'vitest'
import { foldBlock } from '../../../../src/stages/parse/html/block-rules.ts'
import { findExtent, isProse } from '../../../../src/stages/parse/html/extent.ts'
import { knownRuns } from '../../../../src/stages/parse/html/known-text.ts'
import { readLine, readLines } from './read-line.ts'

const line = (n: number) =>
  `Line ${n} of the story says that the school was rated good by the inspectors, and that its head was proud.`
const p = (n: number) => `<p>${line(n)}</p>`

/** Find the extent of a page of which Readability kept the lines of these numbers: the numbers of its prose. */
function extentOf(html: string, keeps: readonly number[], body: string | null = null): number[] | null {
  const blocks = readLines(html)
  const numberOf = (value: string) => Number(/^Line (\d+)/.exec(value)?.[1] ?? 0)
  const kept = new Set(
    blocks.filter(({ value }) => keeps.includes(numberOf(value))).flatMap(({ texts }) => texts),
  )
  const extent = findExtent(blocks, { kept, known: knownRuns(body) })
  return extent?.prose.map(block => numberOf(foldBlock(block))) ?? null
}

describe('findExtent', () => {
  it('is the prose that Readability kept', () => {
    expect(extentOf(`<div class=a>${p(1)}${p(2)}</div><div class=b>${p(3)}</div>`, [1, 2])).toEqual([1, 2])
  })
  it('goes on with lines of the same make, over what has a role', () => {
    const wrapped = (n: number) => `<div class=w>${p(n)}</div>`
    const page = `<main>${wrapped(1)}${wrapped(2)}<div class=ad>Advert</div>${wrapped(3)}</main>`
    expect(extentOf(page, [2])).toEqual([2])
    expect(extentOf(page, [1, 3])).toEqual([1, 2, 3])
  })
  it('is what the metadata repeat where Readability missed most of that', () => {
    const other =
      '<p>Line 1 is of something else, which went on at Penbury lock for as long as the canal was frozen.'
    const page = `<div class=a>${other}</div><div class=b>${p(2)}${p(3)}${p(4)}</div>`
    const body = [2, 3, 4].map(line).join(' ')
    expect(extentOf(page, [1], body)).toEqual([2, 3, 4])
    expect(extentOf(page, [2, 3], other.repeat(4))).toEqual([2, 3, 4])
  })
  it('is nothing where nothing was kept', () => {
    expect(extentOf(p(1), [])).toBeNull()
    expect(extentOf('', [1])).toBeNull()
  })
})

describe('isProse', () => {
  it.each([
    [p(1), true],
    [`<li>${line(1)}`, true],
    ['<p>Too short to be prose.', false],
    [`<h2>${line(1)}</h2>`, false],
    [`<a href="/x">${line(1)}</a>`, false],
  ])('%s: %s', (html, answer) => expect(isProse(readLine(html))).toBe(answer))

  it('leaves lines with a role', () => {
    expect(isProse({ ...readLine(p(1)), role: 'caption' })).toBe(false)
  })
})
