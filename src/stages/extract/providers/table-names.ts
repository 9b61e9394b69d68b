import { isJudgementHead } from '../../../model/area-words.ts'
import { gather } from '../../../model/gather.ts'
import { nameColumn } from '../../../model/grids/columns.ts'
import type { Grid } from '../../../model/grids/grid.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { kindOfNoun, tailLength } from './name-nouns.ts'
import type { Setting } from './provider-rule.ts'
import { kindOfWords } from './rules/descriptions.ts'

/** "3. Alder House*", "Alder House, Orme". */
const NAME = /^(?:\d{1,3}[.)] )?([^,]{3,70}?)(?:, \p{Lu}.{0,40})?[*\u2020\u2021\u00a7]{0,3}$/u

/** Find the names in tables of many providers: those in the column that names who is graded. */
export const findTableNames = (grids: readonly Grid[], setting: Setting): ProviderMention[] =>
  gather(grids, grid => namesIn(grid, setting))

function namesIn(grid: Grid, setting: Setting): ProviderMention[] {
  const column = nameColumn(grid)
  if (column === null) return []
  const head = grid.heads?.[column]?.text.toLowerCase() ?? ''
  return gather(grid.rows, row => {
    const cell = row[column]
    const name = NAME.exec(cell?.text ?? '')?.[1]
    if (!cell || !name || !/[A-Z0-9]/.test(name) || isJudgementHead(name)) return []
    const words = name.toLowerCase().split(' ')
    const noun = words.slice(words.length - tailLength(words)).join(' ')
    const kind = kindOfNoun(noun) ?? kindOfWords(head) ?? setting.main
    const start = cell.start - cell.line.start + cell.text.indexOf(name)
    return [mentionOf(cell, 'provider/table-name', { start, end: start + name.length, name, kind })]
  })
}
