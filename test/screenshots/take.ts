import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSite } from '../../src/review/site/build-site.ts'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import { openBrowser } from '../review/site/browser.ts'

/** What is taken: pages of the sample corpus, by name, with the fact that is chosen on them. */
const shots = [
  { name: 'articles', page: 'index.html' },
  { name: 'article', page: 'articles/councils/2022/fenbridge-inadequate-row.html', choose: 'a.fact.grade' },
  { name: 'grades', page: 'grades.html' },
  { name: 'voices', page: 'voices.html' },
  { name: 'coverage', page: 'coverage.html' },
]
const sizes = [
  { name: '', width: 1280, height: 860 },
  { name: '-phone', width: 390, height: 844 },
]
const schemes = [
  { name: '', colorScheme: 'light' },
  { name: '-dark', colorScheme: 'dark' },
] as const

/** `npm run screenshots [-- --all]`: those of the README, or all pages in all sizes and schemes. */
const all = process.argv.includes('--all')
const folder = process.argv.find(word => word.startsWith('--to='))?.slice(5) ?? 'docs/screenshots'
const wanted = new Set(['article', 'grades'])
const work = mkdtempSync(join(tmpdir(), 'pressmark-screenshots-'))
const [out, site] = [join(work, 'out'), join(work, 'site')]
await extractCorpus(['corpus'], { out })
await buildSite({ out, corpora: ['corpus'], site, since: null })
const browser = await openBrowser()
for (const size of all ? sizes : sizes.slice(0, 1))
  for (const { name: scheme, colorScheme } of all ? schemes : schemes.slice(0, 1)) {
    const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce' })
    for (const shot of all ? shots : shots.filter(({ name }) => wanted.has(name))) {
      await page.goto(pathToFileURL(join(site, shot.page)).href)
      if (shot.choose) await page.click(shot.choose)
      const path = join(folder, `${shot.name}${size.name}${scheme}.png`)
      await page.screenshot({ path })
      process.stdout.write(`${path}\n`)
    }
    await page.close()
  }
await browser.close()
rmSync(work, { recursive: true })
