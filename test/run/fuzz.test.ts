import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordSchema } from '../../src/model/record.ts'
import { extractOpened } from '../../src/run/extract-source.ts'
import { openStream } from '../../src/run/open-source.ts'

const root = 'fixtures/corpora/inputs/source'
const sources = readdirSync(root).map(path => ({ path, bytes: readFileSync(`${root}/${path}`) }))

/** A way to damage a file: `at` and `length` are shares of its size. */
const damages = fc.array(
  fc.record({
    how: fc.constantFrom('cut', 'drop', 'flip', 'zero', 'tag', 'twice'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  }),
  { minLength: 1, maxLength: 4 },
)
type Damage = { how: string; at: number; length: number }

function damage(bytes: Buffer, { how, at, length }: Damage): Buffer {
  const from = Math.floor(at * bytes.length)
  const to = Math.min(bytes.length, from + Math.ceil(length * bytes.length))
  const [before, part, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  if (how === 'cut') return before
  if (how === 'drop') return Buffer.concat([before, after])
  if (how === 'flip') return Buffer.concat([before, part.map(byte => byte ^ 0x55), after])
  if (how === 'zero') return Buffer.concat([before, Buffer.alloc(part.length), after])
  if (how === 'tag') return Buffer.concat([before, Buffer.from('</div><p><table><'), part, after])
  return Buffer.concat([before, part, part, after])
}

describe('damaged sources', () => {
  it('give records that hold to the schema, or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), damages, async ({ path, bytes }, list) => {
        const damaged = list.reduce(damage, Buffer.from(bytes))
        const digest = { bytes: 0, sha256: null }
        const chunks = (async function* () {
          yield damaged
        })()
        let count = 0
        for await (const { record, quarantined } of extractOpened(
          path,
          openStream(path, chunks, digest),
          digest,
        )) {
          count++
          if (record) expect(recordSchema.parse(record)).toEqual(record)
          else expect(quarantined?.rule).toMatch(/^read\//)
        }
        expect(count).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})
