import { describe, expect, it } from 'vitest'
import { appeals } from './appeals.ts'
import { cleanLines } from './clean-lines.ts'
import { fused } from './fused.ts'
import { letters } from './letters.ts'
import { newsletters } from './newsletters.ts'
import { pages } from './pages.ts'
import { strips } from './strips.ts'
import { tails } from './tails.ts'
import { topics } from './topics.ts'

describe('pages with furniture', () => {
  for (const { name, lines } of [
    ...pages,
    ...appeals,
    ...fused,
    ...letters,
    ...newsletters,
    ...strips,
    ...tails,
    ...topics,
  ])
    for (const gap of ['\n\n', '\n', '\r\n'])
      it(`${name} keep their story, lines apart by ${JSON.stringify(gap)}`, () => {
        const bare = lines.map(line => line.replace(/^~ /, ''))
        expect(cleanLines(bare, gap).kept).toEqual(lines.filter(line => !line.startsWith('~ ')))
      })
})
