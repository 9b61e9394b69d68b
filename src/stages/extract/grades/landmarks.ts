import type { VFile } from 'vfile'
import { standing } from '../../../model/mentions.ts'
import { bySpan, overlaps } from '../../../model/span.ts'
import type { Landmark } from './read-terms.ts'

/** List the providers and dates of an article where they stand; of two that overlap the first or longer one. */
export function landmarksOf({ data: { facts, mentions } }: VFile): Landmark[] {
  const providers = (facts?.providers ?? []).flatMap(provider =>
    standing(provider.mentions).map(({ start, end }) => ({ start, end, provider })),
  )
  const dates = standing(mentions?.dates ?? []).map(date => ({ start: date.start, end: date.end, date }))
  const landmarks: Landmark[] = []
  for (const landmark of [...providers, ...dates].sort(bySpan)) {
    const last = landmarks.at(-1)
    if (!last || !overlaps(last, landmark)) landmarks.push(landmark)
  }
  return landmarks
}
