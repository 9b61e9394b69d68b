import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadVerdicts, saveVerdicts } from '../../../src/review/verdicts/review-file.ts'
import { mergeVerdicts, type Verdict } from '../../../src/review/verdicts/verdict.ts'
import { contents, scratch } from '../../run/scratch.ts'

/** Make a verdict. */
const verdict = (fact: string, more: Partial<Verdict> = {}): Verdict => ({
  article: 'north/penfold',
  sha256: 'a'.repeat(64),
  kind: 'date',
  fact,
  verdict: 'accepted',
  note: '',
  content: { value: '2019-01' },
  at: [[3, 9]],
  ...more,
})

describe('mergeVerdicts', () => {
  it('lets the later verdict on a fact stand, and a withdrawal take it away', () => {
    const merged = mergeVerdicts(
      [verdict('date-b'), verdict('date-a')],
      [
        verdict('date-a', { verdict: 'rejected' }),
        { article: 'north/penfold', fact: 'date-b', verdict: null },
      ],
    )
    expect(merged).toEqual([verdict('date-a', { verdict: 'rejected' })])
  })

  it('keeps facts of the same id in two articles apart, in a fixed order', () => {
    const [a, b] = [verdict('date-a'), verdict('date-a', { article: 'a' })]
    expect(mergeVerdicts([a], [b])).toEqual(mergeVerdicts([b], [a]))
    expect(mergeVerdicts([a], [b])).toHaveLength(2)
  })
})

describe('review.json', () => {
  it('comes back as it was saved, and is not written anew', async () => {
    const out = scratch()
    const verdicts = [verdict('date-a', { note: 'see “page 2” 🎉' }), verdict('date-b')]
    await saveVerdicts(out, verdicts)
    const before = contents(out)
    expect(await loadVerdicts(out)).toEqual(verdicts)
    await saveVerdicts(out, verdicts)
    expect(contents(out)).toEqual(before)
  })

  it('is empty where nobody reviewed', async () => {
    expect(await loadVerdicts(scratch())).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['another version', '{"schemaVersion":2,"verdicts":[]}'],
    [
      'a verdict of its own',
      JSON.stringify({ schemaVersion: 1, verdicts: [{ ...verdict('date-a'), verdict: 'perhaps' }] }),
    ],
    [
      'a date that is none',
      JSON.stringify({ schemaVersion: 1, verdicts: [verdict('date-a', { content: { value: 'May' } })] }),
    ],
    [
      'a field of another kind',
      JSON.stringify({ schemaVersion: 1, verdicts: [verdict('date-a', { content: { name: 'Jo' } })] }),
    ],
  ])('is refused with %s', async (_, content) => {
    const out = scratch()
    writeFileSync(join(out, 'review.json'), content)
    await expect(loadVerdicts(out)).rejects.toThrow('is not a review')
  })
})
