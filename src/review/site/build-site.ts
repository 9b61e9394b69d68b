import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { printJson } from '../../model/print-json.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { filesUnder } from '../../run/find-sources.ts'
import { writeChanged } from '../../run/write-changed.ts'
import { recordFiles } from '../sources/record-files.ts'
import { loadVerdicts } from '../verdicts/review-file.ts'
import { readAssets, verdictScript } from './assets.ts'
import { printPage } from './frame.ts'
import { articlePath } from './links.ts'
import { loadOutFolder } from './load-out-folder.ts'
import { articlePage } from './pages/article-page.ts'
import { articlesPage } from './pages/articles-page.ts'
import { coveragePage } from './pages/coverage-page.ts'
import { gradesPage } from './pages/grades-page.ts'
import { voicesPage } from './pages/voices-page.ts'
import { sourceText } from './source-text.ts'
import { type Summary, summaryOf } from './summary.ts'

/** Tells a folder that this command may write over from one that holds something else. */
const MARKER = 'pressmark-site.txt'

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

/** The folder for the site holds something else. */
export class NotASite extends Error {
  override name = 'NotASite'
}

/** Write the site of an out folder. Throws BadOutFolder, BadReview, NoAssets and NotASite. */
export async function buildSite({ out, corpora, site, since }: SiteOptions): Promise<SiteSummary> {
  await refuseForeign(site)
  const { records, quarantine } = await loadOutFolder(out)
  const summaries = records.map(record => summaryOf(record, since?.changes.get(record.id) ?? null))
  const written = new Set<string>()
  const write = async (path: string, content: string) => {
    written.add(path)
    await writeChanged(join(site, path), content)
  }
  await write(
    MARKER,
    'Written by pressmark review, which may write over this folder and remove files from it.\n',
  )
  for (const [path, content] of Object.entries(await readAssets())) await write(path, content)
  await write('assets/verdicts.js', verdictScript(await loadVerdicts(out)))
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
    await write(articlePath(record.id), printPage(page))
    await write(recordPath(record), printJson(record))
  }
  await removeStale(site, written)
  return result
}

const recordPath = ({ id }: ArticleRecord): string => `records/${id}.json`

async function refuseForeign(site: string): Promise<void> {
  if (!existsSync(site) || existsSync(join(site, MARKER))) return
  if ((await readdir(site)).length > 0)
    throw new NotASite(`${site} holds something else; give --site a folder that is new or empty`)
}

async function removeStale(site: string, written: ReadonlySet<string>): Promise<void> {
  for (const { path, file } of await filesUnder(site)) if (!written.has(path)) await rm(file)
}
