import type { ProviderKind } from '../../../model/providers.ts'
import type { Setting } from './provider-rule.ts'

/** What ends the name of whoever runs schools. */
const TRUST = /(?:^| )(?:academies|alliance|federation|group|partnership|schools|trust)$/i
/** What buildings are called that are no town: "Larch Lodge", "Number Six". */
const BUILDING =
  /^number [a-z]+$|(?:^| )(?:cottage|farmhouse|gables|grange|house|lodge|manor|rectory|rise|vicarage|villa)$/i

/** Tell of what kind a bare name is where an article speaks of one kind: of a trust, its schools; of a council, its homes. */
export function bareKind(name: string, { main, weight }: Pick<Setting, 'main' | 'weight'>): ProviderKind {
  if (main === 'academy-trust' && !TRUST.test(name)) return 'school'
  if (main === 'local-authority' && weight('childrens-home') > 1 && BUILDING.test(name))
    return 'childrens-home'
  return main
}
