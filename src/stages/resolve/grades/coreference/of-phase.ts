import { collect } from '../../../../model/collect.ts'
import type { Place } from '../focus.ts'

/** What tells schools apart that share a name or a story. */
const PHASES = 'infant junior primary secondary high grammar first middle lower upper special'.split(' ')
const phaseOf = (words: string): string | undefined =>
  PHASES.find(phase => words.startsWith(phase) || words.includes(` ${phase}`))

/** Keep those whose name tells of the phase that words do: "the infants", beside a junior school. */
export function ofPhase(words: string, places: readonly Place[]): readonly Place[] {
  const phase = phaseOf(words)
  if (!phase) return places
  const phases = collect(places, ({ provider }) => phaseOf(provider.name.toLowerCase()))
  const own = places.filter((_, at) => phases[at] === phase)
  return own.length > 0 && phases.some(other => other && other !== phase) ? own : places
}
