import { describe, expect, it } from 'vitest'
import { paintFor } from '../../../src/cli/paint.ts'
import { saySummary } from '../../../src/cli/run/say-summary.ts'
import type { RunSummary } from '../../../src/run/run-summary.ts'

const quiet: RunSummary = {
  ...{ sources: 44, new: 0, changed: 0, unchanged: 44, quarantined: 0, retried: 0 },
  ...{ renamed: [], deleted: [], pruned: 0, orphans: 0, facts: { added: 0, gone: 0 } },
  ...{ written: false, stopped: false, dryRun: false },
  ...{ started: '2024-03-07T02:00:00.000Z', ended: '2024-03-07T02:00:01.240Z', milliseconds: 1240 },
}
const say = (summary: Partial<RunSummary>, colour = false) =>
  saySummary('out', { ...quiet, ...summary }, paintFor(colour)).join('\n')

describe('the summary', () => {
  it('says that an unchanged corpus wrote nothing', () => {
    expect(say({})).toBe(`out: 44 sources in 1.2 s
  articles 0 new, 0 changed, 44 unchanged, 0 in quarantine
  facts    0 added, 0 gone
  written  nothing: all is as it was`)
  })

  it('says what changed', () => {
    const facts = { added: 30, gone: 4 }
    const counts = { new: 2, changed: 1, unchanged: 40, quarantined: 1, retried: 1, facts, written: true }
    const moved = { renamed: [{ from: 'a.txt', to: 'b.txt' }], deleted: ['c.txt', 'd.txt'], orphans: 2 }
    expect(say({ ...counts, ...moved })).toBe(`out: 44 sources in 1.2 s
  articles 2 new, 1 changed, 40 unchanged, 1 in quarantine (1 tried again)
  facts    30 added, 4 gone
  renamed  a.txt → b.txt
  gone     c.txt
           d.txt
  kept     2 records without a source; --prune removes them`)
  })

  it('cuts long lists and counts the rest', () => {
    const said = say({
      deleted: Array.from({ length: 12 }, (_, at) => `${at}.txt`),
      pruned: 12,
      written: true,
    })
    expect(said).toContain('9.txt\n           and 2 more\n  pruned   12 records, the source being gone')
    expect(said).not.toContain('10.txt')
  })

  it('says why nothing is written, and that a run was stopped', () => {
    expect(say({ dryRun: true, new: 3 })).toContain('written  nothing, as --dry-run asks')
    const stopped = say({ stopped: true })
    expect(stopped).toContain('stopped  before the end; the next run goes on from here')
    expect(stopped).not.toContain('all is as it was')
  })

  it('shows no control that a name holds', () => {
    expect(say({ deleted: ['a\u001b[31m.txt'] })).toContain('a\\u{1b}[31m.txt')
  })

  it('colours what changed', () => {
    expect(say({ new: 2 }, true)).toContain('\u001b[32m2 new\u001b[39m')
    expect(say({ new: 2 })).not.toContain('\u001b')
  })
})
