import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import { contents, json, scratch } from './scratch.ts'

/**
 * Every folder fixtures/corpora/CASE holds source/, a corpus, and expected.json: a part of each record by its id, and
 * of each quarantine entry by its path; what else comes of the corpus fails. options.json holds options of the run.
 * Adding a case needs no code.
 */
const root = 'fixtures/corpora'

describe('fixtures of corpora', () => {
  it.each(readdirSync(root))('%s', async name => {
    const out = scratch()
    const options = join(root, name, 'options.json')
    const given = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
    await extractCorpus([join(root, name, 'source')], { out, ...given })
    const entries = Object.keys(contents(out))
      .filter(path => /^(?:records|quarantine)\//.test(path))
      .map(path => json(out, path))
      .map(entry => [entry.id ?? entry.path, entry])
    const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'))
    expect(entries.map(([id]) => id).sort()).toEqual(Object.keys(expected).sort())
    expect(Object.fromEntries(entries)).toMatchObject(expected)
  })
})
