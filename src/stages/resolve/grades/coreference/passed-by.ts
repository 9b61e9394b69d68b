import type { Focus, Place } from '../focus.ts'
import { countBefore, spanAt } from '../span-at.ts'

/** What leads to somebody beside whom the story is about: "at nearby X", "our friends at X". */
const BESIDE_MAIN =
  /\b(?:nearby|neighbouring|next[- ]door|(?:colleagues|counterparts?|friends|neighbours?|partners?|rivals?|sister (?:school|home|nursery|college))(?: and (?:friends|neighbours))?,?(?: (?:at|over at|down the road at|up the road at|in))?|across the (?:road|river|street|valley) (?:at|in|from)) (?:the )?$/i

/** Tell whether a name in another paragraph gives way to whom the story is about: where that one is named beside it, or the name is said to be a neighbour's. */
export function isPassedBy(last: Place, { main, alike: places, lines, source }: Focus): boolean {
  if (!main || last.provider === main) return false
  if (BESIDE_MAIN.test(source.slice(Math.max(0, last.start - 48), last.start))) return true
  const line = spanAt(lines, last.start)
  const first = line && places[countBefore(places, line.start)]
  return first !== undefined && first.provider === main && first.start < last.start
}
