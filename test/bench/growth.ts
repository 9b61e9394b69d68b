import { performance } from 'node:perf_hooks'
import { extractArticle } from '../../src/run/extract-article.ts'

/** What repeated without end asks most of the stages: marks, dates, names, grades and cues left open. */
const pieces = [
  'May ',
  '2019 ',
  '12 and ',
  'Monday and ',
  '1/',
  "'",
  '"',
  'A',
  'a.',
  '@',
  'January, ',
  'in May ',
  'said in May. ',
  '“As it was” ',
  "'as bs' ",
  'Ann Orme, head of ',
  'said Ann Orme, who ',
  'Alder School, Birch School and it, which was rated good, was, while not, from good to bad, ',
  'rated good for ',
  'For leadership, the behaviour, the leadership, staff, pupils, the hall was rated good. ',
  'We were graded good. ',
  'the council of ',
  '2019\n',
  'News\n',
  'Alder School\n',
  'Outstanding\n',
  'A. ',
  'No. 1 ',
  '((',
  'a-',
  'A.B',
  '’s ',
  '“A” said B. ',
  'Cllr ',
  'Read more: ',
  '| ',
  'Good | ',
]

const UNITS = 20_000
const TIMES = 4

const time = (text: string): number => {
  const bytes = Buffer.from(`${text} x`)
  const start = performance.now()
  extractArticle('article.txt', bytes)
  return performance.now() - start
}

console.log(`ms for ${UNITS} code units of one piece, for ${TIMES} times as many, and how often it fits in\n`)
for (const piece of pieces) {
  const text = piece.repeat(UNITS / piece.length)
  time(text)
  const [one, many] = [time(text), time(text.repeat(TIMES))]
  console.log(
    `${JSON.stringify(piece).slice(0, 44).padEnd(46)} ${one.toFixed(0).padStart(7)} ${many.toFixed(0).padStart(8)}   ${(many / one).toFixed(1)}`,
  )
}
