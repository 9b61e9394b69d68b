import { ambiguousAuthorities } from '../../../domain/ofsted/ambiguous-authorities.ts'
import { deliveryBodies } from '../../../domain/ofsted/delivery-bodies.ts'
import { localAuthorities } from '../../../domain/ofsted/local-authorities.ts'
import { localAuthorityAliases } from '../../../domain/ofsted/local-authority-aliases.ts'
import { authorityKey } from '../../../model/providers.ts'

const all = Object.values(localAuthorities).flat()
const shortOf = new Map<string, string>(all.map(({ la, short }) => [la, short]))

/** Short names of authorities by every name that they go by, folded. */
const known = new Map<string, string>([
  ...all.map(({ short }) => [authorityKey(short), short] as const),
  ...localAuthorityAliases.flatMap(({ alias, la }) => {
    const short = shortOf.get(la)
    return short ? [[authorityKey(alias), short] as const] : []
  }),
])
const ambiguous: ReadonlySet<string> = new Set(
  [...ambiguousAuthorities, ...localAuthorityAliases.map(({ alias }) => alias)].map(authorityKey),
)
const bodies = new Map<string, readonly string[]>(
  deliveryBodies.map(({ name, authorities }) => [
    authorityKey(name),
    authorities.flatMap(la => shortOf.get(la) ?? []),
  ]),
)

/** First words of names of authorities, and of what is said before them. */
const openers: ReadonlySet<string> = new Set([
  ...[...known.keys()].map(name => name.split(' ')[0] as string),
  ...'borough city county london metropolitan royal the'.split(' '),
])

/** Tell whether a word, lower case, may begin the name of an authority that Ofsted knows. */
export const mayOpenAuthority = (key: string): boolean => openers.has(key) || /[-&,]/.test(key)

/** Find the short name of the authority that words name, if Ofsted knows one of that name. */
export const knownAuthority = (words: string): string | undefined => known.get(authorityKey(words))

/** Tell whether a name means its authority wherever it stands, being no other word or place. */
export const isUnmistakable = (words: string): boolean => {
  const key = authorityKey(words)
  return known.has(key) && !ambiguous.has(key)
}

/** Short names of the authorities that a body runs services for. */
export const authoritiesOf = (body: string): readonly string[] => bodies.get(authorityKey(body)) ?? []
