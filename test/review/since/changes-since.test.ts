import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../src/review/since/changes-since.ts'
import { extractCorpus } from '../../../src/run/extract-corpus.ts'
import { articles, sampleSite } from '../site/sample-site.ts'

describe('changesSince', () => {
  it('counts the facts that changed since a revision, article by article', async () => {
    const { corpus, out } = await sampleSite(articles)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: out,
      })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'Extract')
    expect((await changesSince(out, 'HEAD')).changes.size).toBe(0)
    const file = join(corpus, 'south/marl-hill.txt')
    writeFileSync(file, articles['south/marl-hill.txt'].replace('Jo Field', 'Jo Meadow'))
    await extractCorpus([corpus], { out })
    const { revision, changes } = await changesSince(out, 'HEAD')
    expect(revision).toBe('HEAD')
    expect([...changes.keys()]).toEqual(['south/marl-hill'])
    expect(changes.get('south/marl-hill')).toBeGreaterThan(0)
  })
})
