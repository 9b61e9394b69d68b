import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention, Role } from '../../../model/people.ts'

/** Merge the roles of a person's mentions: one of each wording, with the organisation where any mention gives it. */
export function mergeRoles(mentions: readonly PersonMention[]): Role[] {
  const roles = new Map<string, Role>()
  for (const role of mentions.flatMap(mention => mention.roles)) {
    const key = nameKey(role.title).replace(/^the |[^a-z ]/g, '')
    const known = roles.get(key)
    if (!known) roles.set(key, { ...role })
    else known.organisation ??= role.organisation
  }
  return [...roles.values()]
}
