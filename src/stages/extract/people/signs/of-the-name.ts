import { hasGivenName, hasInitial, hasSurnameShape } from '../name-shape.ts'
import { sizeOf } from '../name-spot.ts'
import { AMBIGUOUS_GIVEN, GIVEN, isA, isIn, RANK, SURNAME } from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import type { Sign } from './sign.ts'

// "Patel", "Orme-Patel"
const isSurname = (word: Word): boolean =>
  word.key.includes('-') ? isIn(word.key.replace(/^[^-]+-(?=[^-]+$)/, ''), SURNAME) : isA(word, SURNAME)

/** Ranks that are titles whatever follows. */
const TITLES = /^(?:lord|lady|professor|judge|justices?|sens?|reps|govs|commander)$/

/** Signs that the words themselves bear. */
export const signsOfTheName: readonly Sign[] = [
  {
    id: 'person/title',
    points: 3,
    reads: [
      'They asked Cllr Ffoulkes.',
      'The Rev Ann Orme spoke.',
      'Thanks to councillor Bee Tarn.',
      'They asked Justice Wexo.',
    ],
    leaves: ['The Lord Mayor of Orme came.', 'The Chief Executive spoke.'],
    shows: ({ honorifics, words, front, first }) =>
      honorifics.length > 0 &&
      words.slice(front, first).some(word => !isA(word, RANK) || TITLES.test(word.key)),
  },
  {
    id: 'person/rank',
    points: 2,
    reads: ['She met Sister Bernadette Orme.', 'Father Kieran Tarn agreed.'],
    leaves: ['Chief among them was Orme.', 'Major Works began.'],
    shows: spot =>
      spot.honorifics.length > 0 && (sizeOf(spot) > 1 || isA(spot.words[spot.first] as Word, GIVEN)),
  },
  {
    id: 'person/letters',
    points: 3,
    reads: ['Ade Orme OBE was there.', 'Jo Tarn, CBE, was there.'],
    leaves: ['Ade Orme was there, OBE or not.'],
    shows: spot => spot.postNominals.length > 0 && sizeOf(spot) > 1,
  },
  {
    id: 'person/given-name',
    points: 2,
    reads: ['It pleased Siobhan Orme.', 'It pleased Anne-Marie Tarn.'],
    leaves: ['It pleased Orme Tarn.', 'Siobhan slept.'],
    shows: ({ words, first, last }) => {
      if (last === first || !isA(words[first] as Word, GIVEN)) return false
      return !isA(words[first] as Word, AMBIGUOUS_GIVEN) || !beginsSentence(words, first)
    },
  },
  {
    id: 'person/doubtful-given-name',
    points: 1,
    reads: ['Grace Orme slept.'],
    leaves: ['Siobhan Orme slept.'],
    shows: spot =>
      hasGivenName(spot) &&
      isA(spot.words[spot.first] as Word, AMBIGUOUS_GIVEN) &&
      beginsSentence(spot.words, spot.first),
  },
  {
    id: 'person/surname-shape',
    points: 1,
    reads: ['Wexo McTarn slept.', 'Wexo Orme-Tarn slept.', 'Wexo de Tarn slept.', 'Wexo Ó Tarn slept.'],
    leaves: ['Orme-on-Tarn slept.', 'Wexo Orme slept.'],
    shows: hasSurnameShape,
  },
  {
    id: 'person/surname',
    points: 1,
    reads: ['Wexo Patel slept.', 'Wexo Orme-Patel slept.'],
    leaves: ['Wexo Orme slept.', 'Patel slept.', 'Alder Patel-on-Sea slept.'],
    shows: spot => sizeOf(spot) > 1 && isSurname(spot.words[spot.last] as Word),
  },
  {
    id: 'person/suffix',
    points: 2,
    reads: ['It pleased Wexo Orme Jr.', 'It pleased Wexo Orme Sr.'],
    leaves: ['Wexo Orme slept.'],
    shows: ({ words, first, last }) => last - first > 1 && /^(?:Jn?r|Sn?r)$/.test((words[last] as Word).text),
  },
  {
    id: 'person/initial',
    points: 1,
    reads: ['G. Tarn promoted it.', 'Wexo J. Tarn promoted it.'],
    leaves: ['Vitamin C helped.'],
    shows: hasInitial,
  },
]
