import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articles, sampleSite } from '../review/site/sample-site.ts'
import { scratch } from '../run/scratch.ts'
import { pressmark } from './pressmark.ts'

describe('pressmark review', () => {
  it('writes the site into the out folder, from the corpus beside it', async () => {
    const { out } = await sampleSite(articles)
    const { status, stdout } = pressmark(['review', out])
    expect(status).toBe(0)
    expect(stdout.trim()).toBe(`2 articles: ${join(out, 'site/index.html')}`)
    expect(existsSync(join(out, 'site/articles/north/penfold.html'))).toBe(true)
  })

  it.each([
    {
      what: 'no out folder',
      args: ['no-such-folder', '--corpus', 'corpus'],
      says: 'pressmark extract writes them',
    },
    {
      what: 'no corpus',
      args: ['src', '--corpus', 'no-such-folder'],
      says: 'say where the articles are with --corpus',
    },
    { what: 'no port', args: ['src', '--corpus', 'corpus', '--port', 'x'], says: '--port x is no port' },
  ])('exits with 2 for $what', ({ args, says }) => {
    const { status, stderr } = pressmark(['review', ...args])
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(2)
    expect(existsSync('no-such-folder')).toBe(false)
  })

  it('exports nothing where nobody reviewed', async () => {
    const { out } = await sampleSite(articles)
    const { status, stdout } = pressmark(['review', out, '--export-gold', scratch()])
    expect(status).toBe(0)
    expect(stdout).toContain('0 reviewed facts of 0 articles')
  })
})
