import { describe, expect, it } from 'vitest'
import { printJson } from '../../../src/model/print-json.ts'
import { readGrades } from '../../../src/run/books/read-grades.ts'

const record = (grades: unknown[]) => ({
  id: 'north/a"b',
  title: { text: 'He said:\n  "grades": [\n' },
  grades,
  quotations: [{ grades: [1] }],
})
const grade = { area: 'overall', grade: 'good', positions: [{ start: 1, words: '\n  ]' }] }

describe('the grades of a record’s text', () => {
  it('are what the whole of it says', () => {
    for (const grades of [[], [grade], [grade, { ...grade, area: 'leadership' }]])
      expect(readGrades(printJson(record(grades)))).toMatchObject({ id: 'north/a"b', grades })
  })

  it('are read however the text is laid out', () => {
    for (const space of [0, 2, 4, '\t'])
      expect(readGrades(JSON.stringify(record([grade]), null, space))).toMatchObject({
        id: 'north/a"b',
        grades: [grade],
      })
  })
})
