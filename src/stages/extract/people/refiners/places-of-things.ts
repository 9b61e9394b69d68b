import { sizeOf } from '../name-spot.ts'
import { roleBelow } from '../roles/role-below.ts'
import { textAfter, textBefore, wordBefore } from '../surroundings.ts'
import { GIVEN, isA, PLACE_PREPOSITION } from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import { isSure } from './is-sure.ts'
import type { Objection } from './objection.ts'

const BARE = /^[\s|*#·-]*$/
const JOINED_NAME = /^(?:,|and|&|de|van|von|der|(?:al-)?\p{Lu}[\p{L}\p{M}'-]*,?)$/u

// nothing, or another name: "Jo Tarn and"
function isBare(rest: string): boolean {
  if (BARE.test(rest)) return true
  const words = rest.trim().split(/\s+/)
  return (
    words.length < 5 &&
    (words.at(0) === 'and' || words.at(-1) === 'and') &&
    words.every(word => JOINED_NAME.test(word))
  )
}

/** Objections of where a name stands. */
export const placesOfThings: readonly Objection[] = [
  {
    id: 'person/after-place-preposition',
    reads: ['She taught at Thomas Orme.', 'It is near Chester Tarn.'],
    leaves: ['He believes in Cllr Ann Orme.', 'Sleeping in, Ann Orme was late.'],
    against: spot => {
      const before = wordBefore(spot)
      if (!before || !isA(before, PLACE_PREPOSITION) || isSure(spot)) return null
      return [...spot.signs].every(id => /given-name|surname$/.test(id)) ? `after “${before.key}”` : null
    },
  },
  {
    id: 'person/alone-on-line',
    reads: ['Ann Orme', '| Ann Orme', 'Ann Orme and Jo Tarn'],
    leaves: ['Ann Orme slept.', 'Ann Orme, headteacher', 'Ann Orme\nHeadteacher, Tarn School'],
    against: spot => {
      const rest = textBefore(spot, 60) + textAfter(spot, 60)
      return isBare(rest) && !spot.honorifics.length && !spot.led && !roleBelow(spot)
        ? 'stands alone on its line'
        : null
    },
  },
  {
    id: 'person/quoted-title',
    reads: ['They read "Jane Eyre" aloud.'],
    leaves: ['"Jane Eyre was there," she said.', 'It is Jane Eyre.'],
    against: spot =>
      /["']$/.test(textBefore(spot, 1)) && /^[.,]?["'](?!s\b)/.test(textAfter(spot, 4)) && spot.points < 4
        ? 'stands alone in quotation marks'
        : null,
  },
  {
    id: 'person/title-case',
    reads: ['Five Ways Ann Orme Can Win At Home In The End'],
    leaves: ['Why Cllr Ann Orme Will Win At Home', 'Ann Orme said so.'],
    against: spot => {
      if (!spot.titled || spot.honorifics.length || spot.led || spot.postNominals.length) return null
      const sure =
        sizeOf(spot) === 2 &&
        isA(spot.words[spot.first] as Word, GIVEN) &&
        !beginsSentence(spot.words, spot.first)
      return sure && spot.points > 2 ? null : 'in a line where most words have capitals'
    },
  },
]
