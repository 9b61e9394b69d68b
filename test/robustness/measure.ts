import { judgeRecord } from '../../src/run/evaluate/evaluate.ts'
import { figureOf, figures, openSheet, type Sheet, scoresOf } from '../../src/run/evaluate/scores.ts'
import { extractArticle } from '../../src/run/extract-article.ts'
import { chance } from '../chance.ts'
import type { ArticleCase } from './article-case.ts'
import type { Change } from './change.ts'

/** Points by which no figure may fall when articles are changed. */
export const TOLERANCE = 2

/** Score articles as they are: their records against their facts. */
export function measure(articles: readonly ArticleCase[]): Sheet {
  const sheet = openSheet()
  for (const { name, text, gold } of articles) {
    const { record } = extractArticle(name, Buffer.from(text))
    judgeRecord(gold, text, record, sheet)
  }
  return sheet
}

/** A change's scores, beside those of the same articles unchanged. */
export interface Row {
  name: string
  articles: number
  before: Sheet
  after: Sheet
}

/** Change every article that a change can change, and score before and after. */
export function measureChange(change: Change, articles: readonly ArticleCase[]): Row {
  const pairs = articles.flatMap(article => {
    const changed = change.apply(article, chance(`${change.name} ${article.name}`))
    return changed ? [{ article, changed }] : []
  })
  return {
    name: change.name,
    articles: pairs.length,
    before: measure(pairs.map(({ article }) => article)),
    after: measure(pairs.map(({ changed }) => changed)),
  }
}

/** List by how many points each figure rose (or fell, below 0). */
export const differences = ({
  before,
  after,
}: Row): { figure: string; points: number; value: number | null }[] => {
  const [old, fresh] = [scoresOf(before), scoresOf(after)]
  return figures.map(figure => {
    const value = figureOf(fresh, figure)
    return { figure, value, points: (value ?? 0) - (figureOf(old, figure) ?? 0) }
  })
}
