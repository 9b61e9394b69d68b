import type { Article, Line } from '../../model/article.ts'
import { collect } from '../../model/collect.ts'
import { factId } from '../../model/fact-id.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Positions } from './positions.ts'

/** Longest quotation of what was set aside, in code units. */
const WIDTH = 80

/** Compile boilerplate; adjoining lines that one rule set aside are one fact, in one place a line. */
export const compileBoilerplate = (article: Article, { put }: Positions): ArticleRecord['boilerplate'] =>
  collect(runsOf(article.children), run => {
    const words = collect(run, line => line.value.trim())
      .join(' ')
      .replace(/\s+/g, ' ')
    return {
      id: put(factId('boilerplate', words), run),
      words: words.length > WIDTH ? `${words.slice(0, WIDTH - 1)}…` : words,
      rule: run[0]?.boilerplate?.rule ?? '',
    }
  })

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  let before: Line | undefined
  for (const line of lines) {
    if (line.boilerplate && before?.boilerplate?.rule === line.boilerplate.rule) runs.at(-1)?.push(line)
    else if (line.boilerplate) runs.push([line])
    before = line
  }
  return runs
}
