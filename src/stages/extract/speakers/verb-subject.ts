import { mainSubject } from './main-subject.ts'
import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'
import { isNoun, isPassive } from './verb-forms.ts'
import { isHonorific, isOneInspector, isSign, isVerbLead, isVerbLike } from './word-classes.ts'

/** Find who says what a verb reports that stands before the quotation. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  text: string,
  words = '',
): Reference | null {
  const token = tokens[verb] as Token
  // "“…,” said Ann Orme, “…”"
  const before = isSign(tokens[verb - 1], ',') ? tokens[verb - 2] : tokens[verb - 1]
  if (before?.kind === 'quote' && token.reporting?.how !== 'describes') {
    const inverted = token.reporting?.form === 'ing' ? null : subjectAfter(tokens, verb, text)
    if (inverted) return inverted
  }
  const inserted = before && isSign(tokens[verb - 1], ',') ? insertedSubject(tokens, verb, text) : null
  if (inserted) return inserted
  if (token.reporting?.form === 'ing') return subjectOfParticiple(tokens, verb, text)
  if (token.reporting?.form === 'base') {
    const overheard = subjectOverheard(tokens, verb, text)
    if (overheard) return overheard
  }
  const subject = subjectBefore(tokens, verb, text)
  const isAnothers =
    subject && (isAskedFor(subject, tokens, verb) || isSpoken(subject, words) || isFelt(subject, token))
  const outer = isAnothers || (subject && isFeeling(subject, token)) ? outerSubject(tokens, verb, text) : null
  if (outer && (isAnothers || isOfInspectors(outer))) return outer
  return subject?.head === 'they' && FINDS.test(token.lower) ? { ...subject, finds: true } : subject
}

/** What inspectors do. */
const FINDS = /^(?:found|identified|judged|noted|observed|praised)$/
const FEELS = /^(?:believed?|feel|feels|felt|thought)$/
const isFeeling = ({ kind }: Reference, { lower }: Token): boolean => kind === 'group' && FEELS.test(lower)
// "the report said trainees felt": what inspectors wrote
const isOfInspectors = ({ kind, finds }: Reference): boolean =>
  kind === 'ofsted' || kind === 'text' || finds === true

// "she was, said inspectors, “…”"
function insertedSubject(tokens: readonly Token[], verb: number, text: string): Reference | null {
  let end = verb + 1
  while (
    tokens[end]?.kind === 'word' &&
    !isVerbLike(tokens[end]) &&
    (isOrdinal(tokens[end]) || !isVerbLead(tokens[end]))
  )
    end++
  if (tokens[end]?.kind === 'person') end++
  // "noted its first head, Mr Tom Rees, “…”"
  else if (isSign(tokens[end], ',')) {
    let named = end + 1
    while (isHonorific(tokens[named])) named++
    if (tokens[named]?.kind === 'person') end = named + 1
  }
  return isSign(tokens[end], ',') && tokens[end + 1]?.kind === 'quote'
    ? subjectAfter(tokens, verb, text)
    : null
}

const isOrdinal = (token: Token | undefined): boolean => /^(?:first|next)$/.test(token?.lower ?? '')

// "she said residents had complained of", "they found that parents ask for": told by whoever tells of them
const isAskedFor = ({ kind }: Reference, tokens: readonly Token[], verb: number): boolean =>
  kind === 'group' && /^(?:of|for|about)$/.test(tokens[verb + 1]?.lower ?? '')

// "she said her staff felt": what she says of her own
const isFelt = ({ kind, as }: Reference, { lower }: Token): boolean =>
  (kind === 'group' || kind === 'individual') &&
  (FEELS.test(lower) || /^(?:were|knew)$/.test(lower)) &&
  /^(?:its|her|his|their|our) /i.test(as)

// "she said the note held nothing “I hadn't said”"
const isSpoken = ({ kind, as }: Reference, words: string): boolean =>
  (kind === 'text' || (kind === 'ofsted' && !isOneInspector(as))) &&
  /\b(?:I|I'[a-z]+|I’[a-z]+|my)\b/.test(words)

function outerSubject(tokens: readonly Token[], verb: number, text: string): Reference | null {
  for (let i = verb - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'quote' || isSign(token, ',;:')) return null
    if (token.reporting?.how === 'says' && !isCapital(token) && !isNoun(tokens, i) && !isPassive(tokens, i))
      return subjectOf(tokens, i, text)
  }
  return null
}

// "with inspectors noting", "Ann Orme left, saying", "“…,” she said, adding", "you quoted Ann Orme as saying"
function subjectOfParticiple(tokens: readonly Token[], verb: number, text: string): Reference | null {
  if (tokens[verb - 1]?.lower === 'as') {
    const quoted = quotedBefore(tokens, verb - 1, text)
    if (quoted) return quoted
    const related = relativeAntecedent(tokens, verb - 1, text)
    if (related) return related
  }
  let from = verb - 1
  while (from >= 0 && !isSign(tokens[from], ',;:') && tokens[from]?.kind !== 'quote') from--
  const segment = tokens.slice(from + 1, verb)
  if (segment[0]?.lower === 'with') return readPhrase(segment.slice(1), text)
  for (let i = verb - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (
      token.reporting?.how === 'says' &&
      token.reporting.form !== 'ing' &&
      !isNoun(tokens, i) &&
      !isCapital(token)
    ) {
      const reference = subjectOf(tokens, i, text)
      if (reference) return reference
    }
  }
  return mainSubject(tokens.slice(0, verb), text)
}

const QUOTING = /^(?:quot(?:e|es|ed|ing)|report(?:s|ed|ing)?|cit(?:e|es|ed|ing)|overheard|recorded|heard)$/

function quotedBefore(tokens: readonly Token[], as: number, text: string): Reference | null {
  for (let i = as - 1; i >= 0 && !isSign(tokens[i], ',;:'); i--)
    if (QUOTING.test(tokens[i]?.lower ?? ''))
      return i === as - 1 ? subjectBefore(tokens, i, text) : readPhrase(tokens.slice(i + 1, as), text)
  return null
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])
// "sent to Tom Rees, who was quoted as saying"
function relativeAntecedent(tokens: readonly Token[], as: number, text: string): Reference | null {
  let from = as - 1
  while (from > 1 && !isSign(tokens[from], ',;:') && tokens[from]?.kind !== 'quote') from--
  if (tokens[from + 1]?.lower !== 'who' || tokens[from - 1]?.kind !== 'person') return null
  return readPhrase([tokens[from - 1] as Token], text)
}

/** How far before a verb in its base form what hears it may stand, in tokens. */
const HEARING = 8

// "one pupil overheard him say", "I heard a parent shout"
function subjectOverheard(tokens: readonly Token[], verb: number, text: string): Reference | null {
  const object = tokens[verb - 1]
  const pronoun = OBJECTS.get(object?.lower ?? '')
  for (let i = verb - 2; i >= 0 && i > verb - HEARING && !isSign(tokens[i], ',;:'); i--)
    if (/^(?:over)?hear(?:d|s|ing)?$/.test(tokens[i]?.lower ?? '')) {
      const reference = readPhrase(tokens.slice(i + 1, verb), text)
      if (!pronoun || !object) return reference
      return {
        kind: 'pronoun',
        as: object.text,
        head: pronoun,
        definite: true,
        person: null,
        provider: null,
        parts: [],
      }
    }
  return null
}
