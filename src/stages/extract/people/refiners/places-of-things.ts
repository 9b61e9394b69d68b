import { type NameCandidate, sizeOf } from '../name-spot.ts'
import { roleBelow } from '../roles/role-below.ts'
import { textAfter, textBefore, wordBefore } from '../surroundings.ts'
import { DEMONYM, GIVEN, isA, NEVER_NAME, PLACE_PREPOSITION } from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import { isSure } from './is-sure.ts'
import type { Objection } from './objection.ts'

const BARE = /^[\s|*#·-]*$/
const DATED =
  /^[\s|,·-]*(?:\p{L}{3,9}\.?,? )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9}\.?,?|[/.]\d{1,2}[/.])? ?\d{2,4}[\d\s,:|apm.]*$/u
const JOINED_NAME = /^(?:,|and|&|de|van|von|der|(?:al-)?\p{Lu}[\p{L}\p{M}'-]*,?)$/u

// nothing, or another name: "Jo Tarn and"
function isBare(rest: string): boolean {
  if (BARE.test(rest)) return true
  if (!/^\s*and\b|\band\s*$/.test(rest)) return false
  const words = rest.trim().split(/\s+/)
  return (
    words.length < 5 &&
    (words.at(0) === 'and' || words.at(-1) === 'and') &&
    words.every(word => JOINED_NAME.test(word))
  )
}

// a signature in capitals: "ANN ORME, Back Lane, Tarn"
const isShoutedAlone = ({ words, first, last }: NameCandidate) =>
  first === 0 &&
  words.slice(0, last + 1).every(({ shout }) => shout) &&
  /^(?:, | \()$/.test(words[last + 1]?.gap ?? '') &&
  words.slice(last + 1).every(({ shout }) => !shout)

/** "in Chester Tarn's main square", "near Ann Orme's biggest car park" */
const OF_PLACES =
  /^'s? (?:cent(?:re|er)|main|high|city|town|busy|historic|north|south|east|west|old|new|first|only|famous|[a-z]+est)\b/
/** "in Ann Orme's kitchen" */
const ownsThing = (spot: NameCandidate): boolean =>
  (spot.words[spot.last] as Word).possessive &&
  spot.signs.has('person/given-name') &&
  /^'s? [a-z]/.test(textAfter(spot, 4)) &&
  !OF_PLACES.test(textAfter(spot, 16))

const isQuoted = (spot: NameCandidate) => {
  const before = textBefore(spot, 1)
  return before === '"' || before === "'"
}

const isThing = (word: Word) => isA(word, NEVER_NAME) && !isA(word, DEMONYM)
// "Tarn Holdings and Ann Orme"
function isThingBefore({ words, front }: NameCandidate): boolean {
  if (words[front - 1]?.key !== 'and' || words[front - 1]?.gap !== ' ') return false
  for (let at = front - 2; at >= 0 && at > front - FARTHEST && words[at]?.capital; at--) {
    const word = words[at] as Word
    if (word.possessive || isA(word, GIVEN)) return false
    if (isThing(word)) return true
    if (word.gap !== ' ') return false
  }
  return false
}

// "Ann Orme and Tarn Holdings"
function isThingBehind({ words, last, line, end }: NameCandidate): boolean {
  if (words[last + 1]?.key !== 'and' || !line.plain.startsWith(' and ', end)) return false
  for (let at = last + 2; at < last + FARTHEST && words[at]?.capital; at++) {
    const word = words[at] as Word
    if (word.gap !== ' ' || word.possessive || isA(word, GIVEN)) return false
    if (isThing(word)) return true
  }
  return false
}
const FARTHEST = 6

/** Objections of where a name stands. */
export const placesOfThings: readonly Objection[] = [
  {
    id: 'person/after-place-preposition',
    reads: ['She taught at Thomas Orme.', 'It is near Chester Tarn.', 'She banks at Wexo du Orme.'],
    leaves: [
      'He believes in Cllr Ann Orme.',
      'Sleeping in, Ann Orme was late.',
      'They sat in Ann Orme’s kitchen.',
    ],
    against: spot => {
      const before = wordBefore(spot)
      if (!before || !isA(before, PLACE_PREPOSITION) || isSure(spot) || ownsThing(spot)) return null
      return [...spot.signs].every(id => /given-name|surname|compromise/.test(id))
        ? `after “${before.key}”`
        : null
    },
  },
  {
    id: 'person/alone-on-line',
    reads: [
      'Ann Orme',
      '| Ann Orme',
      'Ann Orme and Jo Tarn',
      'Ann Orme 14 Sep 2018',
      'Ann Orme | 3 May 2019, 11:08',
    ],
    leaves: ['Ann Orme slept.', 'Ann Orme, headteacher', 'Ann Orme\nHeadteacher, Tarn School'],
    against: spot => {
      if (spot.honorifics.length || spot.led) return null
      const rest = textBefore(spot, 60) + textAfter(spot, 60)
      return (isBare(rest) || DATED.test(rest)) && !roleBelow(spot) ? 'stands alone on its line' : null
    },
  },
  {
    id: 'person/listed-with-things',
    reads: ['Tarn Holdings and Ann Orme fell.', 'It named Ann Orme and Tarn Holdings.'],
    leaves: [
      'Tarn Holdings and its head, Ann Orme, fell.',
      'Ann Tarn and Ann Orme fell.',
      'At Tarn Holdings, Ann Orme sat.',
    ],
    against: spot =>
      !isSure(spot) && sizeOf(spot) > 1 && (isThingBefore(spot) || isThingBehind(spot))
        ? 'in a list with the names of things'
        : null,
  },
  {
    id: 'person/quoted-title',
    reads: ['They read "Jane Eyre" aloud.'],
    leaves: ['"Jane Eyre was there," she said.', 'It is Jane Eyre.'],
    against: spot =>
      isQuoted(spot) && /^[.,]?["'](?!s\b)/.test(textAfter(spot, 4)) && spot.points < 4
        ? 'stands alone in quotation marks'
        : null,
  },
  {
    id: 'person/title-case',
    reads: ['Five Ways Ann Orme Can Win At Home In The End'],
    leaves: ['Why Cllr Ann Orme Will Win At Home', 'Ann Orme said so.'],
    against: spot => {
      if (
        !spot.titled ||
        isShoutedAlone(spot) ||
        spot.honorifics.length ||
        spot.led ||
        spot.postNominals.length
      )
        return null
      const sure =
        sizeOf(spot) === 2 &&
        isA(spot.words[spot.first] as Word, GIVEN) &&
        !beginsSentence(spot.words, spot.first)
      return sure && spot.points > 2 ? null : 'in a line where most words have capitals'
    },
  },
]
