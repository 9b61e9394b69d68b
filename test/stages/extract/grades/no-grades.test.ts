import { describe, expect, it } from 'vitest'
import { readGrades } from './read-grades.ts'
import { noGrades } from './sentences/no-grades.ts'

for (const [kind, texts] of Object.entries(noGrades))
  describe(`no grades: ${kind}`, () => {
    for (const text of texts) it(text, () => expect(readGrades(text).facts).toEqual([]))
  })
