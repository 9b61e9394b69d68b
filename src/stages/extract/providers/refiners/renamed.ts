import { findLine, type Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import { standing } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'

/** What stands between the new name of a provider and the old: "Alder Academy, formerly known as Birch High". */
const FORMERLY =
  /^,? \(?(?:which (?:was|had been) )?(?:formerly|previously|originally|once|still|then|until (?:recently|then|\d{4}))(?: known as| called| named)?,? (?:the )?$/i
/** What stands between the old and the new: "Birch High, now Alder Academy", "Birch High became Alder Academy". */
const NOW =
  /^,? \(?(?:(?:which )?(?:is |was )?(?:now|since|later|today)(?: known as| called| named| renamed)?|(?:has |had |was |since )*(?:become|became|reopened as|re-opened as|relaunched as|renamed|rebranded as|changed its name to|turned into))(?: as)? (?:the )?$/i
/** Nothing longer stands between them, in code units. */
const LONGEST = 60
const PLACED = /\bacademy ([\w'-]+)$/i

/** Give the names that a provider had before, or has by its place, the key of the one it goes by. */
export function joinRenamed(lines: readonly Line[], found: readonly ProviderMention[]): void {
  const mentions = standing(found)
  const owners = new Map<string, ProviderMention>()
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1]
    const line = findLine(lines, mention.line)
    if (!next || !line || next.line !== mention.line || next.kind !== mention.kind) continue
    const gap = line.plain.slice(mention.end - line.start, next.start - line.start)
    if (gap.length > LONGEST) continue
    if (FORMERLY.test(gap)) owners.set(next.key, mention)
    else if (NOW.test(gap)) owners.set(mention.key, next)
  }
  const byPlace = new Map(collect(mentions, mention => [mention.key.split('/')[1], mention]))
  for (const mention of mentions) {
    const place = mention.kind === 'school' ? PLACED.exec(mention.name)?.[1]?.toLowerCase() : undefined
    const own = place ? byPlace.get(place) : undefined
    if (own?.kind === 'school') owners.set(mention.key, own)
  }
  for (const mention of mentions) {
    const own = owners.get(mention.key)
    if (own && own.key !== mention.key) {
      mention.key = own.key
      mention.name = own.name
    }
  }
}
