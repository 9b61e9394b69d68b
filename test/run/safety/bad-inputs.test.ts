import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { extractCorpus } from '../../../src/run/extract-corpus.ts'
import { lockOutFolder } from '../../../src/run/lock-out-folder.ts'
import { contents, json, lay, scratch } from '../scratch.ts'
import { type BadInput, badInputs, story } from './bad-inputs.ts'

const { main, unrulyMain } = inject('built')

/** The README's table of bad inputs. */
const rows = (
  /#### Bad input\n[\s\S]*?\n\n(\|[\s\S]*?)\n\n/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
)
  .split('\n')
  .slice(2)
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, input = '', happens = '', message = '', code = '']) => ({
    input,
    happens,
    message,
    code: Number(code),
  }))
const row = (input: string) => rows.find(row => row.input === input) as (typeof rows)[number]

const MOUNT = 'mount -t tmpfs -o "$0" tmpfs "$1" && shift && exec "$@"'
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', MOUNT, 'size=64k', '/mnt', 'true']).status === 0
const isRoot = process.getuid?.() === 0
const needsDisk = ({ under }: BadInput) => under?.endsWith('disk') ?? false
/** Takes from root what no other user has: to read what may not be read. */
const AS_USER = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--']

/** Run the command over a corpus with one good article and the bad input. */
function run({ corpus: layCorpus, out: layOut, args, under }: BadInput) {
  const [corpus, out] = [lay(scratch(), { 'a.txt': story('Ash') }), scratch()]
  layCorpus?.(corpus)
  layOut?.(out)
  const program = under === 'unruly worker' ? unrulyMain : main
  const command = [process.execPath, program, 'extract', ...(args?.(corpus, out) ?? [corpus, '--out', out])]
  const options = under === 'read-only disk' ? 'ro,size=64k' : 'size=64k'
  const mounted = ['unshare', '-rm', 'sh', '-c', MOUNT, options, out, ...command]
  const asUser = isRoot ? [...AS_USER, ...command] : command
  const [name = '', ...rest] = under?.endsWith('disk') ? mounted : under === 'user' ? asUser : command
  const { status, stderr } = spawnSync(name, rest, { encoding: 'utf8' })
  return { status, stderr, out }
}

/** Expect a message; "…" in it stands for anything. */
function expectSaid(stderr: string, message: string) {
  for (const part of message.replaceAll('`', '').split('…')) expect(stderr).toContain(part.trim())
  if (message === '') expect(stderr).toBe('')
  expect(stderr).not.toContain('    at ')
}

describe('the README’s table of bad inputs', () => {
  const apart = [
    'a source that changes while it is read',
    'an out folder that another run holds',
    'SIGINT',
    'SIGTERM',
  ]

  it('has a test for each row, and a row for each test', () => {
    expect(rows.map(({ input }) => input).sort()).toEqual([...Object.keys(badInputs), ...apart].sort())
  })

  // a disk of its own is there only where the system lets a test mount one
  it.each(Object.entries(badInputs).filter(([, bad]) => canMount || !needsDisk(bad)))('%s', (input, bad) => {
    const { happens, message, code } = row(input)
    const { status, stderr, out } = run(bad)
    expectSaid(stderr, message)
    expect(status).toBe(code)
    const files = Object.keys(contents(out))
    const quarantined = files.filter(path => path.startsWith('quarantine/'))
    expect(quarantined).toHaveLength(happens === 'quarantine' ? 1 : 0)
    expect(files.filter(path => !path.endsWith('.json'))).toEqual([])
    if (happens === 'stops') expect(files.filter(path => path.endsWith('manifest.json'))).toEqual([])
    else expect(files).toContain('records/a.json')
  })

  it('a source that changes while it is read', async () => {
    const [corpus, out] = [lay(scratch(), { 'a.txt': story('Ash') }), scratch()]
    await extractCorpus([corpus], {
      out,
      onEvent: ({ event }) => event === 'article' && lay(corpus, { 'a.txt': story('Elm') }),
    })
    const [entry] = json(out, 'manifest.json').sources as { sha256: string }[]
    expect(json(out, 'records/a.json').source).toMatchObject({ sha256: entry?.sha256 })
    expect(readFileSync(join(out, 'records/a.json'), 'utf8')).toContain('Ash School')
    expect(await extractCorpus([corpus], { out })).toMatchObject({ changed: 1 })
    expect(readFileSync(join(out, 'records/a.json'), 'utf8')).toContain('Elm School')
  })

  it('an out folder that another run holds', async () => {
    const { message, code } = row('an out folder that another run holds')
    const [corpus, out] = [lay(scratch(), { 'a.txt': story('Ash') }), scratch()]
    const unlock = await lockOutFolder(out)
    const { status, stderr } = spawnSync(process.execPath, [main, 'extract', corpus, '--out', out], {
      encoding: 'utf8',
    })
    await unlock()
    expectSaid(stderr, message)
    expect(status).toBe(code)
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('%s', async signal => {
    const { message, code } = row(signal)
    const corpus = scratch()
    for (let i = 0; i < 600; i++) lay(corpus, { [`${i % 3}/${i}.txt`]: story(`Larch ${i}`) })
    const out = scratch()
    const child = spawn(process.execPath, [main, 'extract', corpus, '--out', out, '--json', '--workers', '2'])
    const stderr = textOf(child)
    let isSent = false
    child.stdout.on('data', data => {
      if (!isSent && String(data).includes('"event":"article"')) isSent = child.kill(signal)
    })
    const [status] = await once(child, 'close')
    expectSaid(stderr(), message)
    expect(status).toBe(code)
    expect(json(out, 'run.json')).toMatchObject({ stopped: true })
    const records = Object.keys(contents(out)).filter(path => path.startsWith('records/'))
    const entries = json(out, 'manifest.json').sources as { result: string }[]
    expect(entries.map(({ result }) => result).sort()).toEqual(records.sort())
    expect(records.length).toBeLessThan(600)
    expect(records.length).toBeGreaterThan(0)
  })
})

function textOf(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', data => {
    text += data
  })
  return () => text
}
