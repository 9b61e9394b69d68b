import type { Provider } from '../../../../model/providers.ts'
import type { Span } from '../../../../model/span.ts'
import type { Focus, Place } from '../focus.ts'
import { countBefore, spanAt } from '../span-at.ts'
import { isPassedBy } from './passed-by.ts'
import { sectionAt } from './section-at.ts'
import { CONTRAST, subjectIn } from './subject-in.ts'

/** So many sentences in a row may go on about whoever was spoken of before. */
const DEEPEST = 4
/** How a sentence goes on about whoever was spoken of before, whomever it names besides. */
const GOES_ON =
  /^["'\u2018\u201c\s]*(?:(?:and|but|yet|so|now|then|since then|last year|however|today),? )?(?:it|its|they|their|the (?:[a-z-]+ ){0,2}?(?:academy|agency|authority|charity|college|company|council|firm|home|jail|nursery|playgroup|pre-school|prison|provider|school|secondary|primary|setting))(?:'s|\u2019s)?\b[^:;]*\b(?:alongside|as|at|behind|beside|by|for|from|in|into|joined|joins|left|like|near|of|replaced|than|to|unlike|with|[a-z]+ed) (?:the |nearby |neighbouring )?$/i
/** "It was all change at": nobody is "it". */
const EXPLETIVE = /^\W*(?:[a-z]+,? )?it(?:'s|\u2019s| is| was| has been| had been)\b/i

/** Find whom an offset speaks of: the subject of the sentence so far, else of one before it in the paragraph, else of the section, else whom most is about, else of the nearest sentence before that names one. */
export function spokenOf(at: number, focus: Focus, depth = 0): Provider | null {
  const { sentences, lines, main } = focus
  const own = spanAt(sentences, at)
  const inside = own && subjectIn(own.start, at, focus)
  if (inside) return inside.provider
  const places = focus.alike
  const last = places[countBefore(places, at) - 1]
  const line = spanAt(lines, at)
  const isHere = last !== undefined && last.start >= (line?.start ?? 0)
  const section = sectionAt(at, focus)
  if (!isHere && section) return section
  if (!last || (!isHere && focus.isMostly)) return main
  if (!isHere && main && isPassedBy(last, focus)) return main
  const sentence = spanAt(sentences, last.start)
  if (!sentence) return last.provider
  // "The school, which shares a site with X, was good. Teaching was": of the school
  if (depth < DEEPEST && goesOnAt(sentence, last, focus)) return spokenOf(sentence.start, focus, depth + 1)
  // "X kept its grade, and Y is now good. Its leadership": of Y
  const lead = focus.source.slice(Math.max(sentence.start, last.start - 14), last.start)
  if (CONTRAST.test(lead)) return last.provider
  return centreOf(sentence, last, focus)?.provider ?? last.provider
}

function goesOnAt(sentence: Span, last: Place, { alike: places, source }: Focus): boolean {
  const first = places[countBefore(places, sentence.start)] ?? last
  const before = source.slice(sentence.start, Math.min(first.start, sentence.start + 160))
  return GOES_ON.test(before) && !EXPLETIVE.test(before)
}

// the first name of a sentence, or what its council has: "Orme is proud of Larch House, its home for boys"
function centreOf(sentence: Span, last: Place, { alike: places, source }: Focus): Place | undefined {
  const first = places[countBefore(places, sentence.start)]
  const isOwned =
    first?.provider.kind === 'local-authority' &&
    last.provider.kind !== 'local-authority' &&
    OWNED.test(source.slice(last.end, last.end + 24))
  return isOwned ? last : first
}
const OWNED = /^, (?:its|one of (?:its|the council's)|the council's|their)\b/
