import type { Span } from '../../../model/span.ts'
import { countBefore } from './span-at.ts'

/** Whose place of work, or who else's, a name is: "the governors of X", "Ann Orme, who leads X". */
const THEIRS =
  /\b(?:(?:chair(?:man|woman)?(?: of (?:the )?governors)?|governors?|head|headteacher|leader|manager|parents|principal|pupils|staff|teachers?|teaches|works) (?:of|at|from)|who (?:leads|runs|heads)) (?:the )?$/i
const FORMER = /\b(?:former|formerly|once|previously|ex|retired|then)\b[^.;:]*$/i
const NOUN =
  '(?:academy|college|home|infants|juniors|nursery|pre-school|primary|prison|school|secondary|setting)'
/** How the sentence behind it goes on about whoever was named. */
const GOES_ON = new RegExp(
  `^(?:It|Its [a-z-]+|The (?:[a-z-]+ )?${NOUN})(?:'s|\u2019s|,)? |^(?:Inspectors|Ofsted|They)\\b[^.;:]{0,40}? (?:it|the ${NOUN})\\b`,
)
/** A sentence that goes on says so by a word for grades. */
const GRADED =
  /\b(?:good|grade[ds]?|inadequate|inspect\w+|judged|measures|outstanding|rated|requires?|satisfactory|weaknesses)\b/i

/** A sentence about whoever was spoken of before: "It was helped by the head of X", but not "It was grim reading for". */
const OF_ANOTHER = /^(?:Its|They|Their)\b|^It (?!(?:was|is|has been) )|^It (?:was|is|has been) \w+(?:ed|en) /

/** "Ann Orme, head of X, will help": with another. */
const HELPS = /\b(?:will|advis\w+|help\w*|join\w*|support\w*)\b/

/** Tell whether a name in passing is whom the next sentence of its paragraph speaks of: "Governors of X met. The school was judged inadequate". */
export function isGoneOnAbout(
  { start, end }: Span,
  places: readonly Span[],
  sentences: readonly Span[],
  source: string,
): boolean {
  const at = countBefore(sentences, start + 1)
  const [own, next] = [sentences[at - 1], sentences[at]]
  if (!own || !next || source.slice(own.end, next.start).includes('\n')) return false
  if (OF_ANOTHER.test(source.slice(own.start, own.start + 40))) return false
  if (HELPS.test(source.slice(end, own.end))) return false
  const before = sentences[at - 2]
  const paragraph = source.lastIndexOf('\n', own.start)
  if (
    before &&
    places.some(other => other.start >= Math.max(before.start, paragraph) && other.end <= own.start)
  )
    return false
  const lead = source.slice(Math.max(own.start, start - 90), start)
  if (!THEIRS.test(lead) || FORMER.test(lead)) return false
  const words = source.slice(next.start, next.end)
  return (
    GOES_ON.test(words) &&
    GRADED.test(words) &&
    !places.some(other => other.start >= own.start && other.end <= next.end && other.end !== end)
  )
}
