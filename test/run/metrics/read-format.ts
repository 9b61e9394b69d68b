/** A metric as the text format tells of it. */
export interface Metric {
  type: string
  help: string
  samples: Record<string, number>
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const SAMPLE = new RegExp(
  `^(${NAME})(\\{${NAME}="(?:[^"\\\\\\n]|\\\\["\\\\n])*"(?:,${NAME}="(?:[^"\\\\\\n]|\\\\["\\\\n])*")*\\})? (\\S+)$`,
)

/**
 * Read the text format of Prometheus as strictly as its own checker: each metric with HELP before TYPE before its samples,
 * no metric and no sample twice, counters named `_total`, only finite numbers, a line feed at the end. Throws where it is broken.
 */
export function readFormat(text: string): Map<string, Metric> {
  const metrics = new Map<string, Metric>()
  if (!text.endsWith('\n')) throw new Error('no line feed at the end')
  let [last, help] = ['', '']
  for (const line of text.slice(0, -1).split('\n')) {
    const [, keyword, name = '', rest = ''] = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`).exec(line) ?? []
    if (keyword === 'HELP') {
      if (metrics.has(name)) throw new Error(`${name} twice`)
      ;[last, help] = [name, rest]
    } else if (keyword === 'TYPE') {
      if (name !== last) throw new Error(`TYPE of ${name} without its HELP`)
      if (!/^(?:counter|gauge)$/.test(rest)) throw new Error(`${name} is of no type`)
      if ((rest === 'counter') !== name.endsWith('_total'))
        throw new Error(`${name} is no ${rest} by its name`)
      metrics.set(name, { type: rest, help, samples: {} })
    } else if (line !== '') addSample(metrics, last, line)
  }
  return metrics
}

function addSample(metrics: Map<string, Metric>, last: string, line: string): void {
  const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? []
  const samples = metrics.get(name)?.samples
  if (!samples || name !== last) throw new Error(`no sample of ${last}: ${line}`)
  if (labels in samples) throw new Error(`twice: ${line}`)
  if (!Number.isFinite(Number(value))) throw new Error(`no number: ${line}`)
  samples[labels] = Number(value)
}
