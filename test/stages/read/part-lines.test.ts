import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partLines } from '../../../src/stages/read/part-lines.ts'

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
async function linesOf(chunks: readonly Uint8Array[], most = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { number, bytes } of partLines(each(chunks), most)) {
    while (lines.length < number - 1) lines.push('')
    lines.push(bytes && Buffer.from(bytes).toString())
  }
  return lines
}

describe('partLines', () => {
  it('parts as String.split does, however the bytes come', async () => {
    const texts = fc
      .array(fc.constantFrom('a', '\n', 'é', '\r\n', 'bc'), { maxLength: 20 })
      .map(list => list.join(''))
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const bytes = Buffer.from(text)
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        expect((await linesOf(chunks)).join('\n')).toBe(text.replace(/\n+$/, ''))
      }),
      { numRuns: 100 },
    )
  })

  it('lets go of a line that is too long, and of none besides', async () => {
    const chunks = ['ab\nabc', 'd\nabc\n', 'abcd', 'e'].map(text => Buffer.from(text))
    expect(await linesOf(chunks, 3)).toEqual(['ab', null, 'abc', null])
  })
})
