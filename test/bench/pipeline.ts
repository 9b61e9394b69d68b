import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { extractArticle } from 'pressmark'
import { retext } from 'retext'

/** The sample corpus, with the development articles in ../shared where they are there. */
const folders = ['corpus', '../shared/gold/dev', '../shared/corpus'].filter(folder => existsSync(folder))
const articles = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(file => /\.(?:txt|md)$/.test(file))
    .map(file => readFileSync(file)),
)
const texts = articles.map(bytes => bytes.toString('utf8'))
const english = retext().freeze()

const contestants: Record<string, () => void> = {
  'Pressmark, all stages': () => articles.forEach(bytes => void extractArticle('article.txt', bytes)),
  'compromise, people alone': () => texts.forEach(text => void nlp(text).people().json()),
  'retext-english, parse alone': () => texts.forEach(text => void english.parse(text)),
  'chrono-node, dates alone': () => texts.forEach(text => void chrono.en.GB.parse(text)),
}

/** Articles that each reads before the clock counts, whichever there are: a batch is long, and what it costs is what warm code costs. */
const WARM_ARTICLES = 825
const WARM_UP = Math.ceil(WARM_ARTICLES / articles.length)
const ROUNDS = 15
const times = new Map(Object.keys(contestants).map(name => [name, [] as number[]]))
// All in turn within each round, so that whatever else the machine does falls on all alike.
for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (const [name, run] of Object.entries(contestants)) {
    const start = performance.now()
    run()
    if (round >= WARM_UP) times.get(name)?.push((performance.now() - start) / articles.length)
  }

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number
const rows = [...times].map(([name, values]) => ({ name, ms: median(values) }))
const compromise = rows[1]?.ms as number
const size = articles.reduce((sum, bytes) => sum + bytes.length, 0) / articles.length / 1024
console.log(
  `${articles.length} articles of ${size.toFixed(1)} KB on average, median of ${ROUNDS} rounds after ${WARM_UP} to warm up\n`,
)
console.log(`${''.padEnd(28)} ms an article   part of compromise`)
for (const { name, ms } of rows)
  console.log(`${name.padEnd(28)} ${ms.toFixed(3).padStart(13)}   1/${(compromise / ms).toFixed(1)}`)
