import { describe, expect, it } from 'vitest'
import { asMarkdown } from '../../../src/cli/diff/as-markdown.ts'
import { asText } from '../../../src/cli/diff/as-text.ts'
import { readOperands } from '../../../src/cli/diff/operands.ts'
import { paintFor, wantsColour } from '../../../src/cli/paint.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import type { ArticleRecord } from '../../../src/model/record.ts'
import { compareSides } from '../../../src/review/diff/compare-sides.ts'
import { baseRecord, editedRecord, sideOf } from '../../review/diff/record.ts'

const none = sideOf()
const edited = editedRecord(
  ['grades.0.standing', 'earlier'],
  ['people.0'],
  ['notices.0', { rule: 'a/b', message: 'm', words: null }],
)

describe('a difference on a terminal', () => {
  const difference = compareSides(sideOf(baseRecord()), sideOf(edited))

  it('is coloured: what is added green, what is gone red, what changed yellow', () => {
    const text = asText(difference, paintFor(true))
    expect(text).toContain('\u001b[1mashmere\u001b[22m')
    expect(text).toContain('\u001b[32m+\u001b[39m m (a/b)')
    expect(text).toContain('\u001b[31m-\u001b[39m Councillor Tamsin Orr-Lloyd')
    expect(text).toContain('\u001b[33m~\u001b[39m Ashmere: overall-effectiveness')
    expect(text).toContain('standing: \u001b[31mcurrent\u001b[39m → \u001b[32mearlier\u001b[39m')
  })

  it('is the same words without colours', () => {
    const text = asText(difference, paintFor(true)).replace(/\u001b\[\d+m/g, '')
    expect(text).toBe(asText(difference, paintFor(false)))
  })

  it('shows what went into quarantine', () => {
    const entry = { path: 'ashmere.txt', rule: 'read/empty', reason: 'the file is empty' }
    const after = { ...none, quarantine: new Map([['ashmere', entry]]) }
    expect(asText(compareSides(none, after), paintFor(false))).toBe(
      'ashmere\n  ! in quarantine: the file is empty (read/empty)\n\n1 article differs: 1 source in quarantine\n',
    )
    expect(asText(compareSides(after, none), paintFor(false))).toContain(
      '! out of quarantine: was the file is empty (read/empty)',
    )
    expect(asMarkdown(compareSides(sideOf(baseRecord()), after))).toContain(
      '#### `ashmere` – record gone\n\n- `in quarantine: the file is empty (read/empty)`\n- grades\n',
    )
  })

  it.each([
    { terminal: true, env: {}, coloured: true },
    { terminal: false, env: {}, coloured: false },
    { terminal: true, env: { NO_COLOR: '1' }, coloured: false },
    { terminal: true, env: { NO_COLOR: '' }, coloured: true },
    { terminal: false, env: { FORCE_COLOR: '1' }, coloured: true },
    { terminal: true, env: { FORCE_COLOR: '0' }, coloured: false },
    { terminal: true, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, coloured: false },
  ])('has colours: $coloured, where terminal is $terminal with $env', ({ terminal, env, coloured }) => {
    expect(wantsColour(terminal, env)).toBe(coloured)
  })
})

describe('a difference as a comment', () => {
  const many = (length: number, words: string): ArticleRecord['notices'] =>
    Array.from({ length }, (_, at) => ({ rule: 'a/b', message: `${words} ${at}`, words: null }))

  it('cuts long lists with a count', () => {
    const comment = asMarkdown(compareSides(none, sideOf({ ...baseRecord(), notices: many(11, 'Look') })))
    expect(comment).toContain('  - **added** `Look 7 (a/b)`\n  - … and 3 more\n')
    expect(comment).not.toContain('Look 8')
  })

  it('fits where a comment may be 65,536 characters long, and counts the articles it leaves out', () => {
    const records = Array.from({ length: 300 }, (_, at) => ({
      ...baseRecord(),
      id: `article-${String(at).padStart(3, '0')}`,
      notices: many(8, 'x'.repeat(150)),
    }))
    const comment = asMarkdown(compareSides(none, sideOf(...records)))
    const shown = comment.split('\n#### ').length - 1
    expect(comment.length).toBeGreaterThan(55_000)
    expect(comment.length).toBeLessThan(65_000)
    expect(comment.split('\n').at(0)).toMatch(/^\*\*Facts:\*\* 300 articles differ: .*300 records added\.$/)
    expect(comment.trimEnd().split('\n').at(-1)).toBe(`… and ${300 - shown} more articles.`)
  })

  it('says so where no fact differs', () => {
    expect(asMarkdown(compareSides(sideOf(baseRecord()), sideOf(baseRecord())))).toBe(
      '**Facts:** no fact differs; 1 record the same.\n',
    )
  })
})

describe('what is to be compared', () => {
  const read = (...words: readonly string[]) =>
    readOperands(
      words.filter(word => word !== '--'),
      ['node', 'pressmark', 'diff', ...words],
    )

  it('is two paths, or revisions of a path', () => {
    expect(read('a', 'b')).toEqual({ before: 'a', after: 'b' })
    expect(read('main..HEAD', '--', 'out')).toEqual({ revisions: ['main..HEAD'], path: 'out' })
    expect(read('main', 'HEAD', '--', 'out')).toEqual({ revisions: ['main', 'HEAD'], path: 'out' })
  })

  it.each([[['a']], [['a', 'b', 'c']], [['--', 'out']], [['a', '--']], [['a', '--', 'b', 'c']], [[]]])(
    'is not %j',
    words => {
      expect(() => read(...words)).toThrow(UsageError)
    },
  )
})
