import { describe, expect, it } from 'vitest'
import { readPlainStops } from '../../../src/stages/parse/plain-stops.ts'

const sentencesOf = (plain: string) => {
  const ends = readPlainStops(plain)
  return ends && [...ends, plain.length].map((end, i) => plain.slice(ends[i - 1] ?? 0, end).trim())
}

describe('readPlainStops', () => {
  it.each([
    [['It is good.', 'The head is proud.']],
    [['"We are proud."', '"So are we," he said']],
    [["It was 'good'.", 'She smiled']],
    [['It opened in 2019.', 'It has (of course) closed.)']],
    [['Is it good?', 'Yes!', '(It is.)', 'It cost £2.5m ...']],
    [['No stop at all']],
    [['It ends …"']],
  ])('parts %j', sentences => expect(sentencesOf(sentences.join(' '))).toEqual(sentences))

  it.each([
    'Cllr. Ng spoke.',
    'No. 10 was told',
    'It fell by 5 per cent. The head',
    'It rose to 12. The head',
    'J. Lamb spoke.',
    'At St. Oswin the head',
    'It fell ... The head',
    'It fell. the head',
    'It fell.  The head',
    'It fell.The head',
    '"It fell." said she',
    'See www.x.example for more',
  ])('leaves %s to parse-latin', plain => expect(readPlainStops(plain)).toBeNull())
})
