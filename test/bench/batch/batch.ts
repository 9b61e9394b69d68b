import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCorpus } from './make-corpus.ts'
import { hashAll, type Measured, measure } from './measure.ts'

const ARTICLES = 10_000
const SMALL = 1_000
const LARGE = 100_000
const ROUNDS = 5

const root = mkdtempSync(join(tmpdir(), 'pressmark-batch-'))
const folder = (name: string): string => join(root, name)
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number
const print = (what: string, figure: string): void => console.log(`${what.padEnd(46)} ${figure}`)
const rate = (articles: number, { seconds }: Measured): string =>
  `${(articles / seconds).toFixed(0)} articles a second (${seconds.toFixed(1)} s)`

try {
  const corpus = makeCorpus(folder('corpus'), ARTICLES)
  const one = await measure(corpus, folder('one'), '--workers', '1')
  const all = await measure(corpus, folder('all'))
  print(`${ARTICLES} articles, one worker`, rate(ARTICLES, one))
  print(`${ARTICLES} articles, ${availableParallelism()} workers`, rate(ARTICLES, all))
  print('… the ratio between them', (one.seconds / all.seconds).toFixed(2))

  const sums: number[] = []
  const unchanged: number[] = []
  // in turn, so that whatever else the machine does falls on both alike
  for (let round = 0; round < ROUNDS; round++) {
    sums.push(hashAll(corpus))
    unchanged.push((await measure(corpus, folder('all'))).seconds)
  }
  print('sha256sum of the corpus', `${median(sums).toFixed(2)} s`)
  print('an unchanged second run', `${median(unchanged).toFixed(2)} s`)
  print('… the ratio between them', (median(unchanged) / median(sums)).toFixed(1))

  const files = readdirSync(corpus, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.txt'))
    .sort()
  for (const file of files.filter((_, i) => i % 100 === 0))
    appendFileSync(join(corpus, file), '\n\nInspectors will return in the spring.\n')
  print('a run with 1% changed', `${(await measure(corpus, folder('all'))).seconds.toFixed(2)} s`)

  const small = await measure(makeCorpus(folder('small'), SMALL), folder('small-out'))
  print(`peak memory at ${SMALL} articles`, `${small.megabytes.toFixed(0)} MB`)
  print(`peak memory at ${ARTICLES} articles`, `${all.megabytes.toFixed(0)} MB`)
  if (process.argv.includes('--large')) {
    const large = await measure(makeCorpus(folder('large'), LARGE), folder('large-out'))
    print(`peak memory at ${LARGE} articles`, `${large.megabytes.toFixed(0)} MB (${rate(LARGE, large)})`)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
