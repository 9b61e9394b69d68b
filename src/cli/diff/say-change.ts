import { visible } from '../../model/visible.ts'
import type { FieldChange } from '../../review/diff/difference.ts'
import { changedWords } from './changed-words.ts'
import { sayValue } from './say.ts'

/** A stretch of a field's value, made visible, that both sides have, or one alone. */
export interface Stretch {
  words: string
  in: 'both' | 'before' | 'after'
}

/** Say what changed within a value: words of a text, items of a list; null where one value replaced the other. */
export function sayChange({ from, to }: FieldChange): Stretch[] | null {
  if (typeof from === 'string' && typeof to === 'string') return changedWords(from, to)
  if (!Array.isArray(from) || !Array.isArray(to)) return null
  const items = [...from.map(item => say(item, 'before')), ...to.map(item => say(item, 'after'))]
  return items.flatMap((item, at) => (at > 0 ? [{ words: ' ', in: 'both' }, item] : [item]))
}

/** Mark a stretch as git marks changed words: `[-gone-]`, `{+added+}`. */
export const marked = (stretch: Stretch): string => marks[stretch.in].join(stretch.words)

const marks = { both: ['', ''], before: ['[-', '-]'], after: ['{+', '+}'] } as const
const say = (item: unknown, side: Stretch['in']): Stretch => ({ words: visible(sayValue(item)), in: side })
