import { describe, expect, it } from 'vitest'
import { show } from './read-speakers.ts'
import { apart } from './table/apart.ts'
import { behind } from './table/behind.ts'
import { classes } from './table/classes.ts'
import { clauses } from './table/clauses.ts'
import { context } from './table/context.ts'
import { cues } from './table/cues.ts'
import { dialogue } from './table/dialogue.ts'
import { givenNames } from './table/given-names.ts'
import { inspectors } from './table/inspectors.ts'
import { news } from './table/news.ts'
import { others } from './table/others.ts'
import { toldFor } from './table/told-for.ts'
import { unnamed } from './table/unnamed.ts'

describe('speakers of paragraphs', () => {
  for (const [text, expected] of [
    ...cues,
    ...others,
    ...context,
    ...classes,
    ...unnamed,
    ...givenNames,
    ...behind,
    ...clauses,
    ...inspectors,
    ...apart,
    ...dialogue,
    ...news,
    ...toldFor,
  ])
    it(text, () => expect(show(text)).toEqual(expected))
})
