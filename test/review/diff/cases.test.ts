import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asMarkdown } from '../../../src/cli/diff/as-markdown.ts'
import { asText } from '../../../src/cli/diff/as-text.ts'
import { paintFor } from '../../../src/cli/paint.ts'
import { compareSides } from '../../../src/review/diff/compare-sides.ts'
import { baseRecord, type Edit, editedRecord, sideOf } from './record.ts'

/**
 * Every folder of fixtures/review/diff holds edits.json, made to record.json there, and what the command says of
 * them: expected.txt and expected.md. Adding a case needs no code.
 */
const root = 'fixtures/review/diff'
const cases = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())

describe('a record and what became of it', () => {
  it.each(cases)('$name', async ({ name }) => {
    const edits: Edit[] = JSON.parse(readFileSync(join(root, name, 'edits.json'), 'utf8'))
    const difference = compareSides(sideOf(baseRecord()), sideOf(editedRecord(...edits)))
    await expect(asText(difference, paintFor(false))).toMatchFileSnapshot(snapshot(name, 'expected.txt'))
    await expect(asMarkdown(difference)).toMatchFileSnapshot(snapshot(name, 'expected.md'))
  })
})

const snapshot = (name: string, file: string): string => join(process.cwd(), root, name, file)
