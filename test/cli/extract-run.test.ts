import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, unlinkSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { json, lay, scratch } from '../run/scratch.ts'
import { pressmark } from './pressmark.ts'

const hasScript = spawnSync('script', ['--version']).status === 0
const story = 'Penfold Council was rated good by Ofsted on 7 March 2019.\n'
const configured = (config: object, files: Record<string, string> = { 'corpus/a.txt': story }) =>
  lay(scratch(), { ...files, 'p.json': JSON.stringify({ paths: ['corpus'], out: 'out', ...config }) })
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('pressmark extract, as a configuration says', () => {
  it('reads paths and out folder from it, and what is added to the rules', () => {
    const folder = configured({ publishers: [{ name: 'Penfold Echo', folders: ['a.txt'] }], workers: 0 })
    const { status, stdout } = pressmark(['extract', '--config', `${folder}/p.json`])
    expect(status).toBe(0)
    expect(stdout).toContain('1 new, 0 changed, 0 unchanged, 0 in quarantine')
    expect(json(`${folder}/out`, 'records/a.json').article).toMatchObject({ publisher: 'Penfold Echo' })
  })

  it('reads everything again where it adds other knowledge, in worker threads too', () => {
    const named = (name: string) => ({ publishers: [{ name, folders: ['a.txt'] }], workers: 2 })
    const folder = configured(named('Penfold Echo'))
    const args = ['extract', '--config', `${folder}/p.json`]
    pressmark(args)
    lay(folder, { 'p.json': JSON.stringify({ paths: ['corpus'], out: 'out', ...named('Penfold Star') }) })
    expect(pressmark(args).stdout).toContain('0 new, 1 changed, 0 unchanged')
    expect(json(`${folder}/out`, 'records/a.json').article).toMatchObject({ publisher: 'Penfold Star' })
    expect(pressmark(args).stdout).toContain('written  nothing: all is as it was')
  })

  it('gives way to the command line', () => {
    const folder = configured({ include: ['b.txt'] }, { 'corpus/a.txt': story, 'corpus/b.txt': story })
    const flags = ['--out', `${folder}/other`, '--include', 'a.txt', '--quiet']
    const { status, stdout } = pressmark(['extract', '--config', `${folder}/p.json`, ...flags])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(existsSync(`${folder}/out`)).toBe(false)
    expect(existsSync(`${folder}/other/records/a.json`)).toBe(true)
    expect(existsSync(`${folder}/other/records/b.json`)).toBe(false)
  })

  it('serves the record on standard output too', () => {
    const folder = configured({ publishers: [{ name: 'Penfold Echo', folders: ['a.txt'] }] })
    const args = ['extract', `${folder}/corpus/a.txt`, '--config', `${folder}/p.json`, '--format', 'json']
    expect(JSON.parse(pressmark(args).stdout).article.publisher).toBe('Penfold Echo')
  })

  it('names file and key of a mistake and exits with 2', () => {
    const folder = configured({ excludes: [] })
    const { status, stderr } = pressmark(['extract', '--config', `${folder}/p.json`])
    expect(stderr).toBe(`pressmark: ${folder}/p.json: excludes: unknown key; did you mean “exclude”?\n`)
    expect(status).toBe(2)
  })
})

describe('pressmark extract --dry-run', () => {
  it('tells what would change and writes nothing', () => {
    const folder = configured({}, { 'corpus/a.txt': story, 'corpus/b.txt': story })
    const args = ['extract', '--config', `${folder}/p.json`]
    expect(pressmark([...args, '--dry-run']).stdout).toMatch(/^new {6}a\.txt\nnew {6}b\.txt\n/)
    expect(existsSync(`${folder}/out`)).toBe(false)
    pressmark([...args, '--quiet'])
    const before = readFileSync(`${folder}/out/manifest.json`, 'utf8')
    lay(folder, { 'corpus/a.txt': `${story}\nAnn Orme said so.\n`, 'corpus/c.txt': `Good.\n${story}` })
    unlinkSync(`${folder}/corpus/b.txt`)
    const { stdout, status } = pressmark([...args, '--dry-run'])
    expect(stdout).toContain('changed  a.txt\nnew      c.txt\n')
    expect(stdout).toContain('gone     b.txt\n')
    expect(stdout).toContain('written  nothing, as --dry-run asks')
    expect(status).toBe(0)
    expect(existsSync(`${folder}/out/records/c.json`)).toBe(false)
    expect(readFileSync(`${folder}/out/manifest.json`, 'utf8')).toBe(before)
  })
})

describe('how pressmark extract reports', () => {
  const trouble = 'b.txt: the file is empty (read/empty)\n'
  const run = (...flags: string[]) =>
    pressmark(['extract', lay(scratch(), { 'a.txt': story, 'b.txt': '' }), '--out', scratch(), ...flags])

  it('says trouble alone with --quiet', () => {
    const { stdout, stderr, status } = run('--quiet')
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: trouble, status: 1 })
  })

  it('prints plain lines where nobody looks, colours where they are asked for and not refused', () => {
    const plain = run()
    expect(plain.stdout + plain.stderr).not.toMatch(/[\u001b\r]/)
    expect(plain.stderr).toBe(trouble)
    const args = ['extract', lay(scratch(), { 'b.txt': '' }), '--out', scratch()]
    const coloured = pressmark(args, '', { FORCE_COLOR: '1', NO_COLOR: '' })
    expect(coloured.stderr).toContain('\u001b[31mb.txt\u001b[39m')
    expect(coloured.stdout).toContain('\u001b[31m1 in quarantine\u001b[39m')
    const refused = pressmark(args, '', { FORCE_COLOR: '1', NO_COLOR: '1' })
    expect(refused.stdout + refused.stderr).not.toContain('\u001b')
  })

  it.runIf(hasScript)(
    'shows how far it is on a terminal, trouble above the bar, and takes the bar away',
    () => {
      const corpus = lay(scratch(), { 'a.txt': story, 'b.txt': '' })
      const command = `${process.execPath} ${inject('built').main} extract ${corpus} --out ${scratch()}`
      const { stdout } = spawnSync('script', ['-qec', `stty cols 80; ${command}`, '/dev/null'], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      expect(stdout).toMatch(/still finding more|\d of 2/)
      expect(stdout).toContain(`\u001b[2K${trouble.trim()}`)
      expect(stdout).toMatch(/\u001b\[0J\S+: 2 sources in/)
      expect(stdout).not.toContain('\u001b[31m')
    },
  )

  it('prints events with time, level and counts with --json', () => {
    const { stdout, stderr } = run('--json')
    const events = lines(stdout)
    expect(stderr).toBe('')
    expect(events.map(({ event }) => event)).toEqual(['start', expect.anything(), expect.anything(), 'end'])
    const levels = Object.fromEntries(events.map(({ event, level }) => [event, level]))
    expect(levels).toEqual({ start: 'info', article: 'info', quarantined: 'warn', end: 'info' })
    for (const { time } of events) expect(new Date(time).toISOString()).toBe(time)
    expect(events.find(({ event }) => event === 'quarantined')).toMatchObject({
      path: 'b.txt',
      rule: 'read/empty',
    })
    expect(events[2]).toMatchObject({ done: 2, of: 2 })
    expect(events[3].summary).toMatchObject({ sources: 2, new: 1, quarantined: 1 })
  })

  it('writes metrics, of a run that could not be done too', () => {
    const file = `${scratch()}/pressmark.prom`
    run('--metrics', file)
    const failed = pressmark(['extract', 'no-such-folder', '--out', scratch(), '--metrics', file, '--json'])
    expect(failed.status).toBe(2)
    expect(lines(failed.stdout).at(-1)).toMatchObject({
      event: 'failed',
      level: 'error',
      message: expect.stringContaining('no-such-folder'),
    })
    const metrics = readFileSync(file, 'utf8')
    expect(metrics).toContain('pressmark_runs_total{result="quarantine"} 1\n')
    expect(metrics).toContain('pressmark_runs_total{result="failed"} 1\n')
    expect(metrics).toContain('pressmark_articles_total{outcome="new"} 1\n')
  })

  it.each([
    ['--workers', 'two', 'Give a whole number from 0.'],
    ['--time-limit', '0', 'Give a number of seconds above 0.'],
    ['--format', 'json', '--format is for standard output; leave out --out'],
  ])('refuses %s %s with --out', (flag, value, says) => {
    const { status, stderr } = run(flag, value)
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })
})
