import { visible } from '../../model/visible.ts'
import type { RunSummary } from '../../run/run-summary.ts'
import type { Paint } from '../paint.ts'
import { clock } from './say-progress.ts'

/** Most paths that a list names. */
const MOST = 10

/** Say in a few lines what a run did. */
export function saySummary(out: string, summary: RunSummary, paint: Paint): string[] {
  const { sources, renamed, deleted, pruned, orphans, stopped, dryRun, written } = summary
  const head = `${visible(out)}: ${count(sources, 'source')} in ${duration(summary.milliseconds)}`
  const moved = renamed.map(({ from, to }) => `${visible(from)} → ${visible(to)}`)
  return [
    paint.strong(head),
    part('articles', sayArticles(summary, paint)),
    part('facts', sayFacts(summary, paint)),
    ...list('renamed', moved),
    ...list('gone', deleted.map(visible)),
    ...(pruned > 0 ? [part('pruned', `${count(pruned, 'record')}, the source being gone`)] : []),
    ...(orphans > 0
      ? [part('kept', `${count(orphans, 'record')} without a source; --prune removes ${them(orphans)}`)]
      : []),
    ...(stopped ? [part('stopped', paint.changed('before the end; the next run goes on from here'))] : []),
    ...(dryRun ? [part('written', 'nothing, as --dry-run asks')] : []),
    ...(!dryRun && !written && !stopped ? [part('written', 'nothing: all is as it was')] : []),
  ]
}

function sayArticles(summary: RunSummary, paint: Paint): string {
  const { quarantined, retried } = summary
  const tried = retried > 0 ? ` (${retried} tried again)` : ''
  return [
    tell(summary.new, 'new', paint.added, paint),
    tell(summary.changed, 'changed', paint.changed, paint),
    paint.faint(`${summary.unchanged} unchanged`),
    tell(quarantined, 'in quarantine', paint.gone, paint) + tried,
  ].join(', ')
}

const sayFacts = ({ facts }: RunSummary, paint: Paint): string =>
  `${tell(facts.added, 'added', paint.added, paint)}, ${tell(facts.gone, 'gone', paint.gone, paint)}`

const tell = (number: number, state: string, colour: (words: string) => string, paint: Paint): string =>
  (number > 0 ? colour : paint.faint)(`${number} ${state}`)

function list(name: string, items: readonly string[]): string[] {
  const named = items.slice(0, MOST).map((item, at) => part(at === 0 ? name : '', item))
  return items.length > MOST ? [...named, part('', `and ${items.length - MOST} more`)] : named
}

const part = (name: string, said: string): string => `  ${name.padEnd(9)}${said}`
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
const them = (number: number): string => (number === 1 ? 'it' : 'them')
const duration = (milliseconds: number): string =>
  milliseconds < 60_000 ? `${(milliseconds / 1000).toFixed(1)} s` : clock(milliseconds / 1000)
