import type { NameSpot } from '../name-spot.ts'
import type { RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'
import { roleContext } from './role-context.ts'
import { follows } from './role-words.ts'

const LONGEST_LINE = 120

/** Read the roles on the line below a signature: "Jo Ng" over "Headteacher, Alder School"; with the context that they stand in. */
export function roleBelow({ below }: NameSpot): { context: RoleContext; phrases: RolePhrase[] } | null {
  if (!below || below.line.plain.length > LONGEST_LINE) return null
  const context = roleContext(below, [])
  const phrases = readPhrases(context, 0)
  // "Commissioner says council has earned it" is a headline
  const next = below.words[(phrases.at(-1)?.last ?? 0) + 1]
  return phrases.length > 0 && !(follows(next) && !next.capital) ? { context, phrases } : null
}
