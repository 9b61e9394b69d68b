import { describe, expect, it } from 'vitest'
import { heads } from './heads.ts'
import { kindsOf } from './kinds-of.ts'
import { pages } from './pages.ts'

describe('the lines of articles', () => {
  for (const { name, lines } of [...pages, ...heads])
    for (const gap of ['\n\n', '\n'])
      it(`${name}, lines apart by ${JSON.stringify(gap)}`, () =>
        expect(
          kindsOf(
            lines.map(([, line]) => line),
            gap,
          ),
        ).toEqual(lines.map(([kind]) => kind)))
})
