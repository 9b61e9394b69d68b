import type { VFile } from 'vfile'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { bySpan, overlaps } from '../../../model/span.ts'
import type { Landmark } from './read-terms.ts'

/** List the providers and dates of an article where they stand; of two that overlap the first or longer one. */
export function landmarksOf({ data: { facts, mentions } }: VFile, source: string): Landmark[] {
  const [main] = facts?.providers ?? []
  const providers = gather(facts?.providers ?? [], provider =>
    collect(
      standing(provider.mentions).filter(
        mention => provider.kind !== AUTHORITY || main?.kind === AUTHORITY || !isPlace(mention, source),
      ),
      ({ start, end }) => ({ start, end, provider }),
    ),
  )
  const dates = collect(standing(mentions?.dates ?? []), date => ({ start: date.start, end: date.end, date }))
  const landmarks: Landmark[] = []
  for (const landmark of [...providers, ...dates].sort(bySpan)) {
    const last = landmarks.at(-1)
    if (!last || !overlaps(last, landmark)) landmarks.push(landmark)
  }
  return landmarks
}

const AUTHORITY = 'local-authority'

// "Alder School, in Mill Lane, Orme, was": no council
const isPlace = ({ words, start }: ProviderMention, source: string): boolean =>
  !/council|authority|borough|services|'s$/i.test(words) &&
  /(?:,|\b(?:in|at|near|of|from|around|across|outside))\s+$/.test(
    source.slice(Math.max(0, start - 12), start),
  )
