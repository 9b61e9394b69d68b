import { Counter, Gauge, Registry } from 'prom-client'

/** How a run ended: with all well, with something in quarantine, by a signal, for another run, or before it was done. */
export const runResults = ['ok', 'quarantine', 'stopped', 'held', 'failed'] as const
export type RunResult = (typeof runResults)[number]

/** What of a run goes into the metrics. */
export interface MeasuredRun {
  result: RunResult
  /** When it ended. */
  ended: Date
  milliseconds: number
  /** Null where it ended before anything could be counted. */
  counts: {
    articles: Readonly<Record<'new' | 'changed' | 'unchanged' | 'quarantined', number>>
    facts: Readonly<Record<'added' | 'gone', number>>
  } | null
}

/** Values of earlier runs by their name with labels, as the text has them. */
export type EarlierValues = ReadonlyMap<string, number>

const DONE: ReadonlySet<RunResult> = new Set(['ok', 'quarantine'])

/** Print metrics in the text format of Prometheus: counters go on from the earlier values. */
export function printMetrics(run: MeasuredRun, earlier: EarlierValues): Promise<string> {
  const registry = new Registry()
  const registers = [registry]
  const count = (name: string, help: string, label: string, counts: Readonly<Record<string, number>>) => {
    const counter = new Counter({ name, help, labelNames: [label], registers })
    for (const [value, more] of Object.entries(counts))
      counter.inc({ [label]: value }, (earlier.get(`${name}{${label}="${value}"}`) ?? 0) + more)
  }
  const show = (name: string, help: string, value: number | undefined) => {
    if (value !== undefined) new Gauge({ name, help, registers }).set(value)
  }
  const results = Object.fromEntries(runResults.map(result => [result, result === run.result ? 1 : 0]))
  const { articles, facts } = run.counts ?? NOTHING
  const ended = Math.floor(run.ended.getTime() / 1000)
  const success = 'pressmark_last_success_timestamp_seconds'
  const quarantine = 'pressmark_quarantine_articles'
  count('pressmark_runs_total', 'Runs by how they ended.', 'result', results)
  count('pressmark_articles_total', 'Articles by what a run found of them.', 'outcome', articles)
  count('pressmark_facts_total', 'Facts that came and went with the articles read.', 'change', facts)
  show('pressmark_last_run_duration_seconds', 'How long the last run took.', run.milliseconds / 1000)
  show('pressmark_last_run_timestamp_seconds', 'When the last run ended, since the epoch.', ended)
  show(
    success,
    'When the last run that was done ended, since the epoch.',
    DONE.has(run.result) ? ended : earlier.get(success),
  )
  show(quarantine, 'Articles in quarantine.', run.counts?.articles.quarantined ?? earlier.get(quarantine))
  return registry.metrics()
}

const NOTHING: NonNullable<MeasuredRun['counts']> = {
  articles: { new: 0, changed: 0, unchanged: 0, quarantined: 0 },
  facts: { added: 0, gone: 0 },
}

/** Read the values of metrics as they were printed. */
export const readValues = (text: string): EarlierValues =>
  new Map(
    [...text.matchAll(/^(pressmark_\w+(?:\{[^}\n]*\})?) (\d+(?:\.\d+)?)$/gm)].map(([, name, value]) => [
      name as string,
      Number(value),
    ]),
  )
