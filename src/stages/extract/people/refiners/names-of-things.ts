import { FIRMS_LIKE_NAMES } from '../../../../domain/english/firms-like-names.ts'
import { isNameLike } from '../name-shape.ts'
import { keysOf, type NameSpot, sizeOf, wordsOf } from '../name-spot.ts'
import { isTitleWord } from '../roles/role-words.ts'
import { isBefore, textAfter, wordAfter, wordBefore } from '../surroundings.ts'
import {
  DEMONYM,
  GIVEN,
  HONORIFIC,
  isA,
  NEVER_NAME,
  ORG_FOLLOWER,
  PARTICLE,
  RANK,
  ROLE_HEAD,
  SENTENCE_STARTER,
  SOFT_NOUN,
  SURNAME_TOO,
} from '../word-classes.ts'
import type { Word } from '../words.ts'
import { isSure } from './is-sure.ts'
import type { Objection } from './objection.ts'

const firms = new Set(FIRMS_LIKE_NAMES.trim().split(/,\s*/))
// "Mr Lim Beng Soon", but "Master of All"
const isTitled = ({ words, front, first }: NameSpot): boolean =>
  words.slice(front, first).some(word => isA(word, HONORIFIC) && !isA(word, RANK))

/** "She and Jo Ng report that", "Jo Ng project it" */
const REPORTS = /^ (?:report|review|project|award) (?:that|it|a|an|the) /
const isThing = (word: Word) => isA(word, NEVER_NAME) && !isA(word, DEMONYM | GIVEN)

/** Objections of the words themselves. */
export const namesOfThings: readonly Objection[] = [
  {
    id: 'person/not-name-like',
    reads: ['Thanks to Ann2Build Orme.', 'Thanks to Ann OrmePicture Tarn.', 'Thanks to Ann UTC.'],
    leaves: ['Thanks to Ann McOrme.', 'Thanks to J. Orme.', 'ANN ORME slept.'],
    against: spot => (isNameLike(spot) ? null : 'not spelt as a name'),
  },
  {
    id: 'person/thing-word',
    reads: ['Thanks to Sir John Tarn Foundation.', 'Thanks to Ann Orme Primary.', 'Thanks to Mary Services.'],
    leaves: ['Thanks to Ann Orme.', 'Ann Strand, the headteacher, left.'],
    against: spot => {
      const name = wordsOf(spot)
      const word = name.find((one, index) => isA(one, NEVER_NAME) && !(index === 0 && isA(one, GIVEN)))
      // "Sue Strand, head of Tarn School,"
      if (word && word.key === name.at(-1)?.key && isA(word, SURNAME_TOO) && isSure(spot)) return null
      return word ? `“${word.key}” names a body, a place or a thing` : null
    },
  },
  {
    id: 'person/function-word',
    reads: ['Thanks to Ann After Orme.', 'Thanks to Wexo After.'],
    leaves: ['Thanks to Ann Orme.', 'Thanks to Ann Good.', 'Thanks to A. N. Other.'],
    against: spot => {
      if (sizeOf(spot) < 2) return null
      const name = wordsOf(spot)
      const first = name[0] as Word
      const named = isA(first, GIVEN) || first.key.length === 1 || isTitled(spot)
      // "Matt Good", "A. N. Other"
      const word = name.find(
        (one, index) =>
          isA(one, SENTENCE_STARTER) &&
          !isA(one, GIVEN) &&
          (one.capital || !isA(one, PARTICLE)) &&
          one.key.length > 1 &&
          !(named && index > 0 && index === name.length - 1 && one.key.length > 3),
      )
      return word ? `“${word.key}” is no part of a name` : null
    },
  },
  {
    id: 'person/thing-follows',
    reads: [
      'Thanks to Ann Orme primary.',
      'Thanks to the Ann Orme review.',
      'Ann Orme & Tarn were fined.',
      'Ann Orme’s School was good.',
      'Bishop Ann Church of England School opened.',
    ],
    leaves: ['Thanks to Ann Orme, primary head.', 'She and Jo Orme report that it grew.'],
    against: spot => {
      if ((isBefore(spot, ' &') || isBefore(spot, '&')) && /^ ?& ?\p{Lu}/u.test(textAfter(spot, 4)))
        return 'part of a firm’s name'
      const last = spot.words[spot.last] as Word
      const isLate = spot.signs.has('person/given-name') && wordBefore(spot)?.key === 'late'
      if (isA(last, SOFT_NOUN) && !isLate && /^ of (?:the )?\p{Lu}/u.test(textAfter(spot, 12)))
        return 'part of a longer name'
      const next = spot.words[spot.last + 1]
      if (last.possessive && next?.capital && isA(next, ORG_FOLLOWER) && !isSure(spot))
        return `followed by “${next.text}”`
      const word = wordAfter(spot)
      if (!word || word.capital || !isA(word, ORG_FOLLOWER)) return null
      return REPORTS.test(textAfter(spot, 14)) ? null : `followed by “${word.key}”`
    },
  },
  {
    id: 'person/role-alone',
    reads: ['The Prime Minister, who left, slept.', 'Thanks to Vice Principal.'],
    leaves: ['Thanks to Ann Baker.', 'Thanks to Cllr Judge.', 'Thanks to Wexo Baker.'],
    against: spot =>
      spot.honorifics.length === 0 &&
      isA(spot.words[spot.last] as Word, ROLE_HEAD) &&
      wordsOf(spot).every(isTitleWord)
        ? 'names a role, not who holds it'
        : null,
  },
  {
    id: 'person/firm',
    reads: ['Thanks to John Lewis.'],
    leaves: ['Thanks to Ann Lewis.', 'John Lewis, the head, left.'],
    against: spot =>
      firms.has(keysOf(spot).join(' ')) && ![...spot.signs].some(id => /role|title|who|age|letters/.test(id))
        ? 'a firm of that name'
        : null,
  },
  {
    id: 'person/after-thing',
    reads: ['Oasis Academy Ann Orme has closed.', 'Tarn Academies Jo Orme grew.'],
    leaves: [
      'Head of Tarn School Ann Orme left.',
      'Labour Ann Orme won.',
      'Director of Services Ann Orme left.',
    ],
    against: spot => {
      const before = wordBefore(spot)
      return before?.capital && isThing(before) && !isSure(spot) ? `after “${before.text}”` : null
    },
  },
]
