import { describe, expect, it } from 'vitest'
import { show } from './read-speakers.ts'
import { classes } from './table/classes.ts'
import { context } from './table/context.ts'
import { cues } from './table/cues.ts'
import { others } from './table/others.ts'

describe('speakers of paragraphs', () => {
  for (const [text, expected] of [...cues, ...others, ...context, ...classes])
    it(text, () => expect(show(text)).toEqual(expected))
})
