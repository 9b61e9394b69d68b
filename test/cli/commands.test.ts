import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lockOutFolder } from '../../src/run/lock-out-folder.ts'
import { configSchema } from '../../src/run/settings/config-schema.ts'
import { lay, scratch } from '../run/scratch.ts'
import { pressmark } from './pressmark.ts'

const story = 'Penfold Council was rated good by Ofsted on 7 March 2019.\n'

describe('pressmark extract', () => {
  it('writes records and exits with 0', () => {
    const out = scratch()
    const { status, stdout } = pressmark(['extract', lay(scratch(), { 'a.txt': story }), '--out', out])
    expect(status).toBe(0)
    expect(stdout).toContain('1 source in')
    expect(stdout).toContain('1 new, 0 changed, 0 unchanged, 0 in quarantine')
    expect(existsSync(`${out}/records/a.json`)).toBe(true)
  })

  it('says in one line what it could not read and exits with 1', () => {
    const corpus = lay(scratch(), { 'a.txt': story, 'b.txt': '' })
    const { status, stderr } = pressmark(['extract', corpus, '--out', scratch()])
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('b.txt: the file is empty (read/empty)')
  })

  it('reads one article from standard input', () => {
    const { status, stdout } = pressmark(['extract', '-', '--name', 'desk/story.txt'], story)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'desk/story', source: { bytes: story.length } })
  })

  it('prints a record a line as ndjson, or a list as json', () => {
    const corpus = lay(scratch(), { 'a.txt': story, 'b.txt': story })
    const lines = pressmark(['extract', corpus, '--format', 'ndjson']).stdout.trim().split('\n')
    expect(lines.map(line => JSON.parse(line).id)).toEqual(['a', 'b'])
    const list = JSON.parse(pressmark(['extract', corpus]).stdout)
    expect(list.map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
  })

  it.each([
    {
      what: 'no such folder',
      args: ['extract', 'no-such-folder', '--out', 'out'],
      says: 'no file or folder',
    },
    { what: 'no paths', args: ['extract', '--out', 'out'], says: 'give files or folders to read' },
    { what: 'an unknown command', args: ['extrakt'], says: "unknown command 'extrakt'" },
    { what: 'an unknown option', args: ['extract', '-', '--fast'], says: "unknown option '--fast'" },
    { what: 'input and paths at once', args: ['extract', '-', 'corpus'], says: 'not both' },
    {
      what: '--prune without --out',
      args: ['extract', 'corpus', '--prune'],
      says: '--prune goes with --out',
    },
    { what: 'a missing article', args: ['explain', 'no-such-file.txt'], says: 'no-such-file.txt' },
    {
      what: 'gold that is not there',
      args: ['evaluate', '--gold', 'src', '--texts', 'src'],
      says: 'gold.json',
    },
    {
      what: 'a configuration that is not there',
      args: ['evaluate', '--gold', 'fixtures/gold', '--texts', 'corpus', '--config', 'none.json'],
      says: 'none.json: there is no such file',
    },
  ])('exits with 2 for $what', ({ args, says }) => {
    const { status, stderr } = pressmark(args)
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(2)
  })

  it('exits with 3 where another run holds the out folder', async () => {
    const out = scratch()
    const unlock = await lockOutFolder(out)
    const { status, stderr } = pressmark(['extract', lay(scratch(), { 'a.txt': story }), '--out', out])
    await unlock()
    expect(status).toBe(3)
    expect(stderr).toContain('another run holds')
  })
})

describe('pressmark explain', () => {
  it('shows lines, candidates with their rules, and facts', () => {
    const file = `${lay(scratch(), { 'a.txt': `${story}\nFollow us on Facebook\n` })}/a.txt`
    const { status, stdout } = pressmark(['explain', file])
    expect(status).toBe(0)
    for (const heading of [
      'LINES',
      'PROVIDERS',
      'GRADES',
      'DATES',
      'PEOPLE',
      'QUOTATIONS',
      'FACTS',
      'NOTICES',
    ])
      expect(stdout).toContain(`${heading}\n`)
    expect(stdout).toMatch(/\+ 1:\d+ +7 March 2019 → 2019-03-07/)
    expect(stdout).toMatch(/set aside +Follow us on Facebook +boilerplate\//)
  })

  it('shows one section where asked', () => {
    const { stdout } = pressmark(['explain', '-', '--only', 'dates'], story)
    expect(stdout).toContain('DATES\n')
    expect(stdout).not.toContain('PEOPLE\n')
  })
})

describe('pressmark explain --config', () => {
  it('shows what the configuration sets aside', () => {
    const config = { boilerplate: { lines: ['Our man about town'] } }
    const folder = lay(scratch(), {
      'a.txt': `${story}\nOur man about town\n`,
      'p.json': JSON.stringify(config),
    })
    const { stdout } = pressmark(['explain', `${folder}/a.txt`, '--config', `${folder}/p.json`])
    expect(stdout).toMatch(/set aside +Our man about town +boilerplate\/configured/)
  })
})

describe('pressmark explain --gold', () => {
  const gold = (dates: { at: number[][]; value: string }[]) =>
    JSON.stringify({
      text: { file: 'a.txt' },
      article: { title: 'Elsewhere' },
      ...{ boilerplate: [], unscored: [], grades: [], people: [], quotations: [], dates },
    })
  const explain = (file: string, folder: string) =>
    pressmark(['explain', `${folder}/${file}`, '--gold', folder])

  it('shows the candidate behind each difference, and where there is none', () => {
    const folder = lay(scratch(), {
      'a.txt': story,
      'a.gold.json': gold([
        { at: [[story.indexOf('7'), story.indexOf('2019') + 4]], value: '2018-03-07' },
        { at: [[0, 7]], value: '2001' },
      ]),
    })
    const { status, stdout } = explain('a.txt', folder)
    expect(status).toBe(0)
    expect(stdout).toMatch(/dates missed: 2018-03-07.*\n +\+ 1:\d+ +7 March 2019 → 2019-03-07/)
    expect(stdout).toMatch(/dates missed: 2001.*\n +no candidate there/)
    expect(stdout).toMatch(/title wrong: .* for "Elsewhere"/)
  })

  it('exits with 2 where there are no gold facts of the article', () => {
    const folder = lay(scratch(), { 'b.txt': story, 'a.gold.json': gold([]) })
    const { status, stderr } = explain('b.txt', folder)
    expect(stderr).toContain('no gold facts of b.txt')
    expect(status).toBe(2)
  })
})

describe('pressmark schema', () => {
  it('prints a JSON Schema that says how offsets count', () => {
    const { status, stdout } = pressmark(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      type: 'object',
    })
    expect(stdout).toContain('UTF-16 code units')
  })

  it('prints that of the configuration', () => {
    const { status, stdout } = pressmark(['schema', 'config'])
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(Object.keys(configSchema.shape))
  })
})
