import type { Holder } from '../../../../model/grades.ts'
import type { Provider } from '../../../../model/providers.ts'
import type { Focus, Place } from '../focus.ts'
import { isQuoted } from '../is-quoted.ts'
import { countBefore } from '../span-at.ts'
import { passedOver } from './in-passing.ts'
import { lastBefore, lastProviders } from './named-last.ts'
import { nounProvider } from './noun-provider.ts'
import { spokenOf } from './spoken-of.ts'
import { subjectBefore } from './subject-before.ts'

/** Words of whoever writes: "we were graded good", in a letter from the school. */
const WRITERS = /^(?:our|ours|us|we)$/

/** What stands for the subject of the sentence before. */
const ITS = /^(?:it|its)$/

/** Words for one person. */
const PERSONAL = /^(?:s?he|her|hers|him|his)$/

/** Tell whom a holder means; none where it cannot be told. */
export function providersOf(holder: Holder, at: number, focus: Focus): Provider[] {
  if (holder.kind === 'named') return [holder.provider]
  if (holder.kind === 'main') return focus.main ? [focus.main] : []
  if (holder.kind === 'count') return lastProviders(holder.count, holder.kinds, holder.at, focus)
  if (holder.kind === 'noun') return found(nounProvider(holder, focus))
  if (holder.words === 'there') return found(lastBefore(holder.at, focus))
  if (/^(?:former|latter)$/.test(holder.words))
    return lastProviders(2, [], holder.at, focus).slice(...(holder.words === 'former' ? [0, 1] : [1, 2]))
  if (WRITERS.test(holder.words) && focus.main && !isQuoted(holder.at || at, focus))
    return [serviceBefore(holder.at || at, focus) ?? focus.main]
  const spoken =
    (/^it$/i.test(holder.words) ? passedOver(holder.at || at, true, focus) : null) ??
    (ITS.test(holder.words) ? subjectBefore(holder.at, focus) : null) ??
    spokenOf(holder.at || at, focus)
  return found(
    PERSONAL.test(holder.words) && !(spoken && isPerson(spoken)) ? personBefore(holder.at, focus) : spoken,
  )
}

// "Our adult learning service has its report card. We were graded good", in a council's release: the service
function serviceBefore(at: number, focus: Focus): Provider | null {
  const last = focus.main?.kind === 'local-authority' ? lastBefore(at, focus) : null
  return last && last.kind !== 'local-authority' ? last : null
}

// "Jane Field left Alder House in May. She was rated good": Jane Field
function personBefore(at: number, { places }: Focus): Provider | null {
  for (let i = countBefore(places, at) - 1; i >= 0; i--) {
    const { provider } = places[i] as Place
    if (isPerson(provider)) return provider
  }
  return null
}

const isPerson = ({ mentions }: Provider): boolean =>
  mentions.some(({ rule }) => rule === 'provider/childminder')

const found = (provider: Provider | null): Provider[] => (provider ? [provider] : [])
