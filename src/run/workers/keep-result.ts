import { readFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import type { ArticleResult } from '../extract-source.ts'
import { keepInside } from '../files/inside-out.ts'
import { onOut } from '../files/out-folder-unwritable.ts'
import type { Outcome } from '../run-event.ts'
import { type FactCounts, factsBetween, factsOf } from './facts-between.ts'

/** What became of an article's file. */
export interface Kept {
  outcome: Outcome
  facts: FactCounts
}

/** Write results to the out folder, each whole and only where it differs; a dry run only compares. */
export function openKeeper(out: string, isDry: boolean): (result: ArticleResult) => Promise<Kept> {
  const inside = keepInside(out)
  return ({ file, content, record }) =>
    onOut(out, async () => {
      const before = await readFile(`${out}/${file}`, 'utf8').catch(() => null)
      if (before === content) return { outcome: 'unchanged', facts: { added: 0, gone: 0 } }
      if (!isDry) await writeFileAtomic(await inside(file), content)
      const facts = record ? factsBetween(factsOf(before), record) : { added: 0, gone: 0 }
      return { outcome: before === null ? 'new' : 'changed', facts }
    })
}
