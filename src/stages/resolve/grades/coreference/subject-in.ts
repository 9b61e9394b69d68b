import type { Focus, Place } from '../focus.ts'
import { countBefore } from '../span-at.ts'

/** What a clause of its own begins with. */
export const CONTRAST = /(?:;|\bwhile|\bwhereas|\bbut|, and) (?:at |in |the )?$/

/** What leads to the place of a clause: "X fell back in May and in Y they are still inadequate". */
const WHERE = /\b(?:and|yet|then) (?:at|in) (?:the )?$/

/** What stands between a place and what is there: "X compared with Y, its neighbour over the water, where services are". */
const AT_PLACE = /^(?: \([^)]{1,40}\))?(?:, [^,.;]{2,60})?, (?:where|whose)(?: [a-z']{1,12}){0,3} $/

/** Between whoever is named and who is its neighbour. */
const NEIGHBOUR = /^(?:['\u2019]s)? (?:[a-z-]+ ){0,2}?(?:neighbours?|rivals?|sister [a-z]+|twin),? $/

/** What goes on about the last one named. */
const AFTERWARDS =
  /^[^.;:]{0,60}\b(?:after|because|since|when|which|although|though|as|before)\b[^.;:]{0,30}$/

/** Find the subject of a sentence, from its start to an offset: "X is good, while Y was told it must improve": Y; else the first named. */
export function subjectIn(start: number, at: number, { places, source }: Focus): Place | undefined {
  const from = countBefore(places, start)
  for (let i = countBefore(places, at) - 1; i > from; i--) {
    const place = places[i] as Place
    const lead = source.slice(Math.max(start, place.start - 14), place.start)
    if (AT_PLACE.test(source.slice(place.end, at))) return place
    if (CONTRAST.test(lead) || (WHERE.test(lead) && /^,? $/.test(source.slice(place.end, at)))) return place
  }
  const first = places[from]
  if (!first || first.start >= at) return undefined
  // "Orme's neighbour, Tarn, lost its own grade"
  const next = places[from + 1]
  if (next && next.start < at && NEIGHBOUR.test(source.slice(first.end, next.start))) return next
  // "Orme Council is to shut Larch House after it was": what a council has
  return first.provider.kind === 'local-authority' &&
    next &&
    next.start < at &&
    next.provider.kind !== 'local-authority' &&
    AFTERWARDS.test(source.slice(next.end, at))
    ? next
    : first
}
