import { gather } from '../../../model/gather.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention, Role } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'
import { settleOrganisation } from './settle-organisation.ts'

/** Merge the roles of a person's mentions: one of each wording, with the organisation where any mention gives it. */
export function mergeRoles(mentions: readonly PersonMention[], providers: readonly Provider[]): Role[] {
  const roles = new Map<string, Role>()
  for (const worded of gather(mentions, mention => mention.roles)) {
    const role = settleOrganisation(worded, providers)
    const key = nameKey(role.title).replace(/^the |[^a-z ]/g, '')
    const known = roles.get(key)
    if (!known) roles.set(key, { ...role })
    else known.organisation ??= role.organisation
  }
  return [...roles.values()]
}
