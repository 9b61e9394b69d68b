import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { printMetrics } from '../../src/run/metrics/metrics.ts'
import { readConfig } from '../../src/run/settings/read-config.ts'
import { lay, scratch } from '../run/scratch.ts'
import { optionsOf, usesIn } from './commands-in.ts'

const root = 'docs/scheduling'
const read = (name: string) => readFileSync(`${root}/${name}`, 'utf8')
const files = readdirSync(root)
const units = files.filter(name => /\.(?:service|timer)$/.test(name))
const guide = readFileSync('docs/scheduling.md', 'utf8')
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

describe('the recipes for schedules', () => {
  it('are all named in the guide, and all there', () => {
    const named = [...guide.matchAll(/\]\(scheduling\/([\w.-]+)\)/g)].map(([, name]) => name as string)
    const copied = [...guide.matchAll(/docs\/scheduling\/([\w.-]+)/g)].map(([, name]) => name as string)
    expect([...new Set([...named, ...copied])].sort()).toEqual([...files].sort())
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/scheduling.md)')
  })

  it.each(['the guide', ...files.filter(name => !/\.(?:json|timer|yml)$/.test(name))])(
    'use commands and options that exist in %s',
    name => {
      const uses = usesIn(name === 'the guide' ? guide : read(name))
      expect(uses.length).toBeGreaterThan(0)
      for (const { command, options } of uses)
        expect(optionsOf(command)).toEqual(expect.arrayContaining(options))
    },
  )

  it('show a configuration that can be read', async () => {
    const { run, settings } = await readConfig(`${root}/pressmark.config.json`)
    expect(run.paths).toEqual([`${root}/corpus`])
    expect(settings?.providers).toHaveLength(1)
  })

  it('alert by metrics that are written', async () => {
    const { groups } = parse(read('alerts.yml'))
    const counts = {
      articles: { new: 0, changed: 0, unchanged: 0, quarantined: 0 },
      facts: { added: 0, gone: 0 },
    }
    const ended = new Date(0)
    const metrics = await printMetrics({ result: 'ok', ended, milliseconds: 0, counts }, new Map())
    const used = [...JSON.stringify(groups).matchAll(/pressmark_\w+/g)].map(String)
    expect(used).toHaveLength(2)
    const named = [...guide.matchAll(/^\| `(pressmark_\w+)`/gm)].map(([, name]) => name as string)
    for (const name of [...used, ...named]) expect(metrics).toContain(`# TYPE ${name} `)
  })

  it('read as a workflow that runs the script', () => {
    const { jobs, on } = parse(read('github-actions.yml'))
    const steps: { run?: string }[] = jobs.records.steps
    expect(on.schedule).toMatchObject([{ cron: expect.stringMatching(/^[\d*/, -]+$/) }])
    const runs = steps.flatMap(({ run }) => run ?? [])
    expect(runs.join('\n')).toContain('sh records-branch.sh')
    for (const run of runs) expect(spawnSync('sh', ['-n', '-c', run]).status).toBe(0)
    for (const name of Object.keys(jobs.records.env))
      expect(read('records-branch.sh')).toContain(`{${name}:-`)
  })

  it.each(units)('keep %s to keys that systemd has, one to a line', name => {
    const lines = read(name)
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
    for (const line of lines) expect(line).toMatch(/^\[(?:Unit|Service|Timer|Install)\]$|^[A-Z][A-Za-z]+=.*$/)
  })

  it.runIf(hasSystemd)('are units that systemd takes, and finds safe', () => {
    const stands = (text: string) => text.replaceAll('/usr/local/bin/pressmark', '/bin/true')
    const folder = lay(scratch(), Object.fromEntries(units.map(name => [name, stands(read(name))])))
    const paths = units.map(name => `${folder}/${name}`)
    const verified = spawnSync('systemd-analyze', ['verify', '--man=no', ...paths], { encoding: 'utf8' })
    expect(verified.stderr).toBe('')
    for (const path of paths.filter(path => path.endsWith('.service')))
      execFileSync('systemd-analyze', ['security', '--offline=true', '--threshold=10', '--no-pager', path])
  })
})

/** Run a recipe where `pressmark` and `npx pressmark` are this checkout's. */
function runRecipe(script: string, cwd: string) {
  const main = `exec ${process.execPath} ${inject('built').main} "$@"\n`
  const bin = lay(scratch(), { pressmark: `#!/bin/sh\n${main}`, npx: `#!/bin/sh\nshift\n${main}` })
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, BODY: `${bin}/body.md` }
  execFileSync('chmod', ['+x', `${bin}/pressmark`, `${bin}/npx`])
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' })
  const body = existsSync(env.BODY) ? readFileSync(env.BODY, 'utf8') : null
  return { status, stdout, stderr, body }
}

const long = { timeout: 180_000 }
const story = 'Penfold Council was rated good by Ofsted on 7 March 2019.\n'

describe('the recipes, tried', () => {
  it('the line for cron runs, and prints nothing where all is well', () => {
    const line = read('pressmark.cron').trim().split('\n').at(-1) as string
    const home = lay(scratch(), {
      'corpus/a.txt': story,
      'pressmark.config.json': '{ "paths": ["corpus"], "out": "out" }',
    })
    const script = line.replace(/^(?:\S+ ){6}/, '').replace('/srv/pressmark', home)
    expect(runRecipe(script, '/')).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(existsSync(`${home}/out/records/a.json`)).toBe(true)
  })

  it('the script pushes a branch where records changed, and none where they did not', long, () => {
    const [home, remote] = [scratch(), scratch()]
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', home, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    git('init', '--quiet', '--initial-branch=main')
    git('config', 'user.name', 'Jo Ng')
    git('config', 'user.email', 'jo@desk.example')
    git('remote', 'add', 'origin', remote)
    lay(home, { 'corpus/a.txt': story, '.gitignore': 'out/run.json\n' })
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Start')
    git('push', '--quiet', 'origin', 'main')

    const script = read('records-branch.sh')
    const first = runRecipe(script, home)
    expect(first.stdout).toContain('Pushed pressmark/records.')
    expect(first.status).toBe(0)
    expect(first.body).toContain('Penfold Council')
    const message = git('log', '-1', '--format=%B', 'origin/pressmark/records')
    expect(message).toMatch(/^Update the records\n\n[\s\S]*1 record added/)
    expect(git('diff', '--name-only', 'origin/main', 'origin/pressmark/records')).toContain(
      'out/records/a.json',
    )

    git('push', '--quiet', 'origin', 'origin/pressmark/records:main')
    const second = runRecipe(script, home)
    expect(second.stdout).toContain('No record has changed.')
    expect(second).toMatchObject({ status: 0, body: null })
  })
})
