import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { extractArticle } from '../extract-article.ts'
import { findSources } from '../find-sources.ts'
import { BadGold, loadGold } from './gold.ts'
import { judgeArticle, judgeBoilerplate } from './judge-article.ts'
import { judgeDates } from './judge-dates.ts'
import { judgeGrades } from './judge-grades.ts'
import { judgePeople } from './judge-people.ts'
import { judgeQuotations } from './judge-quotations.ts'
import { openJudgement } from './judgement.ts'
import { openSheet, type Sheet } from './scores.ts'

const judges = [judgeBoilerplate, judgeArticle, judgeGrades, judgeDates, judgePeople, judgeQuotations]

/**
 * Extract the texts that the gold facts under one folder name from another, and hold the records against
 * the facts. Throws BadGold, NoSuchPath, and Unreadable for a text that cannot be read.
 */
export async function evaluate(goldFolder: string, textFolder: string): Promise<Sheet> {
  const sheet = openSheet()
  const texts = new Map((await findSources([textFolder])).map(source => [basename(source.path), source]))
  for (const gold of await loadGold(goldFolder)) {
    const source = texts.get(gold.text.file)
    if (!source) throw new BadGold(`there is no ${gold.text.file} under ${textFolder}`)
    const { record, file } = extractArticle(source.path, await readFile(source.file))
    const judgement = openJudgement(gold, String(file.value), record, sheet)
    for (const judge of judges) judge(judgement)
  }
  return sheet
}
