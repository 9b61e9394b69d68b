import { existsSync } from 'node:fs'
import { type Complaint, figureOf, figures, scoresOf } from '../../src/run/evaluate/scores.ts'
import { type ArticleCase, loadCases } from './article-case.ts'
import { changes } from './changes.ts'
import { differences, measure, measureChange, TOLERANCE } from './measure.ts'

const explained = process.argv[2]

const sets: Record<string, ArticleCase[]> = {
  'the sample corpus': loadCases('fixtures/gold', 'corpus'),
  ...(existsSync('../shared/gold/dev') && {
    '../shared/gold/dev': loadCases('../shared/gold/dev', '../shared/gold/dev'),
  }),
}

for (const [name, articles] of Object.entries(sets)) {
  const scores = scoresOf(measure(articles))
  console.log(
    `\n${name}: ${articles.length} articles; each change beside the same articles unchanged (points)\n`,
  )
  console.log(['', 'n', ...figures.map(figure => figure.slice(0, 6))].map(cell).join(''), '   worst')
  console.log(
    ['unchanged', articles.length, ...figures.map(figure => figureOf(scores, figure)?.toFixed(1) ?? '–')]
      .map(cell)
      .join(''),
  )
  for (const change of changes) {
    const row = measureChange(change, articles)
    const points = differences(row)
    const worst = Math.min(...points.map(point => point.points))
    const cells = points.map(({ points: by }) => (by === 0 ? '·' : by.toFixed(1)))
    console.log(
      [change.name, row.articles, ...cells].map(cell).join(''),
      worst < -TOLERANCE ? `   ${worst.toFixed(1)}` : '',
    )
    if (explained !== change.name) continue
    const before = new Set(row.before.complaints.map(tell))
    for (const complaint of row.after.complaints)
      if (!before.has(tell(complaint))) console.log(`    ${tell(complaint)}`)
  }
}

function tell({ text, field, kind, what }: Complaint): string {
  return `${text} ${field} ${kind} ${what}`
}

function cell(value: string | number, index: number): string {
  return index === 0 ? String(value).padEnd(28) : String(value).padStart(index === 1 ? 4 : 8)
}
