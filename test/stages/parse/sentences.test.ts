import fc from 'fast-check'
import type { Parents } from 'nlcst'
import { retext } from 'retext'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseLines } from '../../../src/stages/parse/lines.ts'
import { parseSentences } from '../../../src/stages/parse/sentences.ts'

function sentences(text: string): string[][] {
  const processor = unified().use(parseLines).use(parseSentences)
  const article = processor.runSync(processor.parse(text))
  return article.children.map(line => line.children.map(({ start, end }) => text.slice(start, end)))
}

describe('parseSentences', () => {
  it('splits a line and never joins two', () => {
    expect(sentences('Ofsted came. It went.\nA headline without a full stop\nA story.')).toEqual([
      ['Ofsted came.', 'It went.'],
      ['A headline without a full stop'],
      ['A story.'],
    ])
  })

  it('ends a sentence behind the name of a site, not behind an initial', () => {
    expect(sentences('She said so on X. Tarn is far.')).toEqual([['She said so on X.', 'Tarn is far.']])
    expect(sentences('She leant on J. Tarn of Orme.')).toEqual([['She leant on J. Tarn of Orme.']])
  })

  it.each([
    'Cllr. Ada Quill said so.',
    'They met Cllrs. Quill and Marsh at No. 10 Mill Lane.',
    'Det. Insp. Orla Finch wrote to St. Bede’s.',
    'The Rev. J. P. Lowther is chair.',
  ])('takes %s for one sentence', text => expect(sentences(text)).toEqual([[text]]))

  it('ends sentences where parse-english does, given the whole line', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), pieces => {
        const line = pieces.join('')
        fc.pre(/[A-Za-z]/.test(line))
        expect(sentences(line)[0]).toEqual(parsed(line))
      }),
      { numRuns: 400 },
    ))
})

const LONG =
  'A stretch so long, with "marks" (and brackets) in it, that nobody would read its middle at all, only its two ends '
const PIECES = [
  'Ofsted',
  'came',
  'it ',
  'He ',
  ' ',
  ' ',
  '.',
  '. ',
  '?',
  '! ',
  '"',
  "'",
  ')',
  '…',
  '5',
  ', ',
  LONG,
]

function parsed(line: string): string[] {
  const textsOf = (node: Parents): string[] =>
    node.type === 'SentenceNode'
      ? [line.slice(node.position?.start.offset, node.position?.end.offset)]
      : node.children.flatMap(child => ('children' in child ? textsOf(child) : []))
  return textsOf(retext().parse(line))
}
