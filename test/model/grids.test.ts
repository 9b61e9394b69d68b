import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/model/article.ts'
import { gradeColumns, nameColumn } from '../../src/model/grids/columns.ts'
import { gridsOf } from '../../src/model/grids/grids-of.ts'

const linesOf = (...texts: string[]): Line[] =>
  texts.map((plain, i) => ({ plain, value: plain, start: i * 200, end: i * 200 + plain.length }) as Line)
const read = (...texts: string[]) =>
  gridsOf(linesOf(...texts)).map(grid => ({
    heads: grid.heads?.map(({ text }) => text) ?? null,
    names: grid.rows.map(row => row[nameColumn(grid) ?? -1]?.text),
    grades: gradeColumns(grid),
  }))

describe('tables of many providers', () => {
  it('are told from cells that stand on lines of their own, whatever their order', () => {
    expect(
      read(
        ...['Town', 'Rating', 'Nursery'],
        ...[
          'Orme',
          'Good',
          'Alder Tots',
          'Tarn',
          'Outstanding',
          'Birch Tots',
          'Orme',
          'Inadequate',
          'Elm Tots',
        ],
      ),
    ).toEqual([
      { heads: ['Town', 'Rating', 'Nursery'], names: ['Alder Tots', 'Birch Tots', 'Elm Tots'], grades: [1] },
    ])
  })
  it('begin anew at heads, even for a single row', () => {
    expect(
      read(
        ...['Colleges', 'Inspected', 'Grade', 'Previous grade', 'Alder College', '3 May 2019', '2', '3'],
        ...['Employers', 'Inspected', 'Grade', 'Previous grade', 'Birch Works', '7 May 2019', '4', 'N/A'],
      ).map(({ names, grades }) => [names, grades]),
    ).toEqual([
      [['Alder College'], [2, 3]],
      [['Birch Works'], [2]],
    ])
  })
  it('have rows with tabs, bars or commas between their cells', () => {
    for (const border of ['\t', ' | ', ', '])
      expect(
        read(
          ...[
            ['School', 'Town', 'Now'],
            ['Alder', 'Orme', 'Good'],
            ['Birch', 'Tarn', 'Good'],
          ].map(row => row.join(border)),
        ),
      ).toEqual([{ heads: ['School', 'Town', 'Now'], names: ['Alder', 'Birch'], grades: [2] }])
  })
  it('have no grades in figures whose head speaks of something else', () => {
    expect(
      read('Team\tPlace\tPoints', 'Alder School\t1\t3', 'Birch School\t2\t4', 'Elm School\t3\t1'),
    ).toEqual([])
    expect(
      read('School\tForms\tOfsted', 'Alder\t2\tGood', 'Birch\t3\tGood', 'Elm\t1\tGood').map(
        ({ grades }) => grades,
      ),
    ).toEqual([[2]])
  })
  it('have no rows of two, which other lines have too', () => {
    expect(read('Alder', 'Good', 'Birch', 'Good', 'Elm', 'Good', 'Ash', 'Good')).toEqual([])
  })
  it('are not made of prose with commas', () => {
    expect(read('It was, he said, good', 'She came, she saw, she left', 'Bread, eggs, milk')).toEqual([])
  })
})
