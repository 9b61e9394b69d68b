import type { Term } from '../term.ts'
import type { AreaSpan } from './area-span.ts'
import { endOf, pastGiver } from './phrase-end.ts'
import { startOf, startOfGot } from './phrase-start.ts'

/** Join to an area what stands about it in one phrase; null where nothing does. */
export function phraseAround(terms: readonly Term[], at: number): AreaSpan | null {
  const got = startOfGot(terms, at)
  if (got >= 0) return { from: got, to: pastGiver(terms, at + 2), areas: terms[at]?.areas ?? [] }
  const [from, to] = [startOf(terms, at), endOf(terms, at)]
  return from === at && to === at + 1 ? null : { from, to, areas: terms[at]?.areas ?? [] }
}
