import { extractCorpus } from '../../run/extract-corpus.ts'
import { OutFolderHeld } from '../../run/lock-out-folder.ts'
import type { MeasuredRun, RunResult } from '../../run/metrics/metrics.ts'
import type { RunSummary } from '../../run/run-summary.ts'
import type { Plan } from './plan-run.ts'
import { printJsonLine, type RunReport, reportAsJson, reportAsLines, reportTrouble } from './report.ts'

/** A plan with its out folder. */
export type OutPlan = Plan & { out: string }

/** Run a plan once: report it as it goes, and write its metrics however it ends. Throws what extractCorpus throws. */
export async function runOnce(plan: OutPlan, signal: AbortSignal): Promise<RunSummary> {
  const { paths, out, options } = plan
  const report = await reportOf(plan)
  const started = Date.now()
  try {
    const summary = await extractCorpus(paths, { ...options, out, signal, onEvent: report.event })
    if (!summary.dryRun) await measure(plan, started, resultOf(summary), summary)
    return summary
  } catch (error) {
    report.close()
    const result = error instanceof OutFolderHeld ? 'held' : 'failed'
    if (plan.report === 'json')
      printJsonLine({
        event: result,
        time: new Date().toISOString(),
        level: 'error',
        message: messageOf(error),
      })
    // what is told is why the run failed, not that its metrics did too
    if (!options.dryRun) await measure(plan, started, result, null).catch(() => {})
    throw error
  } finally {
    report.close()
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function reportOf({ report, out }: OutPlan): Promise<RunReport> {
  if (report === 'json') return reportAsJson()
  return report === 'quiet' ? reportTrouble() : reportAsLines(out)
}

const resultOf = ({ stopped, quarantined }: RunSummary): RunResult =>
  stopped ? 'stopped' : quarantined > 0 ? 'quarantine' : 'ok'

async function measure(
  { metrics }: OutPlan,
  started: number,
  result: RunResult,
  summary: RunSummary | null,
): Promise<void> {
  if (metrics === undefined) return
  const { writeMetrics } = await import('../../run/metrics/write-metrics.ts')
  const ended = new Date()
  const counts: MeasuredRun['counts'] = summary && {
    articles: {
      new: summary.new,
      changed: summary.changed,
      unchanged: summary.unchanged,
      quarantined: summary.quarantined,
    },
    facts: summary.facts,
  }
  await writeMetrics(metrics, { result, ended, milliseconds: ended.getTime() - started, counts })
}
