import { nameKey } from '../../../model/name-key.ts'
import type { Role } from '../../../model/people.ts'
import type { Provider, ProviderKind } from '../../../model/providers.ts'

/** Which kinds of provider words like "the council" stand for. */
const STANDS_FOR: readonly { words: RegExp; kinds: readonly ProviderKind[] }[] = [
  { words: /^(?:council|authority|borough|county|city|local authority)$/, kinds: ['local-authority'] },
  { words: /^(?:school|academy|primary|secondary)$/, kinds: ['school'] },
  { words: /^trust$/, kinds: ['academy-trust'] },
  { words: /^college$/, kinds: ['college'] },
  { words: /^(?:nursery|pre-school|preschool|playgroup)$/, kinds: ['early-years'] },
  { words: /^home$/, kinds: ['childrens-home'] },
]
const NAMELESS = /^(?:the|our|their|its) (.+)$/i
/** Words for a body that say nothing without its name. */
const EMPTY =
  /^(?:(?:county|city|borough|district|local|town|multi-academy) )?(?:academy|agency|association|authority|board|borough|business|charity|city|club|college|company|council|county|department|district|federation|firm|foundation|group|home|hospital|institution|nursery|organisation|partnership|party|playgroup|pre-?school|primary|provider|school|secondary|service|trust|union|university)$/

/** Put a provider's name for words that stand for it, such as "the council", where the article has one provider of that kind. */
export function settleOrganisation(role: Role, providers: readonly Provider[]): Role {
  const words = NAMELESS.exec(role.organisation ?? '')?.[1]
  if (!words) return role
  const key = nameKey(words)
  if (!EMPTY.test(key)) return role
  const noun = key.replace(/^(?:county|city|borough|district|local|town|multi-academy) (?=\S)/, '')
  const kinds = STANDS_FOR.find(({ words: pattern }) => pattern.test(noun))?.kinds ?? []
  const meant = providers.filter(({ kind }) => kinds.includes(kind))
  const name = meant.length === 1 ? meant[0]?.name : undefined
  if (!name) return { ...role, organisation: (role.organisation ?? '').replace(/^The (?=\p{Ll})/u, 'the ') }
  // "the council" of "Tarn" is "Tarn Council"
  return { ...role, organisation: noun === 'council' && !/council/i.test(name) ? `${name} Council` : name }
}
