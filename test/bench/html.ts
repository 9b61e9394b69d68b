import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readPageText } from '../../src/run/read-text.ts'
import { readBlocks } from '../../src/stages/parse/html/blocks.ts'
import { parsePage } from '../../src/stages/parse/html/parse-page.ts'
import { scoreText, scoreTexts } from './shingles.ts'

/** A folder with pages/ID.html.gz and truth.json: `{ID: {url, text}}`. */
const [folder = '../shared/gold/html', ...flags] = process.argv.slice(2)
if (!existsSync(join(folder, 'truth.json'))) {
  console.log(`no pages in ${folder}; give a folder with pages/ID.html.gz and truth.json`)
  process.exit()
}
const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<
  string,
  { url: string; text: string }
>
const pages = Object.entries(truth).map(([id, { url, text }]) => ({
  id,
  url,
  text,
  html: gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`))).toString('utf8'),
}))

/** Text of an extractor's HTML, one line a block, the same for all of them. */
const textOf = (html: string): string =>
  readBlocks(parsePage(html), html, new Map())
    .map(({ value }) => value)
    .join('\n')

type Extractor = (html: string, url: string, id: string) => string | Promise<string>

const contestants: Record<string, Extractor> = {
  Pressmark: (html, url, id) => {
    try {
      return readPageText(id, html, url)
    } catch {
      return ''
    }
  },
  'Readability + linkedom': html => {
    const article = new Readability(parseHTML(html).document as never).parse()
    return textOf(article?.content ?? '')
  },
  defuddle: async (html, url) => textOf((await Defuddle(html, url)).content),
  'article-extractor': async (html, url) => textOf((await extractFromHtml(html, url))?.content ?? ''),
}

const results = new Map<string, { texts: string[]; ms: number }>()
console.warn = console.error = () => {}
for (const name of Object.keys(contestants)) results.set(name, { texts: [], ms: 0 })
// a first turn warms up; then all in turn page by page, so that whatever else the machine does falls on all alike
for (const counted of [false, true])
  for (const { id, url, html } of counted ? pages : pages.slice(0, 5))
    for (const [name, extract] of Object.entries(contestants)) {
      const start = process.cpuUsage()
      const text = await Promise.resolve(extract(html, url, id)).catch(() => '')
      const { user, system } = process.cpuUsage(start)
      const result = results.get(name)
      if (!result || !counted) continue
      result.texts.push(text)
      result.ms += (user + system) / 1000 / pages.length
    }

console.log(`${pages.length} pages of ${folder}\n`)
console.log(`${''.padEnd(24)}     F1  precision  recall  ms a page (processor)`)
for (const [name, { texts, ms }] of results) {
  const { f1, precision, recall } = scoreTexts(pages.map(({ text }, i) => [text, texts[i] ?? '']))
  const figures = [
    f1.toFixed(4).padStart(7),
    precision.toFixed(4).padStart(10),
    recall.toFixed(4).padStart(7),
  ]
  console.log(`${name.padEnd(24)}${figures.join(' ')}  ${ms.toFixed(1).padStart(8)}`)
}
if (flags.includes('--pages'))
  pages.forEach(({ id, text }, i) => {
    const scores = [...results.values()].map(({ texts }) => scoreText(text, texts[i] ?? '').f1.toFixed(3))
    console.log(`${id}  ${scores.join('  ')}`)
  })
