import { sizeOf } from '../name-spot.ts'
import { rolesAfter } from '../roles/after-name.ts'
import { roleContext } from '../roles/role-context.ts'
import { textBefore } from '../surroundings.ts'
import type { Word } from '../words.ts'
import type { Sign } from './sign.ts'

const JOINED = /(?:and|&) $/

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
    ],
    shows: spot =>
      sizeOf(spot) > 1 &&
      !(spot.words[spot.last] as Word).possessive &&
      rolesAfter(roleContext(spot, [spot]), spot).phrases.some(
        ({ plural }) => !plural || JOINED.test(textBefore(spot, 5)),
      ),
  },
]
