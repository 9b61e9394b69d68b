import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ArticleRecord } from '../../model/record.ts'
import type { Settings } from '../../model/settings.ts'
import { extractArticle } from '../extract-article.ts'
import { findSources } from '../find-sources.ts'
import { BadGold, type Gold, loadGold } from './gold.ts'
import { judgeArticle, judgeBoilerplate } from './judge-article.ts'
import { judgeDates } from './judge-dates.ts'
import { judgeGrades } from './judge-grades.ts'
import { judgePeople } from './judge-people.ts'
import { judgeQuotations } from './judge-quotations.ts'
import { openJudgement } from './judgement.ts'
import { openSheet, type Sheet } from './scores.ts'

const judges = [judgeBoilerplate, judgeArticle, judgeGrades, judgeDates, judgePeople, judgeQuotations]

/** Hold one record against the gold facts of its text; what is found goes on the sheet. */
export function judgeRecord(gold: Gold, text: string, record: ArticleRecord, sheet: Sheet): void {
  const judgement = openJudgement(gold, text, record, sheet)
  for (const judge of judges) judge(judgement)
}

/**
 * Extract the texts that the gold facts under one folder name from another, and hold the records against
 * the facts. Throws BadGold, NoSuchPath, and Unreadable for a text that cannot be read.
 */
export async function evaluate(goldFolder: string, textFolder: string, settings?: Settings): Promise<Sheet> {
  const sheet = openSheet()
  const texts = new Map((await findSources([textFolder])).map(source => [basename(source.path), source]))
  for (const gold of await loadGold(goldFolder)) {
    const source = texts.get(gold.text.file)
    if (!source) throw new BadGold(`there is no ${gold.text.file} under ${textFolder}`)
    const { record, file } = extractArticle(source.path, await readFile(source.file), settings)
    judgeRecord(gold, String(file.value), record, sheet)
  }
  return sheet
}
