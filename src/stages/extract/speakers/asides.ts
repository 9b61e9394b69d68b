import { FIRM_NOUNS } from '../../../domain/press/speaker-nouns.ts'
import { wordSet } from '../../../model/words.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Reference } from './reference.ts'
import { isCapital, type Token } from './tokens.ts'
import { isPreposition, isRelative, isSign, isVerbLike, nounKind } from './word-classes.ts'

/** How many comma-parted stretches to look through for the subject of a verb. */
const MOST_ASIDES = 8
const firms = wordSet(FIRM_NOUNS)

/** Find the subject before one or more asides, the last of which ends with the comma at an index. */
export function subjectBehindAsides(tokens: readonly Token[], comma: number, text: string): Reference | null {
  let other: Reference | null = null
  let end = comma
  for (let n = 0; n < MOST_ASIDES && end > 0; n++) {
    let start = end - 1
    while (start >= 0 && !isBreak(tokens, start)) start--
    const segment = tokens.slice(start + 1, end)
    const found = isAside(segment) ? null : phraseBefore(tokens, end - 1, text, start + 1)
    if (found && isPersonal(found.reference)) {
      if (endsWithPerson(segment, found.reference)) return found.reference
    } else if (found && (found.reference.head !== 'one' || found.from === start + 1)) {
      // "The firm, Larch Care, said"
      if (!(other?.kind === 'body' && isApposedName(other, found.reference))) other = found.reference
      if (
        found.from > start + 1 &&
        !isSign(tokens[found.from - 1], ':') &&
        !isApposed(segment, found.reference)
      )
        return other
    }
    if (start < 0 || !isSign(tokens[start], ',-')) break
    end = start
  }
  return other
}

// "The firm, Larch Care, said", "The contractor, Larch Group, said"
const isApposedName = ({ head, as }: Reference, { kind, head: noun }: Reference): boolean =>
  (head === '' && kind === 'body') ||
  (/\p{Lu}/u.test(as) && (kind === 'body' || kind === 'individual') && firms.has(noun))

// "herself a former apprentice", "and now its oldest governor": what somebody is, who is named before
const isApposed = ([first, second]: readonly Token[], { kind }: Reference): boolean =>
  kind === 'individual' &&
  (/^(?:an?|himself|herself|themselves|once|now|formerly|not|no)$/.test(first?.lower ?? '') ||
    (first?.lower === 'and' && /^(?:an?|now|once|formerly)$/.test(second?.lower ?? '')))

// not the colon of "Executive Director: Children's Services"
const isBreak = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], ':')
    ? !(isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]))
    : isSign(tokens[at], ',;-') || tokens[at]?.kind === 'quote'

/** Tell whether the stretch that ends with a comma hangs on what stands before it. */
export function endsWithAside(tokens: readonly Token[], comma: number): boolean {
  let start = comma - 1
  while (start >= 0 && !isBreak(tokens, start)) start--
  return start >= 0 && isAside(tokens.slice(start + 1, comma))
}

const isPersonal = ({ kind, parts }: Reference): boolean =>
  kind === 'person' || (kind === 'joint' && parts.some(part => part.kind === 'person'))

function isAside([first, second]: readonly Token[]): boolean {
  if (!first) return true
  if (first.lower === 'as' || (first.lower === 'and' && isRelative(second))) return true
  if (isRelative(first) || /^\d/.test(first.text)) return true
  if (isPreposition(first) || ((isVerbLike(first) || first.reporting?.form === 'past') && !isCapital(first)))
    return true
  return (
    /(?:ing|ed)$/.test(first.lower) &&
    first.kind === 'word' &&
    !isCapital(second) &&
    !nounKind(second?.lower ?? '')
  )
}

const endsWithPerson = (segment: readonly Token[], { as, kind }: Reference): boolean => {
  if (kind === 'joint') return true
  const at = segment.findIndex(token => token.kind === 'person' && token.text === as)
  return segment
    .slice(at + 1)
    .every(
      (token, i) => (i === 0 && isPreposition(token)) || isCapital(token) || isPreposition(segment[at + 1]),
    )
}
