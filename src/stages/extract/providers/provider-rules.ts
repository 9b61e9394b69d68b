import type { ProviderRule } from './provider-rule.ts'
import { indexRules } from './rule-index.ts'
import { councilRules } from './rules/councils.ts'
import { describedRules } from './rules/described.ts'
import { founderRules } from './rules/founders.ts'
import { gradedRules } from './rules/graded.ts'
import { listRules } from './rules/lists.ts'
import { namedRules } from './rules/named.ts'
import { ownedCouncilRules } from './rules/owned-councils.ts'
import { placedRules } from './rules/placed.ts'
import { premisesRules } from './rules/premises.ts'

/** The forms in which providers are named, the surest first: of two that read the same words the earlier one counts. */
export const providerRules: readonly ProviderRule[] = [
  ...councilRules,
  ...ownedCouncilRules,
  ...namedRules,
  ...premisesRules,
  ...founderRules,
  ...listRules,
  ...describedRules,
  ...placedRules,
  ...gradedRules, // last: they read bare names
]

/** Those that read the names of the owners of sites. */
export const ownerIndex = indexRules([...councilRules, ...namedRules])

/** The same by the words that they need. */
export const ruleIndex = indexRules(providerRules)
