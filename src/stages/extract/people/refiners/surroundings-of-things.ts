import { textAfter, textBefore } from '../surroundings.ts'
import type { Word } from '../words.ts'
import type { Objection } from './objection.ts'

const CREDIT =
  /(?:\b(?:photo|photos|picture|pictures|pic|pics|image|images|credit|photograph|photography|illustration|graphic|video|file pic)s?(?: by| credit| courtesy of)?:? |©|\(c\) )[^.]{0,30}$/i
const BYLINE =
  /^\s*(?:(?:Posted|Published|Updated|Written)(?: on)? [^,.]{4,40} by|By|Words by|Words:|Written by|Reported by|Posted by|Author:|Reporter:|Exclusive by)\s[^.,]{0,40}$/

const SAID_IT = /^ (?:said|says|added|confirmed|insisted|claimed|stressed) (?:that )?(?:it|its|their|they) /
const WARD =
  /\((?:Lab|Con|Lib ?Dem|LD|Ind|Green|UKIP|Reform|SNP|Plaid|Labour|Conservative|Independent|Liberal Democrat)(?:,| -|:) [^)]{0,30}$/

/** Objections of the words next to a name. */
export const surroundingsOfThings: readonly Objection[] = [
  {
    id: 'person/the',
    reads: ['Thanks to the Ann Orme fund.', 'The Ann Orme opened.'],
    leaves: [
      'Thanks to the Rev Ann Orme.',
      'Thanks to the headteacher Ann Orme.',
      'Thanks to the late Ann Orme.',
    ],
    against: ({ words, front, first, honorifics, led }) => {
      if (honorifics.length > 0 || led || front !== first) return null
      const before = words[front - 1]
      return before?.key === 'the' && /^ +$/.test((words[front] as Word).gap) ? 'after “the”' : null
    },
  },
  {
    id: 'person/said-it',
    reads: ['Wexo Orme said it was delighted.', 'Wexo Orme said that its staff were delighted.'],
    leaves: ['Ann Orme said it was late.', 'Wexo Orme said she was delighted.', 'Mr Orme said it.'],
    against: spot =>
      spot.points < 2 && SAID_IT.test(textAfter(spot, 40)) ? 'speaks of itself as “it”' : null,
  },
  {
    id: 'person/ward',
    reads: ['Cllr Jo Ng (Con, Alder Orme) slept.', 'Coun Jo Ng (Lab - Ann Orme) slept.'],
    leaves: ['Cllr Ann Orme (Con, Alder) slept.'],
    against: spot => (WARD.test(textBefore(spot, 40)) && textAfter(spot, 30).includes(')') ? 'a ward' : null),
  },
  {
    id: 'person/credit',
    reads: ['Photo: Ann Orme', 'The hall (Picture: Ann Orme)', 'Photograph by Ann Orme/Agency'],
    leaves: ['A photo shows head Ann Orme.', 'Pictures of Ann Orme were shown.'],
    against: spot => {
      const before = textBefore(spot, 60)
      if (/^ ?\/|^\)|^$|^ ?\|/.test(textAfter(spot, 3)) && CREDIT.test(before)) return 'a credit'
      return /(?:photo|picture|pic|image|credit|photograph(?: by)?|pictures)s?: ?$/i.test(before)
        ? 'a credit'
        : null
    },
  },
  {
    id: 'person/byline',
    reads: [
      'Posted on 2021-07-19 by Ann Orme',
      'By Ann Orme',
      'By Ann Orme, Education Reporter',
      'By Jo Tarn and Ann Orme',
    ],
    leaves: ['By Ann Orme’s own account it was late and she went home at once.', 'Led by Ann Orme.'],
    against: spot => {
      if (!BYLINE.test(`${textBefore(spot, 90)}`)) return null
      return spot.line.plain.length < 110 && !/^'s\b/.test(textAfter(spot, 3)) ? 'a byline' : null
    },
  },
]
