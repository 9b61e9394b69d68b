import { printJson } from '../../model/print-json.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { recordFiles } from '../sources/record-files.ts'
import { loadVerdicts } from '../verdicts/review-file.ts'
import { readAssets, verdictScript } from './assets.ts'
import { printPage } from './frame.ts'
import { articlePath } from './links.ts'
import { loadOutFolder } from './load-out-folder.ts'
import { openSite } from './open-site.ts'
import { articlePage } from './pages/article-page.ts'
import { articlesPage } from './pages/articles-page.ts'
import { coveragePage } from './pages/coverage-page.ts'
import { gradesPage } from './pages/grades-page.ts'
import { voicesPage } from './pages/voices-page.ts'
import { sourceText } from './source-text.ts'
import { type Summary, summaryOf } from './summary.ts'

/** What a site is built from, and where. */
export interface SiteOptions {
  out: string
  corpora: readonly string[]
  site: string
  /** The revision compared with, and how many facts of each record changed since; null for no comparison. */
  since: { revision: string; changes: ReadonlyMap<string, number> } | null
}

/** What was built. */
export interface SiteSummary {
  articles: number
  /** Ids of records whose source is not in the corpus, and of those whose source is not as it was read. */
  missing: string[]
  changed: string[]
}

/** Write the site of an out folder. Throws BadOutFolder, BadReview, NoAssets and NotASite. */
export async function buildSite({ out, corpora, site, since }: SiteOptions): Promise<SiteSummary> {
  const { records, quarantine } = await loadOutFolder(out)
  const [verdicts, assets] = [await loadVerdicts(out), await readAssets()]
  const { write, close } = await openSite(site)
  const summaries = records.map(record => summaryOf(record, since?.changes.get(record.id) ?? null))
  for (const [path, content] of Object.entries(assets)) await write(path, content)
  await write('assets/verdicts.js', verdictScript(verdicts))
  for (const page of [
    articlesPage(summaries, quarantine, since?.revision ?? null),
    gradesPage(records),
    voicesPage(records),
    coveragePage(records),
  ])
    await write(page.path, printPage(page))
  const result: SiteSummary = { articles: records.length, missing: [], changed: [] }
  const places = new Map(records.map((record, i) => [record, i]))
  for await (const { record, file } of recordFiles(records, corpora)) {
    const i = places.get(record) as number
    const text = typeof file === 'string' ? file : (sourceText(file) ?? 'changed')
    if (typeof text === 'string') result[text].push(record.id)
    const page = articlePage(summaries[i] as Summary, text, [records[i - 1], records[i + 1]])
    await Promise.all([
      write(articlePath(record.id), printPage(page)),
      write(recordPath(record), printJson(record)),
    ])
  }
  await close()
  return result
}

const recordPath = ({ id }: ArticleRecord): string => `records/${id}.json`
