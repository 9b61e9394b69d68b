import { hasNews } from '../../review/diff/compare-sides.ts'
import { countDifference } from '../../review/diff/count-difference.ts'
import type { Difference } from '../../review/diff/difference.ts'

/** Print a difference for machines: the counts, and whole facts of each article that differs. */
export const asJson = (difference: Difference): string => {
  const articles = difference.articles.filter(hasNews)
  return `${JSON.stringify({ counts: countDifference(difference), articles }, null, 2)}\n`
}
