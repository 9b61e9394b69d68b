import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../src/run/extract-article.ts'
import { introduced } from './table/introduced.ts'

const show = (text: string): string[] =>
  extractArticle(
    'test.txt',
    Buffer.from(`The yard by the river is up for sale\n\n${text}\n`),
  ).record.quotations.map(({ text, speaker }) => `${text} = ${speaker.name ?? '?'}`)

describe('speakers that the whole article introduces', () => {
  for (const [text, expected] of introduced) it(text, () => expect(show(text)).toEqual(expected))
})
