import { TWO_WORD_PLACES } from '../../../../domain/english/two-word-places.ts'
import { keysOf, sizeOf } from '../name-spot.ts'
import { GIVEN, HARD_PLACE, isA, PLACE_START, SOFT_NOUN } from '../word-classes.ts'
import type { Word } from '../words.ts'
import { isSure } from './is-sure.ts'
import type { Objection } from './objection.ts'

const COMPASS = /^(?:north|south|east|upper|lower|great|central)$/
const PLACE_SPELLING = /-(?:on|in|under|upon|by|le|next|the|super|cum)-/
const twoWordPlaces = new Set(TWO_WORD_PLACES.trim().split(/,\s*/))

/** Objections of words that names of places are made of. */
export const namesOfPlaces: readonly Objection[] = [
  {
    id: 'person/place-name',
    reads: [
      'Thanks to Wexo East.',
      'Thanks to Milton Keynes.',
      'Thanks to East Orme.',
      'Thanks to Stow-on-the-Wold Ann.',
    ],
    leaves: ['Thanks to Ann Milton.', 'Thanks to Cllr East.'],
    against: spot => {
      const keys = keysOf(spot)
      if (twoWordPlaces.has(keys.join(' '))) return 'a place of that name'
      if (keys.slice(1, -1).some(key => COMPASS.test(key))) return 'a place within'
      if (keys.some(key => key.includes('-') && PLACE_SPELLING.test(key))) return 'spelt as a place'
      const first = spot.words[spot.first] as Word
      if (COMPASS.test(keys.at(-1) as string) && !isA(first, GIVEN) && spot.honorifics.length === 0)
        return 'a part of a place'
      return keys.length > 1 && !spot.honorifics.length && isA(first, PLACE_START) && !isA(first, GIVEN)
        ? `“${first.key}” begins a place`
        : null
    },
  },
  {
    id: 'person/place-ending',
    reads: [
      'Nelson Orme House was shut.',
      'They saw Albert Dock.',
      'They met in Charlotte Street.',
      'Keyham Park was there.',
    ],
    leaves: [
      'They met Charlotte Street, 33.',
      'Ann Hill resigned.',
      'Headteacher Ann Hill was there.',
      'Ann Hill said so.',
    ],
    against: spot => {
      const { words, last, signs } = spot
      const noun = words[last] as Word
      if (sizeOf(spot) < 2 || !isA(noun, SOFT_NOUN)) return null
      const given = signs.has('person/given-name')
      if (isSure(spot) || (given && signs.has('person/does'))) return null
      const before = words[spot.front - 1]
      const maySurname = given && sizeOf(spot) === 2 && !isA(noun, HARD_PLACE)
      if (maySurname && !(before && /^(?:in|at|on|of|to|from|the|near|by)$/.test(before.key))) return null
      return `“${noun.key}” ends names of places`
    },
  },
]
