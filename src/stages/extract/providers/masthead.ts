import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { findProviders } from './find-providers.ts'
import type { Setting } from './provider-rule.ts'
import { ownerIndex } from './provider-rules.ts'
import { findRuns } from './run.ts'

/** How many of the first lines may be the head of a site. */
const HEAD = 6
const OWNED = /(?:©|\(c\)|copyright|all rights reserved)/i
/** What stands after the name of a site's owner in its head. */
const AFTER_OWNER = /^\s*(?:$|[-–—|:>•]|home\b|news\b|newsroom\b)/i

/** Find whose site the article stands on, in its head or its copyright line, where the story itself names nobody. */
export function findMasthead(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected || standing(found).some(({ kind }) => kind !== 'academy-trust')) return []
  const owners = gather(lines, (line, at) =>
    line.boilerplate && line.plain.length < 140 && (at < HEAD || OWNED.test(line.plain))
      ? ownersIn(line, setting)
      : [],
  )
  return owners.slice(0, 1)
}

function ownersIn(line: Line, setting: Setting): ProviderMention[] {
  const isCopyright = OWNED.test(line.plain)
  return collect(
    findProviders(findRuns(line), setting, ownerIndex).filter(({ start, end }) => {
      const [before, after] = [line.plain.slice(0, start - line.start), line.plain.slice(end - line.start)]
      return isCopyright || (/^\W*$/.test(before) && AFTER_OWNER.test(after))
    }),
    mention => ({ ...mention, rule: 'provider/masthead' }),
  )
}
