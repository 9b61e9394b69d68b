import { collect } from '../../../../model/collect.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import type { NameSpot, WordedLine } from '../name-spot.ts'
import type { RoleContext } from './phrase.ts'

const NONE: ReadonlyMap<number, number> = new Map()

/** Say where a role may be read in a line: the words that its names take, and its providers. */
export function roleContext(
  line: WordedLine,
  names: readonly NameSpot[],
  providers: readonly ProviderMention[] = [],
  open = 0,
): RoleContext {
  const taken = new Set<number>()
  for (const { front, last } of names) for (let i = front; i <= last; i++) taken.add(i)
  const offset = line.line.start
  return {
    line,
    taken,
    open,
    providers:
      providers.length > 0
        ? new Map(collect(providers, ({ start, end }) => [start - offset, end - offset]))
        : NONE,
  }
}
