import { collect } from '../../../model/collect.ts'
import type { PersonMention } from '../../../model/people.ts'
import { composed } from './letters.ts'
import type { NameCandidate, NameSpot } from './name-spot.ts'
import { signsOfApposition } from './signs/apposition.ts'
import { signsBesideTheName } from './signs/beside-the-name.ts'
import { signsOfTheName } from './signs/of-the-name.ts'
import { signsOfSpeech, speaksAlone } from './signs/speaks-alone.ts'
import { splitName } from './split-name.ts'
import { DEMONYM, isA, PLACE_START, SOFT_NOUN } from './word-classes.ts'
import type { Word } from './words.ts'

/** The signs that speak for a person, the ones worth most of a fact's rule first. */
export const signs = [...signsOfTheName, ...signsBesideTheName, ...signsOfApposition, ...signsOfSpeech].sort(
  (a, b) => b.points - a.points,
)

/** Make a candidate of each spot, with the points of every sign that it shows; single words only after a title or where a surname speaks. */
export const nameCandidates = (spots: readonly NameSpot[]): NameCandidate[] =>
  collect(
    spots.filter(
      spot => spot.last > spot.first || spot.honorifics.length > 0 || holdsOffice(spot) || speaksAlone(spot),
    ),
    candidateOf,
  )

const OFFICE =
  /^(?:president|premier|chancellor|senator|congressman|congresswoman|governor|minister|secretary|coach|chairman)$/

// "President Orme", "Prime Minister Orme"
const holdsOffice = ({ words, first, led, titled }: NameSpot): boolean => {
  const word = words[first] as Word
  return (
    led &&
    !titled &&
    !word.shout &&
    OFFICE.test((words[first - 1] as Word).key) &&
    !isA(word, DEMONYM | PLACE_START | SOFT_NOUN)
  )
}

function candidateOf(spot: NameSpot): NameCandidate {
  let points = 0
  const because: string[] = []
  for (const sign of signs) {
    if (!sign.shows(spot)) continue
    points += sign.points
    because.push(sign.id)
  }
  const mention = mentionOf(spot, because[0] ?? 'person/capitals')
  mention.because = because
  return candidateWith(spot, mention, points)
}

/** Make a candidate of a spot, its mention, whose reasons are its signs, and their points. */
export const candidateWith = (spot: NameSpot, mention: PersonMention, points: number): NameCandidate => ({
  line: spot.line,
  words: spot.words,
  titled: spot.titled,
  below: spot.below,
  above: spot.above,
  front: spot.front,
  first: spot.first,
  last: spot.last,
  led: spot.led,
  honorifics: spot.honorifics,
  postNominals: spot.postNominals,
  end: spot.end,
  mention,
  points,
  signs: new Set(mention.because),
})

/** Make the mention of a spot. */
export function mentionOf(spot: NameSpot, rule: string): PersonMention {
  const { line, words, front, end } = spot
  const from = (words[front]?.start ?? 0) as number
  const { given, family } = splitName(spot)
  return {
    start: line.start + from,
    end: line.start + end,
    line: line.number,
    words: line.value.slice(from, end),
    rule,
    honorifics: collect(spot.honorifics, composed),
    given,
    family,
    postNominals: spot.postNominals,
    roles: [],
  }
}
