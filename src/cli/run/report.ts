import { visible } from '../../model/visible.ts'
import type { RunEvent } from '../../run/run-event.ts'
import { type Paint, paintFor, wantsColour } from '../paint.ts'
import type { ProgressLine } from './progress.ts'
import { saySummary } from './say-summary.ts'

/** How a run tells of itself. */
export interface RunReport {
  event: (event: RunEvent) => void
  /** Leave the terminal as it was, however the run ended. */
  close: () => void
}

/** Report for machines: one JSON object a line on standard output. */
export const reportAsJson = (): RunReport => ({ event: printJsonLine, close: () => {} })

/** Print one JSON object on a line of standard output. */
export const printJsonLine = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Report trouble alone, for people: a line each on standard error. */
export function reportTrouble(): RunReport {
  const paint = paintFor(wantsColour(process.stderr.isTTY, process.env))
  return {
    event(event) {
      const line = sayTrouble(event, paint)
      if (line) process.stderr.write(`${line}\n`)
    },
    close: () => {},
  }
}

/** Report for people: trouble, how far it is where standard error is a terminal, and at the end what changed. */
export async function reportAsLines(out: string): Promise<RunReport> {
  const [say, warn] = [process.stdout, process.stderr].map(({ isTTY }) =>
    paintFor(wantsColour(isTTY, process.env)),
  ) as [Paint, Paint]
  let bar: ProgressLine | null = process.stderr.isTTY
    ? (await import('./progress.ts')).openProgressLine(process.stderr)
    : null
  let dry = false
  const close = () => {
    bar?.close()
    bar = null
  }
  return {
    event(event) {
      if (event.event === 'start') dry = event.dryRun
      const trouble = sayTrouble(event, warn)
      if (trouble) {
        if (bar) bar.print(trouble)
        else process.stderr.write(`${trouble}\n`)
      }
      const change = dry ? sayChange(event, say) : null
      if (change) process.stdout.write(`${change}\n`)
      if ('done' in event) bar?.show(event.done, event.of)
      if (event.event !== 'end') return
      close()
      process.stdout.write(`${saySummary(out, event.summary, say).join('\n')}\n`)
    },
    close,
  }
}

function sayTrouble(event: RunEvent, paint: Paint): string | null {
  if (event.event === 'quarantined')
    return `${paint.gone(visible(event.path))}: ${visible(event.reason)} ${paint.faint(`(${event.rule})`)}`
  if (event.event !== 'warning') return null
  const path = event.path === null ? '' : `${visible(event.path)}: `
  return `${paint.changed(path)}${visible(event.message)} ${paint.faint(`(${event.rule})`)}`
}

/** Say what a run without --dry-run would do; nothing where it would leave things as they are. */
function sayChange(event: RunEvent, paint: Paint): string | null {
  if (event.event === 'article' && event.outcome === 'new')
    return `${paint.added('new')}      ${visible(event.path)}`
  if (event.event === 'article' && event.outcome === 'changed')
    return `${paint.changed('changed')}  ${visible(event.path)}`
  if (event.event === 'renamed')
    return `${paint.changed('renamed')}  ${visible(event.from)} → ${visible(event.to)}`
  return event.event === 'deleted' ? `${paint.gone('gone')}     ${visible(event.path)}` : null
}
