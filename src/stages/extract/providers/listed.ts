import type { Line } from '../../../model/article.ts'
import { fold } from '../../../model/fold.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { perSettings, type Settings } from '../../../model/settings.ts'
import { mentionOf } from './find-providers.ts'

type Entry = NonNullable<Settings['providers']>[number]

/** A name by which a listed provider goes, as the article may write it. */
interface ListedName {
  name: string
  entry: Entry
}

const WORD = /[\p{L}\p{N}]+/gu
const GOES_ON = /[\p{L}\p{N}]/u

/** Names by their first words, the longest first. */
const namesOf = perSettings(({ providers = [] }) => {
  const names = new Map<string, ListedName[]>()
  for (const entry of providers)
    for (const own of [entry.name, ...(entry.aliases ?? [])].map(fold))
      for (const name of new Set([own, own.toUpperCase()])) {
        const first = name.match(WORD)?.[0] as string
        names.set(first, [...(names.get(first) ?? []), { name, entry }])
      }
  for (const list of names.values()) list.sort((a, b) => b.name.length - a.name.length)
  return names
})

/** Find the providers that settings list, by their names and aliases, as written there or in capitals. */
export function findListed(lines: readonly Line[], settings: Settings): ProviderMention[] {
  const names = namesOf(settings)
  const found: ProviderMention[] = []
  for (const line of lines)
    for (const { index, 0: first } of line.plain.matchAll(WORD)) {
      const listed = names.get(first)?.find(({ name }) => standsAt(line.plain, name, index))
      if (!listed) continue
      const { name, entry } = listed
      const reading = { start: index, end: index + name.length, name: entry.name, kind: entry.kind }
      found.push({ ...mentionOf({ line }, 'provider/listed', reading), listed: entry })
    }
  return found
}

const standsAt = (plain: string, name: string, at: number): boolean =>
  plain.startsWith(name, at) && !GOES_ON.test(plain[at + name.length] ?? '')
