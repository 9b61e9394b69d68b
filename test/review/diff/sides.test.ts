import { describe, expect, it } from 'vitest'
import { compareSides, hasNews } from '../../../src/review/diff/compare-sides.ts'
import { countDifference } from '../../../src/review/diff/count-difference.ts'
import { baseRecord, type Edit, editedRecord, sideOf } from './record.ts'

const none = sideOf()
const entry = (reason: string) => ({ path: 'ashmere.txt', rule: 'read/empty', reason })
const held = (reason: string) => ({ ...none, quarantine: new Map([['ashmere', entry(reason)]]) })
const other = () =>
  editedRecord(['id', 'birch'], ['source.path', 'birch.txt'], ['source.sha256', '1'.repeat(64)])

describe('two sides', () => {
  it('that are the same differ in nothing', () => {
    expect(compareSides(sideOf(baseRecord()), sideOf(baseRecord()))).toEqual({ articles: [], same: 1 })
  })

  it('show a record that is new with all its facts', () => {
    const { articles, same } = compareSides(sideOf(baseRecord()), sideOf(other(), baseRecord()))
    expect(articles).toMatchObject([{ id: 'birch', record: 'added', fields: [] }])
    expect(articles[0]?.kinds.map(({ kind, added }) => [kind, added.length])).toEqual([
      ['grades', 2],
      ['dates', 3],
      ['people', 1],
      ['quotations', 2],
      ['boilerplate', 1],
    ])
    expect(same).toBe(1)
  })

  it('show a record that is gone', () => {
    const difference = compareSides(sideOf(baseRecord(), other()), sideOf(other()))
    expect(difference.articles).toMatchObject([{ id: 'ashmere', record: 'gone' }])
    expect(countDifference(difference)).toMatchObject({ records: { gone: 1, same: 1 }, facts: { gone: 9 } })
  })

  it('know an article whose file was renamed', () => {
    const renamed = editedRecord(['id', '2020/ashmere'], ['source.path', '2020/ashmere.txt'])
    const { articles } = compareSides(sideOf(baseRecord(), other()), sideOf(renamed, other()))
    expect(articles).toMatchObject([
      {
        ...{ id: '2020/ashmere', record: 'kept', kinds: [] },
        fields: [
          { field: 'id', from: 'ashmere', to: '2020/ashmere' },
          { field: 'source.path', from: 'ashmere.txt', to: '2020/ashmere.txt' },
        ],
      },
    ])
  })

  it('do not take a copy for a renamed article', () => {
    const copy = editedRecord(['id', 'copy'], ['source.path', 'copy.txt'])
    const { articles, same } = compareSides(sideOf(baseRecord()), sideOf(baseRecord(), copy))
    expect(articles).toMatchObject([{ id: 'copy', record: 'added' }])
    expect(same).toBe(1)
  })

  it('list articles by id', () => {
    const records = ['c', 'a', 'b'].map(id => editedRecord(['id', id]))
    expect(compareSides(none, sideOf(...records)).articles.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('show a record that went into quarantine as one article', () => {
    expect(compareSides(sideOf(baseRecord()), held('the file is empty')).articles).toMatchObject([
      { id: 'ashmere', record: 'gone', quarantine: { from: null, to: entry('the file is empty') } },
    ])
  })

  it('show an entry that left quarantine, or gives another reason', () => {
    expect(compareSides(held('a'), none).articles).toMatchObject([
      { quarantine: { from: entry('a'), to: null } },
    ])
    const { articles } = compareSides(held('a'), held('b'))
    expect(articles).toMatchObject([{ record: 'none', quarantine: { from: entry('a'), to: entry('b') } }])
    expect(compareSides(held('a'), held('a')).articles).toEqual([])
  })
})

describe('news of an article', () => {
  const newsOf = (...edits: readonly Edit[]) =>
    compareSides(sideOf(baseRecord()), sideOf(editedRecord(...edits))).articles.map(hasNews)

  it('is any other fact, field or entry', () => {
    expect(newsOf(['article.publisher', 'The Post'])).toEqual([true])
    expect(newsOf(['grades.0.framework', null])).toEqual([true])
    expect(newsOf(['people.0'])).toEqual([true])
  })

  it('is no other place and no other bytes', () => {
    expect(newsOf(['positions.date-6c433eb0', [[1, 5, 1]]])).toEqual([false])
    expect(newsOf(['source.sha256', 'f'.repeat(64)], ['source.bytes', 1])).toEqual([false])
  })
})
