import type { Provider } from '../../../../model/providers.ts'
import type { Focus, Place } from '../focus.ts'
import { ofPhase } from './of-phase.ts'
import { ofSort } from './of-sort.ts'

/** Gather the names of providers that a noun can mean; those in passing where there are no others. */
export function fittingOf(
  words: string,
  fits: (provider: Provider) => boolean,
  { places, all, byNoun }: Focus,
): readonly Place[] {
  const known = byNoun.get(words)
  if (known) return known
  const central = places.filter(({ provider }) => fits(provider))
  const fitting = ofSort(
    words,
    ofPhase(words, central.length > 0 ? central : all.filter(({ provider }) => fits(provider))),
  )
  byNoun.set(words, fitting)
  return fitting
}
