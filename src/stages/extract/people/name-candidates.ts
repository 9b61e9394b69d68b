import type { PersonMention } from '../../../model/people.ts'
import type { NameCandidate, NameSpot } from './name-spot.ts'
import { signsOfApposition } from './signs/apposition.ts'
import { signsBesideTheName } from './signs/beside-the-name.ts'
import { signsOfTheName } from './signs/of-the-name.ts'
import { splitName } from './split-name.ts'
import { demonyms, placeStarts, softNouns } from './word-classes.ts'
import type { Word } from './words.ts'

/** The signs that speak for a person, the ones worth most of a fact's rule first. */
export const signs = [...signsOfTheName, ...signsBesideTheName, ...signsOfApposition].sort(
  (a, b) => b.points - a.points,
)

/** Make a candidate of each spot, with the points of every sign that it shows; single words only after a title. */
export const nameCandidates = (spots: readonly NameSpot[]): NameCandidate[] =>
  spots
    .filter(spot => spot.last > spot.first || spot.honorifics.length > 0 || holdsOffice(spot))
    .map(candidateOf)

const OFFICE =
  /^(?:president|premier|chancellor|senator|congressman|congresswoman|governor|minister|secretary|coach|chairman)$/

// "President Orme", "Prime Minister Orme"
const holdsOffice = ({ words, first, led, titled }: NameSpot): boolean => {
  const { key, shout } = words[first] as Word
  return (
    led &&
    !titled &&
    !shout &&
    OFFICE.test((words[first - 1] as Word).key) &&
    ![demonyms, placeStarts, softNouns].some(set => set.has(key))
  )
}

function candidateOf(spot: NameSpot): NameCandidate {
  const shown = signs.filter(sign => sign.shows(spot))
  const mention = mentionOf(spot, shown[0]?.id ?? 'person/capitals')
  mention.because = shown.map(sign => sign.id)
  return {
    ...spot,
    mention,
    points: shown.reduce((sum, { points }) => sum + points, 0),
    signs: new Set(mention.because),
  }
}

/** Make the mention of a spot. */
export function mentionOf(spot: NameSpot, rule: string): PersonMention {
  const { line, words, front, end } = spot
  const from = (words[front]?.start ?? 0) as number
  return {
    start: line.start + from,
    end: line.start + end,
    line: line.number,
    words: line.value.slice(from, end),
    rule,
    honorifics: spot.honorifics.map(text => text.normalize('NFC')),
    ...splitName(spot),
    postNominals: spot.postNominals,
    roles: [],
  }
}
