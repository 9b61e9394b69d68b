import { sync as writeFileAtomic } from 'write-file-atomic'
import type { ArticleResult } from '../extract-source.ts'
import { keepInside } from '../files/inside-out.ts'
import { asUnwritable } from '../files/out-folder-unwritable.ts'
import { textOf } from '../files/text-of.ts'
import type { Outcome } from '../run-event.ts'
import { type FactCounts, factsBetween, factsOf } from './facts-between.ts'

/** What became of an article's file. */
export interface Kept {
  outcome: Outcome
  facts: FactCounts
}

/**
 * Write results to the out folder, each whole and only where it differs; a dry run only compares. Waits for the disk,
 * which costs a thread far less than to be called back. Throws OutFolderUnwritable.
 */
export function openKeeper(out: string, isDry: boolean): (result: ArticleResult) => Kept {
  const inside = keepInside(out)
  return ({ file, content, record }) => {
    const before = textOf(`${out}/${file}`)
    if (before === content) return { outcome: 'unchanged', facts: { added: 0, gone: 0 } }
    try {
      if (!isDry) writeFileAtomic(inside(file), content)
    } catch (error) {
      throw asUnwritable(out, error)
    }
    const facts = record ? factsBetween(factsOf(before), record) : { added: 0, gone: 0 }
    return { outcome: before === null ? 'new' : 'changed', facts }
  }
}
