import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { printJson } from '../../../src/model/print-json.ts'
import { baseRecord, editedRecord } from '../../review/diff/record.ts'
import { repository } from '../../review/diff/repository.ts'
import { lay, scratch } from '../../run/scratch.ts'
import { pressmark } from '../pressmark.ts'

const before = printJson(baseRecord())
const after = printJson(
  editedRecord(['grades.0.standing', 'earlier'], ['positions.date-6c433eb0', [[1, 5, 1]]]),
)

/** Run `pressmark diff` in a folder. */
function diff(args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inject('built').main, 'diff', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}

describe('pressmark diff', () => {
  it('exits with 1 where facts differ, and tells machines which', () => {
    const folder = lay(scratch(), { 'a.json': before, 'b.json': after })
    const { status, stdout } = diff(['a.json', 'b.json', '--json'], folder)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { articles: 1, facts: { added: 0, gone: 0, changed: 1, moved: 1 }, records: { same: 0 } },
      articles: [
        {
          ...{ id: 'ashmere', record: 'kept', edited: false, fields: [], quarantine: null },
          kinds: [
            {
              kind: 'grades',
              changed: [
                {
                  before: { standing: 'current' },
                  after: { standing: 'earlier' },
                  fields: [{ field: 'standing', from: 'current', to: 'earlier' }],
                },
              ],
            },
            { kind: 'dates', moved: 1 },
          ],
        },
      ],
    })
  })

  it('exits with 0 where facts only moved', () => {
    const moved = printJson(editedRecord(['positions.date-6c433eb0', [[1, 5, 1]]]))
    const sides = [before, moved].map(record => lay(scratch(), { 'records/ashmere.json': record }))
    const { status, stdout } = diff(sides, '.', { FORCE_COLOR: '1' })
    expect(stdout).toBe('no fact differs; 1 fact moved only\n')
    expect(status).toBe(0)
  })

  it('compares revisions, in colours where they are asked for', () => {
    const { folder, commit } = repository()
    commit({ 'out/records/ashmere.json': before })
    commit({ 'out/records/ashmere.json': after })
    const { status, stdout } = diff(['HEAD~1..HEAD', '--', 'out'], folder, { FORCE_COLOR: '1', NO_COLOR: '' })
    expect(stdout).toContain('standing: \u001b[31mcurrent\u001b[39m → \u001b[32mearlier\u001b[39m')
    expect(status).toBe(1)
  })

  it('exits with 2 where it could not run, and says why', () => {
    const { status, stderr } = pressmark(['diff', 'HEAD..--output=x', '--', 'out'])
    expect(stderr).toBe('pressmark: "--output=x" is no revision\n')
    expect(status).toBe(2)
  })
})

describe("the README's recipe for git", () => {
  const recipe = /echo '(.+)' >> \.gitattributes\ngit config (\S+) '(.+)'\n/.exec(
    readFileSync('README.md', 'utf8'),
  )
  const [, attributes = '', name = '', driver = ''] = recipe ?? []

  it('shows facts in git diff: changed, added and gone', () => {
    const { git, commit } = repository()
    git('config', name, driver.replace('npx pressmark', `"${process.execPath}" "${inject('built').main}"`))
    const other = (id: string) => printJson(editedRecord(['id', id]))
    commit({
      ...{ '.gitattributes': `${attributes}\n`, 'out/records/2020/ashmere.json': before },
      'out/records/birch.json': other('birch'),
    })
    git('rm', '--quiet', 'out/records/birch.json')
    commit({ 'out/records/2020/ashmere.json': after, 'out/records/cedar.json': other('cedar') })
    const shown = git('diff', '--no-renames', 'HEAD~1', 'HEAD', '--', 'out/records')
    expect(shown).toContain('ashmere\n  grades\n    ~ Ashmere: overall-effectiveness good, earlier')
    expect(shown).toContain('birch  record gone\n')
    expect(shown).toContain('cedar  record added\n')
    expect(shown).not.toContain('@@')
  })
})
