import { compareSides } from '../diff/compare-sides.ts'
import type { KindDifference } from '../diff/difference.ts'
import { readSide } from '../diff/read-side.ts'
import { readRevisions } from '../diff/revision-files.ts'
import { parseRevisions } from '../diff/revisions.ts'

/** Count the facts and fields of each record that came, went or changed since a git revision; moved ones apart. */
export async function changesSince(
  out: string,
  revision: string,
): Promise<{ revision: string; changes: Map<string, number> }> {
  const [before, after] = await readRevisions(parseRevisions([revision]), {
    path: '.',
    cwd: out,
  })
  const { articles } = compareSides(readSide(before), readSide(after))
  const counts = articles.map(({ id, fields, kinds }): [string, number] => [
    id,
    kinds.reduce((sum, kind) => sum + changesIn(kind), fields.length),
  ])
  return { revision, changes: new Map(counts.filter(([, changes]) => changes > 0)) }
}

const changesIn = ({ added, gone, changed }: KindDifference): number =>
  added.length + gone.length + changed.length
