import { type NameSpot, sizeOf } from '../name-spot.ts'
import { rolesAfter } from '../roles/after-name.ts'
import { roleContext } from '../roles/role-context.ts'
import { follows } from '../roles/role-words.ts'
import { textBefore } from '../surroundings.ts'
import { GIVEN, HONORIFIC, isA } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { Sign } from './sign.ts'

const JOINED = /(?:and|&) $/

/** Nouns for what firms are as well as people. */
const FIRMS =
  /^(?:[a-z]*maker|operator|supplier|distributor|retailer|insurer|lender|broadcaster|publisher|exporter|importer|brewer|refiner|miner|developer|contractor|provider|manufacturer|seller|producer|carrier|builder)$/

// "Wexo Orme, a maker of drills", but "Ann Orme, a maker of drills"
const isOfFirm = ({ words, first }: NameSpot, from: number, noun: number) =>
  !isA(words[first] as Word, GIVEN) && words.slice(from, noun + 1).some(({ key }) => FIRMS.test(key))

// "In Wexo Orme, Captain Tarn dies"
const isTitleOfNext = (words: readonly Word[], noun: number) =>
  isA(words[noun] as Word, HONORIFIC) && follows(words[noun + 1]) && !!words[noun + 1]?.capital

/** The sign of a role after the name. */
export const signsOfApposition: readonly Sign[] = [
  {
    id: 'person/role-after-name',
    points: 2,
    reads: [
      'Wexo Orme, chief executive of Tarn, slept.',
      'Wexo Orme, the head, slept.',
      'Jo Tarn and Wexo Orme, joint heads, slept.',
      "Wexo Orme, Tarn's head, slept.",
    ],
    leaves: [
      'Wexo Orme, a school in Tarn, slept.',
      'Wexo Orme, an infant school with 87 pupils, slept.',
      'Wexo Orme, parents and staff slept.',
      'Wexo Orme slept.',
      'Wexo Orme, a maker of drills, rose.',
      'In Wexo Orme, Captain Tarn dies.',
    ],
    shows: spot =>
      sizeOf(spot) > 1 &&
      !(spot.words[spot.last] as Word).possessive &&
      rolesAfter(roleContext(spot, [spot]), spot).phrases.some(
        ({ plural, title: [from, noun] }) =>
          (!plural || JOINED.test(textBefore(spot, 5))) &&
          !isOfFirm(spot, from, noun) &&
          !isTitleOfNext(spot.words, noun),
      ),
  },
]
