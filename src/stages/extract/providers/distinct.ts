import type { ProviderMention } from '../../../model/providers.ts'

/** List of some mentions the first of each name. */
export function distinct(mentions: readonly ProviderMention[]): ProviderMention[] {
  const names = new Set<string>()
  return mentions.filter(({ name, kind }) => {
    const key = `${kind} ${name}`
    if (names.has(key)) return false
    names.add(key)
    return true
  })
}
