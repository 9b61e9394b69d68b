import type { Provider } from '../../../../model/providers.ts'
import type { Focus, Place } from '../focus.ts'
import { countBefore } from '../span-at.ts'

/** Find whoever was named last before an offset, else whom the article is about. */
export const lastBefore = (at: number, { alike, main }: Focus): Provider | null =>
  alike[countBefore(alike, at) - 1]?.provider ?? main

/** Find the last providers of some kinds before an offset, so many of them, else all where there are just so many: "both schools were". */
export function lastProviders(
  count: number,
  kinds: readonly string[],
  at: number,
  { places, providers }: Focus,
): Provider[] {
  const fits = (provider: Provider): boolean => kinds.length === 0 || kinds.includes(provider.kind)
  const last: Provider[] = []
  for (let i = countBefore(places, at) - 1; i >= 0 && last.length < count; i--) {
    const { provider } = places[i] as Place
    if (fits(provider) && !last.includes(provider)) last.unshift(provider)
  }
  if (last.length === count) return last
  const all = providers.filter(fits)
  return all.length === count ? all : []
}
