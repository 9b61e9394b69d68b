import { describe, expect, it } from 'vitest'
import { quoted } from './read-quotations.ts'
import { paragraphs, table } from './table.ts'

describe('quotations of paragraphs', () => {
  for (const [text, expected] of [...table, ...paragraphs]) {
    it(text, () => expect(quoted(text)).toEqual(expected))
    it(`${text}, with no curly marks`, () => expect(quoted(straight(text))).toEqual(expected.map(straight)))
  }
})

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”„«»]/g, '"')
