import { findLine, type Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { matchesOf } from '../../../model/matches.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'

const IN_BRACKETS = /^ \((?:the |or |known as )?["']?([A-Z][A-Za-z&]{1,9})["']?\)/

/** Find the initials that the article gives a provider in brackets, wherever they stand: "Orme Skills Academy (OSA)". */
export function findInitials(lines: readonly Line[], found: readonly ProviderMention[]): ProviderMention[] {
  const given = new Map<string, ProviderMention>()
  for (const mention of standing(found)) {
    const line = findLine(lines, mention.line)
    const initials = line ? IN_BRACKETS.exec(line.plain.slice(mention.end - line.start))?.[1] : undefined
    if (initials && !given.has(initials) && /[A-Z].*[A-Z]/.test(initials)) given.set(initials, mention)
  }
  if (given.size === 0) return []
  const any = new RegExp(`(?<![\\w-])(?:${[...given.keys()].join('|')})(?![\\w-])`, 'g')
  return gather(lines, line =>
    collect(matchesOf(line.plain, any), ({ index, 0: words }) => {
      const { name, kind, key } = given.get(words) as ProviderMention
      return mentionOf(
        { line },
        'provider/initials',
        { start: index, end: index + words.length, name, kind },
        key,
      )
    }),
  )
}
