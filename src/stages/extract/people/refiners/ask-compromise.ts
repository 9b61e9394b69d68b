import { compromiseTags } from '../../../../model/compromise-lexicon.ts'
import { type NameCandidate, sizeOf } from '../name-spot.ts'
import {
  GIVEN,
  isA,
  ORG_FOLLOWER,
  PLACE_START,
  SENTENCE_STARTER,
  SOFT_NOUN,
  SURNAME,
} from '../word-classes.ts'
import { SHORTEST } from '../word-lines.ts'
import type { Word } from '../words.ts'

const GIVEN_TAGS = new Set(['MaleName', 'FemaleName', 'FirstName'])
const SURNAME_TAGS = new Set(['LastName', 'Person', ...GIVEN_TAGS])
const WORD = ORG_FOLLOWER | PLACE_START | SENTENCE_STARTER | SOFT_NOUN

/** What compromise's lexicon says of a word: part of a name, some other word, or nothing. */
type Verdict = 'name' | 'word' | 'unknown'

/** Ask compromise's lexicon about the few candidates that other signs leave undecided. */
export function askCompromise(candidates: readonly NameCandidate[], ordinary: ReadonlySet<string>): void {
  for (const candidate of candidates) {
    if (candidate.mention.rejected || candidate.points > 1 || candidate.titled) continue
    const points = sizeOf(candidate) > 1 ? pointsOf(candidate, ordinary) : 0
    if (points === 0) continue
    candidate.points += points
    candidate.signs.add('person/compromise')
    candidate.mention.because?.push('person/compromise')
  }
}

function pointsOf(candidate: NameCandidate, ordinary: ReadonlySet<string>): number {
  const { words } = candidate
  const first = verdict(words[candidate.first] as Word, GIVEN_TAGS, ordinary)
  const last = verdict(words[candidate.last] as Word, SURNAME_TAGS, ordinary)
  if (first === 'word' || last === 'word') return 0
  if (first === 'name') return 2
  return last === 'name' || candidate.points > 0 ? 1 : 0
}

function verdict(word: Word, names: ReadonlySet<string>, ordinary: ReadonlySet<string>): Verdict {
  if (isA(word, names === SURNAME_TAGS ? GIVEN | SURNAME : GIVEN)) return 'name'
  const isSmall = !word.capital && word.key.length >= SHORTEST
  if (isSmall || isA(word, WORD) || ordinary.has(word.key)) return 'word'
  const tags = compromiseTags(word.key)
  if (tags.some(tag => names.has(tag))) return 'name'
  return tags.length > 0 ? 'word' : 'unknown'
}
