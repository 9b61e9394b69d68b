import { diffWords } from 'diff'
import { visible, wholeUnits } from '../../model/visible.ts'
import type { Stretch } from './say-change.ts'

/** Words added and gone beyond which two texts are two texts. */
const MOST_EDITS = 60
/** Words kept of what is the same around a change, in code units. */
const CONTEXT = 40

/** Find the words that changed, with some that did not around them; null where two texts have too little in common. */
export function changedWords(from: string, to: string): Stretch[] | null {
  const [before, after] = [visible(from), visible(to)]
  const parts = diffWords(before, after, { maxEditLength: MOST_EDITS })
  const common = parts?.filter(({ added, removed }) => !added && !removed) ?? []
  const kept = common.reduce((length, { value }) => length + value.trim().length, 0)
  if (!parts || kept < CONTEXT / 2 || kept * 2 < Math.min(before.length, after.length)) return null
  return parts.map(({ value, added, removed }, at) => {
    if (added) return { words: value, in: 'after' }
    if (removed) return { words: value, in: 'before' }
    return { words: around(value, at > 0, at < parts.length - 1), in: 'both' }
  })
}

/** Leave of unchanged words those next to a change before or behind them. */
function around(words: string, start: boolean, end: boolean): string {
  if (words.length <= (start && end ? 2 * CONTEXT : CONTEXT)) return words
  const head = start ? wholeUnits(words.slice(0, CONTEXT)).replace(/\S*$/, '') : ''
  const tail = end ? wholeUnits(words.slice(-CONTEXT)).replace(/^\S*/, '') : ''
  return `${head}…${tail}`
}
