import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { composed } from './letters.ts'
import { candidateWith, mentionOf } from './name-candidates.ts'
import { keysOf, type NameCandidate, type NameSpot, sizeOf } from './name-spot.ts'
import { vouch } from './refiners/reject-things.ts'
import { signsBesideTheName } from './signs/beside-the-name.ts'
import { textAfter, wordAfter, wordBefore } from './surroundings.ts'
import {
  AMBIGUOUS_GIVEN,
  CALENDAR_WORD,
  isA,
  NEVER_NAME,
  ORG_FOLLOWER,
  PLACE_START,
  SENTENCE_STARTER,
  SOFT_NOUN,
} from './word-classes.ts'
import { beginsSentence, type Word } from './words.ts'

const DOUBTFUL = SOFT_NOUN | NEVER_NAME | CALENDAR_WORD | AMBIGUOUS_GIVEN | PLACE_START | SENTENCE_STARTER
/** "Washington, a left-hander from Tarn," */
const APPOSED = /^, (?:an?|who|\d\d),? /
const said = signsBesideTheName.filter(({ id }) => id.startsWith('person/said'))

/** Find the shorter forms of the names that stand: "Fortune said", "Ms de Souza", "Kasia’s"; vouch for the names that they shorten. */
export function linkShortNames(
  all: readonly NameSpot[],
  candidates: NameCandidate[],
  ordinary: ReadonlySet<string>,
): NameCandidate[] {
  const spots = all.filter(spot => spot.honorifics.length === 0)
  vouchByShorterNames(candidates, spots)
  const full = candidates.filter(one => one.points > 1 && sizeOf(one) > 1 && !one.mention.rejected)
  const alone = candidates.filter(
    one => one.points > 1 && sizeOf(one) === 1 && one.mention.given === null && !one.mention.rejected,
  )
  const families = new Set(collect([...full, ...alone], lastKey))
  const givens = new Set(
    collect([...full, ...candidates.filter(isGivenAlone)], one => keysOf(one)[0] as string),
  )
  const taken = new Map(collect(candidates, one => [one.mention.start, one] as const))
  const added: NameCandidate[] = []
  const replaced = new Set<NameCandidate>()
  const tails = new Set(gather(full, one => tailsOf(keysOf(one))))
  for (const spot of spots) {
    const short = withParticles(spot, tails)
    const family = sizeOf(short) > 1 ? tails.has(keysOf(short).join(' ')) : families.has(lastKey(short))
    const given = sizeOf(short) === 1 && givens.has(lastKey(short))
    if ((!family && !given) || !canStandAlone(short, ordinary)) continue
    const mention = mentionOf(short, family ? 'person/surname-alone' : 'person/given-name-alone')
    if (!family) Object.assign(mention, { given: mention.family, family: null })
    else if (sizeOf(short) > 1) Object.assign(mention, { given: null, family: composed(mention.words) })
    mention.because = ['person/fuller-name-elsewhere']
    const known = taken.get(mention.start)
    if (known && !family && isGivenAlone(known)) continue
    if (known) replaced.add(known)
    added.push(candidateWith(short, mention, 2))
  }
  return [...candidates.filter(one => !replaced.has(one)), ...added]
}

// "Ann and Tom Orme"
const isGivenAlone = (one: NameCandidate) =>
  sizeOf(one) === 1 && one.points > 1 && one.mention.given !== null && one.mention.family !== null

// names too weak to stand, where the surname has a title or speaks elsewhere
function vouchByShorterNames(candidates: readonly NameCandidate[], spots: readonly NameSpot[]): void {
  const weak = candidates.filter(one => one.points < 2 && sizeOf(one) > 1 && !one.mention.rejected)
  if (weak.length === 0) return
  const shorter = new Set(
    collect(
      candidates.filter(one => sizeOf(one) === 1 && !one.mention.rejected),
      one => lastKey(one),
    ),
  )
  for (const spot of spots)
    if (sizeOf(spot) === 1 && said.some(sign => sign.shows(spot))) shorter.add(lastKey(spot))
  // "Li Guozhang … Mr Li": the surname may come first
  const titled = new Set(
    collect(
      candidates.filter(one => sizeOf(one) === 1 && one.honorifics.length > 0 && !one.mention.rejected),
      one => lastKey(one),
    ),
  )
  for (const one of weak)
    if (shorter.has(lastKey(one)) || titled.has(keysOf(one)[0] as string))
      vouch(one, 'person/shorter-name-elsewhere')
}

const lastKey = ({ words, last }: NameSpot) => (words[last] as Word).key

// "gurdeep singh bains" → "singh bains"
const tailsOf = (keys: string[]) => collect(keys.slice(1, -1), (_, index) => keys.slice(index + 1).join(' '))

function withParticles(spot: NameSpot, tails: ReadonlySet<string>): NameSpot {
  if (tails.size === 0) return spot
  for (const back of [2, 1]) {
    const first = spot.first - back
    if (first < 0) continue
    const longer = { ...spot, first, front: first }
    if (tails.has(keysOf(longer).join(' '))) return longer
  }
  return spot
}

function canStandAlone(spot: NameSpot, ordinary: ReadonlySet<string>): boolean {
  const { words, first, last } = spot
  const key = lastKey(spot)
  const before = wordBefore(spot)
  const after = wordAfter(spot)
  if (before?.key === 'the' || (after && isA(after, ORG_FOLLOWER))) return false
  if (/^ ?[&/]/.test(textAfter(spot, 2)) || (before?.capital && isA(before, PLACE_START))) return false
  if (!isA(words[last] as Word, DOUBTFUL) && !ordinary.has(key)) return true
  if (said.some(sign => sign.shows(spot)) || APPOSED.test(textAfter(spot, 8))) return true
  return (
    (words[last] as Word).possessive &&
    !beginsSentence(words, first) &&
    !before?.key.match(/^(?:in|at|of|on|for)$/)
  )
}
