import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSite } from '../../src/review/site/build-site.ts'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import { chromiumPath, openBrowser } from '../review/site/browser.ts'

/** How long a site of many articles takes to build, and its list to answer a key. */
const ARTICLES = 2000
const home = mkdtempSync(join(tmpdir(), 'pressmark-bench-'))
const [corpus, out, site] = [join(home, 'corpus'), join(home, 'out'), join(home, 'site')]
const samples = readdirSync('corpus', { recursive: true })
  .map(String)
  .filter(path => /\.(?:txt|md)$/.test(path))
for (let i = 0; i < ARTICLES; i++) {
  const sample = samples[i % samples.length] as string
  const file = join(corpus, String(i), sample)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${readFileSync(join('corpus', sample), 'utf8')}\nCopy ${i}.\n`)
}
const seconds = async (work: () => Promise<unknown>): Promise<string> => {
  const start = performance.now()
  await work()
  return ((performance.now() - start) / 1000).toFixed(1)
}
const print = (line: string) => process.stdout.write(`${line}\n`)
print(`${ARTICLES} articles extracted in ${await seconds(() => extractCorpus([corpus], { out }))} s`)
const build = () => buildSite({ out, corpora: [corpus], site, since: null })
print(`their site built in ${await seconds(build)} s, built again in ${await seconds(build)} s`)
if (chromiumPath) {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(site, 'index.html')).href)
  for (const words of ['o', 'out', 'school', '']) {
    await page.locator('input[data-search]').fill(words)
    const answered = await page.evaluate(
      `new Promise(done => {
        const start = performance.now()
        document.querySelector('input[data-search]').dispatchEvent(new Event('input'))
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      })`,
    )
    print(`list filtered by ${JSON.stringify(words)} and drawn in ${Number(answered).toFixed(0)} ms`)
  }
  await browser.close()
}
rmSync(home, { recursive: true })
