import { describe, expect, it } from 'vitest'
import { readGrades } from './read-grades.ts'
import { areaClauseSentences } from './sentences/areas-in-clauses.ts'
import { collegeSentences } from './sentences/colleges.ts'
import { councilSentences } from './sentences/councils.ts'
import { careSentences } from './sentences/early-years-and-care.ts'
import { topicSentences } from './sentences/of-topic.ts'
import { otherVoiceSentences } from './sentences/other-voices.ts'
import { saidOfAreaSentences } from './sentences/said-of-areas.ts'
import { schoolSentences } from './sentences/schools.ts'
import { toldAgainSentences } from './sentences/told-again.ts'
import { unlistedVerbSentences } from './sentences/unlisted-verbs.ts'

describe('grades of whole sentences', () => {
  for (const [text, ...facts] of [
    ...schoolSentences,
    ...councilSentences,
    ...collegeSentences,
    ...careSentences,
    ...areaClauseSentences,
    ...topicSentences,
    ...unlistedVerbSentences,
    ...saidOfAreaSentences,
    ...otherVoiceSentences,
    ...toldAgainSentences,
  ])
    it(text.replaceAll('\n', ' / '), () => {
      expect([...readGrades(text).facts].sort()).toEqual([...facts].sort())
    })
})
