import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../src/run/extract-article.ts'

const recordOf = (text: string) => extractArticle('test.txt', Buffer.from(text)).record
const quoted = (text: string) => recordOf(text).quotations.map(quotation => quotation.text)

describe('scare quotes', () => {
  for (const text of [
    'Ofsted has visited. The ‘corporate parent’ role was praised by inspectors.',
    'Ofsted has visited. The council is ‘on notice’.',
    'The town has a “bit of a problem” with gulls.',
    'Ofsted said a ‘dramatic’ turnaround was under way.',
  ])
    it(`puts aside those of “${text}”`, () => expect(quoted(text)).toEqual([]))

  for (const [text, words] of [
    ['Inspectors said caseloads were ‘unmanageable’.', 'unmanageable'],
    ['Inspectors praised “tenacious advocates”.', 'tenacious advocates'],
    ['Ofsted has visited. Attendance was a worry, with ‘far too many’ missing.', 'far too many'],
    ['“Three,” said one mother.', 'Three,'],
  ] as const)
    it(`keeps the quotation of “${text}”`, () => expect(quoted(text)).toEqual([words]))
})

describe('quotations that nothing closes', () => {
  it('are noted with their words', () => {
    const { notices } = recordOf('It rained.\n\nOne mother said: “I am moving him.\n\nIt stopped.')
    expect(notices).toEqual([
      {
        rule: 'quotation/unclosed',
        message: 'The quotation has no closing mark: it is read to the end of its paragraph',
        words: '“I am moving him.',
      },
    ])
  })

  it('are not noted where the next paragraph closes them', () => {
    expect(recordOf('One mother said: “I am moving him.\n“He is glad.”').notices).toEqual([])
  })
})
