import type { ArticleRecord } from '../../model/record.ts'

type Speaker = ArticleRecord['quotations'][number]['speaker']

/** How many tints the styles have; a further speaker takes the first again. */
const TINTS = 8

/** Tell who speaks apart from all others of an article. */
export const speakerKey = ({ kind, name }: Speaker): string => JSON.stringify([kind, name])

/** Give each speaker of an article a tint, 1 to 8, in order of first words; 0 for the unknown. */
export function tintsOf({ quotations }: ArticleRecord): ReadonlyMap<string, number> {
  const tints = new Map<string, number>()
  let known = 0
  for (const { speaker } of quotations) {
    const key = speakerKey(speaker)
    if (!tints.has(key)) tints.set(key, speaker.kind === 'unknown' ? 0 : (known++ % TINTS) + 1)
  }
  return tints
}
