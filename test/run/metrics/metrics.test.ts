import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MeasuredRun } from '../../../src/run/metrics/metrics.ts'
import { writeMetrics } from '../../../src/run/metrics/write-metrics.ts'
import { scratch } from '../scratch.ts'
import { readFormat } from './read-format.ts'

const run: MeasuredRun = {
  result: 'quarantine',
  ended: new Date('2024-03-07T02:00:00.750Z'),
  milliseconds: 1250,
  counts: {
    articles: { new: 3, changed: 2, unchanged: 40, quarantined: 1 },
    facts: { added: 30, gone: 4 },
  },
}
const failed: MeasuredRun = {
  result: 'failed',
  ended: new Date('2024-03-08T02:00:00Z'),
  milliseconds: 10,
  counts: null,
}

const written = async (...runs: MeasuredRun[]) => {
  const file = `${scratch()}/textfile/pressmark.prom`
  for (const one of runs) await writeMetrics(file, one)
  return readFormat(readFileSync(file, 'utf8'))
}
const samples = async (name: string, ...runs: MeasuredRun[]) => (await written(...runs)).get(name)?.samples

describe('the metrics of a run', () => {
  it('are in the text format, each with type and help', async () => {
    const metrics = await written(run)
    expect([...metrics].map(([name, { type }]) => [name, type])).toEqual([
      ['pressmark_runs_total', 'counter'],
      ['pressmark_articles_total', 'counter'],
      ['pressmark_facts_total', 'counter'],
      ['pressmark_last_run_duration_seconds', 'gauge'],
      ['pressmark_last_run_timestamp_seconds', 'gauge'],
      ['pressmark_last_success_timestamp_seconds', 'gauge'],
      ['pressmark_quarantine_articles', 'gauge'],
    ])
    for (const { help, samples } of metrics.values()) {
      expect(help).toMatch(/^[A-Z].*\.$/)
      expect(Object.keys(samples)).not.toEqual([])
    }
  })

  it('count articles and facts by what became of them', async () => {
    expect(await samples('pressmark_articles_total', run)).toEqual({
      '{outcome="new"}': 3,
      '{outcome="changed"}': 2,
      '{outcome="unchanged"}': 40,
      '{outcome="quarantined"}': 1,
    })
    expect(await samples('pressmark_facts_total', run)).toEqual({
      '{change="added"}': 30,
      '{change="gone"}': 4,
    })
    expect(await samples('pressmark_last_run_duration_seconds', run)).toEqual({ '': 1.25 })
  })

  it('go on counting where the last run ended', async () => {
    expect(await samples('pressmark_articles_total', run, run, failed)).toMatchObject({
      '{outcome="new"}': 6,
    })
    expect(await samples('pressmark_runs_total', run, run, failed)).toEqual({
      '{result="ok"}': 0,
      '{result="quarantine"}': 2,
      '{result="stopped"}': 0,
      '{result="held"}': 0,
      '{result="failed"}': 1,
    })
  })

  it('keep the time of the last success, and what is in quarantine, over a failed run', async () => {
    const success = Date.parse('2024-03-07T02:00:00Z') / 1000
    expect(await samples('pressmark_last_success_timestamp_seconds', run, failed)).toEqual({ '': success })
    expect(await samples('pressmark_last_run_timestamp_seconds', run, failed)).toEqual({
      '': success + 86_400,
    })
    expect(await samples('pressmark_quarantine_articles', run, failed)).toEqual({ '': 1 })
  })

  it('tell of no success where there was none', async () => {
    expect((await written(failed)).has('pressmark_last_success_timestamp_seconds')).toBe(false)
  })

  it('leave nothing else beside their file', async () => {
    const folder = scratch()
    await writeMetrics(`${folder}/pressmark.prom`, run)
    expect(readdirSync(folder)).toEqual(['pressmark.prom'])
  })
})

describe('the reader of the format', () => {
  it.each([
    ['a metric twice', '# HELP a_b x\n# TYPE a_b gauge\na_b 1\n# HELP a_b x\n'],
    ['a type without help', '# TYPE a_b gauge\n'],
    ['a counter by another name', '# HELP a_b x\n# TYPE a_b counter\na_b 1\n'],
    ['a sample twice', '# HELP a_b x\n# TYPE a_b gauge\na_b 1\na_b 2\n'],
    ['no number', '# HELP a_b x\n# TYPE a_b gauge\na_b NaN\n'],
    ['a label without marks', '# HELP a_b x\n# TYPE a_b gauge\na_b{c=d} 1\n'],
    ['no end', '# HELP a_b x\n# TYPE a_b gauge\na_b 1'],
  ])('refuses %s', (_, text) => expect(() => readFormat(text)).toThrow())
})
