import type { RunSummary, SourceEvent } from '../run/extract-corpus.ts'

/** How a run tells of itself: source by source, then at its end. */
export interface RunReport {
  source: (event: SourceEvent) => void
  end: (summary: RunSummary) => void
}

/** Report for people: one line for each source with trouble, a running count on a terminal, a summary. */
export function reportAsLines(out: string): RunReport {
  const terminal = process.stderr.isTTY
  const clear = terminal ? '\r\u001b[K' : ''
  return {
    source({ path, done, of, quarantined }) {
      if (quarantined) process.stderr.write(`${clear}${path}: ${quarantined.reason} (${quarantined.rule})\n`)
      if (terminal) process.stderr.write(`${clear}${done} of ${of}`)
    },
    end(summary) {
      process.stderr.write(clear)
      const records = summary.written + summary.unchanged
      process.stdout.write(
        `${count(summary.sources, 'source')} read: ${count(records, 'record')} in ${out} (${summary.written} written, ${summary.unchanged} unchanged), ${summary.quarantined} in quarantine\n`,
      )
      if (summary.pruned)
        process.stdout.write(`${count(summary.pruned, 'record')} removed, the source being gone\n`)
      if (summary.orphans.length)
        process.stdout.write(
          `${count(summary.orphans.length, 'record')} without a source kept; --prune removes them\n`,
        )
    },
  }
}

/** Report for machines: one JSON object a line on standard output. */
export function reportAsJson(): RunReport {
  const line = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)
  return {
    source: event => line({ event: 'source', ...event }),
    end: summary => line({ event: 'end', ...summary }),
  }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
