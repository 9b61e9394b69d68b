import type { ProviderKind } from '../../../model/providers.ts'

/** What ends the name of whoever runs schools. */
const TRUST = /(?:^| )(?:academies|alliance|federation|group|partnership|schools|trust)$/i

/** Tell of what kind a bare name is where an article speaks of one kind: of a trust, its schools. */
export const bareKind = (name: string, main: ProviderKind): ProviderKind =>
  main === 'academy-trust' && !TRUST.test(name) ? 'school' : main
