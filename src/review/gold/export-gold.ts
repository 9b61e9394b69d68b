import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { VFile } from 'vfile'
import writeFileAtomic from 'write-file-atomic'
import type { ArticleRecord } from '../../model/record.ts'
import { writeChanged } from '../../run/write-changed.ts'
import { factsOf } from '../site/facts.ts'
import { loadOutFolder } from '../site/load-out-folder.ts'
import { recordFiles } from '../sources/record-files.ts'
import { loadVerdicts } from '../verdicts/review-file.ts'
import type { Verdict } from '../verdicts/verdict.ts'
import { type Annotated, annotationOf, goldOf } from './annotation.ts'
import { type GoldFact, goldFact, unjudged } from './gold-facts.ts'

/** What was exported. */
export interface GoldSummary {
  /** Articles, each with its annotation, its gold facts and its text. */
  files: number
  facts: number
  /** Ids of reviewed articles whose source is missing or not what was reviewed. */
  elsewhere: string[]
}

/**
 * Write what was reviewed as gold annotations, with the texts: what was accepted or corrected counts, what was
 * rejected is left out, what nobody judged is optional.
 */
export async function exportGold(
  out: string,
  corpora: readonly string[],
  folder: string,
): Promise<GoldSummary> {
  const records = new Map((await loadOutFolder(out)).records.map(record => [record.id, record]))
  const byArticle = new Map<string, Verdict[]>()
  for (const verdict of await loadVerdicts(out))
    byArticle.set(verdict.article, [...(byArticle.get(verdict.article) ?? []), verdict])
  const summary: GoldSummary = { files: 0, facts: 0, elsewhere: [] }
  const taken = new Set<string>()
  for (const id of byArticle.keys()) if (!records.has(id)) summary.elsewhere.push(id)
  const reviewed = [...records.values()].filter(({ id }) => byArticle.has(id))
  for await (const { record, file, source } of recordFiles(reviewed, corpora)) {
    const verdicts = byArticle.get(record.id) ?? []
    if (typeof file === 'string' || verdicts.some(({ sha256 }) => sha256 !== record.source.sha256)) {
      summary.elsewhere.push(record.id)
      continue
    }
    const facts = [...judgedFacts(verdicts), ...unjudgedFacts(record, verdicts)]
    const name = freeName(nameOf(record, file), taken)
    const bytes = record.source.part || !source ? String(file) : await readFile(source)
    await writeFiles(folder, { file: name, text: String(file), record, facts }, bytes)
    summary.files++
    summary.facts += verdicts.length
  }
  return summary
}

/** Name the text's file: as its source, or, of one of several in a source, by its record. */
const nameOf = ({ id, source }: ArticleRecord, { data }: VFile): string =>
  source.part ? `${basename(id)}${data.isPage ? '.html' : '.txt'}` : basename(source.path)

async function writeFiles(folder: string, annotated: Annotated, content: string | Buffer): Promise<void> {
  const { file, text } = annotated
  const name = file.replace(/\.[^.]+$/, '')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const print = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  await writeChanged(join(folder, `${name}.annotation.json`), print(annotationOf(annotated)))
  await writeChanged(join(folder, `${name}.gold.json`), print(goldOf(annotated, sha256)))
  await writeFileAtomic(join(folder, file), content)
}

const judgedFacts = (verdicts: readonly Verdict[]): GoldFact[] =>
  verdicts.filter(({ verdict }) => verdict !== 'rejected').map(goldFact)

function unjudgedFacts(record: ArticleRecord, verdicts: readonly Verdict[]): GoldFact[] {
  const judged = new Set(verdicts.map(({ fact }) => fact))
  return factsOf(record)
    .filter(({ id }) => !judged.has(id))
    .map(({ kind, content, at }) => unjudged({ kind, content, at: at.map(({ start, end }) => [start, end]) }))
}

/** Name a file apart from those that are taken: "story.txt", then "story-2.txt". */
function freeName(name: string, taken: Set<string>): string {
  const stem = name.replace(/\.[^.]+$/, '')
  let free = name
  for (let n = 2; taken.has(free.replace(/\.[^.]+$/, '')); n++)
    free = `${stem}-${n}${name.slice(stem.length)}`
  taken.add(free.replace(/\.[^.]+$/, ''))
  return free
}
