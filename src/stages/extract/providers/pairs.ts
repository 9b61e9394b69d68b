import { gather } from '../../../model/gather.ts'
import { knownAuthority } from './authorities.ts'
import { endOf, type NameReading, readName } from './provider-rule.ts'
import type { Run } from './run.ts'

/** Nouns for several who are inspected, before their names: "two councils, X and Y". */
const SEVERAL =
  /\b(?:academies|agencies|authorities|boroughs|centres|cities|colleges|councils|counties|firms|homes|neighbours|nurseries|primaries|prisons|providers|schools|secondaries|settings)(?:,|:| -| of| are| were| like| such as)? (?:the )?$/
const BETWEEN = /\b(?:both|between) (?:the )?$/
/** Verbs and words that only several have, after their names: "X and Y are", "X and Y, both", "X and Y wait; both are". */
const TOGETHER =
  /,?(?: in [^.,;:]{3,40},|, (?:both|two) [^.,;:]{3,40},)? (?:also |now |still )?(?:alike|are|both|each|have|remain|respectively|require|share|were)\b|[^.;:]{0,90}[.;:-] (?:both|the two|the pair)(?: of (?:them|which))? (?:are|have|were)\b/y

/** Split a name of two that "and" joins where the words around say that they are two: "two councils, X and Y, are". */
export function partsOf(run: Run, whole: NameReading): NameReading[] {
  if (!whole.name.includes(' and ') || knownAuthority(whole.name)) return [whole]
  const { words, gaps, lower } = run
  TOGETHER.lastIndex = whole.end
  const before = lower.slice(Math.max(0, whole.start - 40), whole.start)
  if (!(TOGETHER.test(lower) || SEVERAL.test(before) || BETWEEN.test(before))) return [whole]
  const within = [...words.keys()].filter(
    at => (words[at]?.start ?? 0) >= whole.start && endOf(run, at) <= whole.end,
  )
  const heads = within.filter((at, i) => i === 0 || gaps[at]?.includes(' and '))
  return gather(heads, (from, i) => [
    readName(run, from, (heads[i + 1] ?? (within.at(-1) as number) + 1) - 1, whole.kind),
  ])
}
