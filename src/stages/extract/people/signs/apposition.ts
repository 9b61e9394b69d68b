import { sizeOf } from '../name-spot.ts'
import { isRoleHead } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { Sign } from './sign.ts'

const STOPS = new Set([
  'said',
  'is',
  'was',
  'which',
  'that',
  'who',
  'and',
  'near',
  'in',
  'on',
  'at',
  'of',
  'for',
  'from',
  'by',
])

/** The sign of a role after the name. */
export const signsOfApposition: readonly Sign[] = [
  {
    id: 'person/role-after-name',
    points: 2,
    reads: [
      'Wexo Orme, chief executive of Tarn, slept.',
      'Wexo Orme, the head, slept.',
      "Wexo Orme, Tarn's head, slept.",
    ],
    leaves: ['Wexo Orme, a school in Tarn, slept.', 'Wexo Orme slept.'],
    shows: spot => {
      const { words, last } = spot
      if (sizeOf(spot) < 2 || (words[last] as Word).possessive) return false
      let index = last + 1
      while (words[index] && (words[index] as Word).start < spot.end) index++
      if (!/^(?:, | \(| - )$/.test(words[index]?.gap ?? '')) return false
      for (let i = index; i < index + 9; i++) {
        const word = words[i]
        if (!word || (i > index && !/^ +$/.test(word.gap)) || STOPS.has(word.key)) return false
        if (isRoleHead(word.key)) return !word.possessive
      }
      return false
    },
  },
]
