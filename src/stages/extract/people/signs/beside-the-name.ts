import { NATIONS } from '../../../../domain/english/nations.ts'
import { type NameSpot, sizeOf, wordsOf } from '../name-spot.ts'
import { rolesBefore } from '../roles/before-name.ts'
import { roleContext } from '../roles/role-context.ts'
import { isBefore, textAfter, textBefore, wordAfter, wordBefore } from '../surroundings.ts'
import {
  GIVEN,
  HONORIFIC,
  isA,
  isIn,
  NAME_VERB,
  NEVER_NAME,
  PERSON_LEAD,
  PERSON_NOUN,
  SPEECH_VERB,
} from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { Sign } from './sign.ts'

const PARTY =
  /^ \((?:Lab|Con|Lib ?Dem|LD|Ind|Green|UKIP|Reform|SNP|Plaid|Labour|Conservative|Independent)[ ,):/]/
/** A rank, a time, a distance or sets, of those who compete alone. */
const RESULT = /^\W*\d{1,2}[.)] |\d:\d\d|\b\d{1,3}\.\d\d\b|\b[0-7]-[0-7],? \(?[0-7]-[0-7]\b/
const NATION = new RegExp(`^ \\((?:${NATIONS.trim().split(/,\s*/).join('|')})\\)`)
const LED_FROM =
  /\b(?:(?:took|takes|taken|take|taking) over from|(?:letter|statement|message|email|evidence|comment|apology|call)s? (?:from|by)) $/
const FELLOW =
  /\b(?:Cllrs|Councillors|Messrs|Drs|MPs|Profs|Justices|Judges|Senators|Sens|Reps)\.? \p{Lu}[^.;:()"]{3,60}(?:,|,? and) $/u
const WHO = /^, whom?(?: |'s )/
const AGE = /^(?:, (?:aged )?\d{1,2}(?:,|\.| and )| \((?:aged )?\d{1,2}\)|, (?:aged )?\d{1,2}$)/

// ", Wexo Orme", "and Wexo Orme"
const isListed = ({ words, front }: NameSpot): boolean =>
  words[front - 1]?.key === 'and' || (words[front] as Word).gap.endsWith(', ')

// "Ann Orme and", "Justices R. Orme and"
function isPersonEnding(words: readonly Word[], end: number): boolean {
  for (let at = end; at >= 0 && words[at]?.capital; at--) {
    if (isA(words[at] as Word, GIVEN | HONORIFIC)) return true
    if (!/^\.? $/.test(words[at]?.gap ?? '')) return false
  }
  return false
}

// "residents Ann Orme", "the captains, Ann Orme and Jo Tarn", not "residents of Tarn, Orme Mills,"
const isNextTo = (spot: NameSpot) =>
  (spot.words[spot.front] as Word).gap === ' ' || AND_ANOTHER.test(textAfter(spot, 60))
const AND_ANOTHER = /^(?:, [^.;:"]{2,40})?,? and \p{Lu}/u

const LONGEST_ASIDE = 9

// "Jo Ng, from the Tarn Society, said"
function speaksAfterAside(spot: NameSpot): boolean {
  const from = wordAfter(spot, /^,? +$/)
  if (!from || !/^(?:from|of|at)$/.test(from.key)) return false
  const at = spot.words.indexOf(from, spot.last)
  for (const word of spot.words.slice(at + 1, at + LONGEST_ASIDE)) {
    if (!/^(?:'? +|, ?)$/.test(word.gap)) return false
    if (!word.capital && (isA(word, SPEECH_VERB) || /^(?:who|speaking)$/.test(word.key))) return true
  }
  return false
}

/** Signs in the words next to a name. */
export const signsBesideTheName: readonly Sign[] = [
  {
    id: 'person/role-before-name',
    points: 2,
    reads: [
      'Its headteacher Wexo Orme slept.',
      'Its leader, Wexo Orme, slept.',
      'Mum-of-six Wexo Orme slept.',
    ],
    leaves: ['The school Wexo Orme slept.', 'The residents of Alder, Wexo Orme, slept.'],
    shows: spot =>
      spot.led ||
      (sizeOf(spot) > 1 &&
        rolesBefore(roleContext(spot, [spot]), spot).phrases.some(({ plural }) => !plural || isNextTo(spot))),
  },
  {
    id: 'person/who',
    points: 2,
    reads: ['Wexo Orme, who left, slept.', 'Wexo Orme, whom they knew, left.'],
    leaves: ['Wexo Orme, which left, slept.', 'Wexo Orme, whose bid lapsed, fell.'],
    shows: spot => sizeOf(spot) > 1 && isBefore(spot, ', who') && WHO.test(textAfter(spot, 8)),
  },
  {
    id: 'person/whose',
    points: 1,
    reads: ['Wexo Orme, whose dog slept, left.'],
    leaves: ['Wexo Orme, who left, slept.'],
    shows: spot => sizeOf(spot) > 1 && isBefore(spot, ', whose '),
  },
  {
    id: 'person/age',
    points: 2,
    reads: ['Wexo Orme, 33, slept.', 'Wexo Orme (41) slept.'],
    leaves: ['Wexo Orme, 2019, slept.'],
    shows: spot =>
      sizeOf(spot) > 1 && (isBefore(spot, ', ') || isBefore(spot, ' (')) && AGE.test(textAfter(spot, 14)),
  },
  {
    id: 'person/party',
    points: 2,
    reads: ['Wexo Orme (Lab) slept.', 'Wexo Orme (Con, Tarn East) slept.'],
    leaves: ['Wexo Orme (Limited) slept.'],
    shows: spot => isBefore(spot, ' (') && PARTY.test(textAfter(spot, 20)),
  },
  {
    id: 'person/nation',
    points: 2,
    reads: ['Wexo Orme (Italy) beat Brixo Marr 6-2 6-1.', '2. Wexo Orme (Kenya) 8:19.07'],
    leaves: [
      'Wexo Real (Spain) won 2-1.',
      'Wexo United (Italy) won.',
      'They met in Wexo Orme (Kent).',
      'Wexo (Kenya) 8:19.07',
    ],
    shows: spot =>
      sizeOf(spot) > 1 &&
      isBefore(spot, ' (') &&
      NATION.test(textAfter(spot, 24)) &&
      RESULT.test(spot.line.plain) &&
      !wordsOf(spot).some(word => isA(word, NEVER_NAME)),
  },
  {
    id: 'person/fellow',
    points: 2,
    reads: ['Cllrs Ann Orme and Wexo Tarn slept.', 'Councillors Ann Orme, Wexo Tarn and Brixo Marr slept.'],
    leaves: ['Cllr Ann Orme and Wexo Tarn slept.'],
    shows: spot => sizeOf(spot) > 1 && isListed(spot) && FELLOW.test(textBefore(spot, 70)),
  },
  {
    id: 'person/said-after',
    points: 1,
    reads: [
      'Wexo Orme said so.',
      '"Yes," Wexo Orme added.',
      'Wexo Orme, from the Tarn Society, said so.',
      'Wexo Orme of Tarn told us.',
      'Wexo Orme of the Tarn Society, who left, slept.',
      'Wexo Orme from Tarn, speaking for the miners, slept.',
    ],
    leaves: ['Wexo Orme overlooks the sea.', 'It was said.', 'Wexo Orme of Tarn was shut.'],
    shows: spot => {
      const verb = wordAfter(spot)
      return (!!verb && !verb.capital && isA(verb, SPEECH_VERB)) || speaksAfterAside(spot)
    },
  },
  {
    id: 'person/said-of-body',
    points: 1,
    reads: ['Tarn Aid’s Wexo Orme said so.'],
    leaves: ['Wexo Orme said so.', 'The council’s Wexo Orme slept.'],
    shows: ({ words, front, last }) => {
      const owner = words[front - 1]
      const verb = words[last + 1]
      return (
        last > front &&
        !!owner?.capital &&
        owner.possessive &&
        !!verb &&
        !verb.capital &&
        verb.gap === ' ' &&
        isA(verb, SPEECH_VERB)
      )
    },
  },
  {
    id: 'person/does',
    points: 1,
    reads: ['Wexo Orme resigned.', 'Wexo Orme lives in Tarn.'],
    leaves: ['Wexo Orme said so.', 'Wexo Orme overlooks the sea.'],
    shows: spot => {
      const verb = wordAfter(spot)
      return !!verb && !verb.capital && isA(verb, NAME_VERB) && !isA(verb, SPEECH_VERB)
    },
  },
  {
    id: 'person/said-before',
    points: 1,
    reads: ['"Yes," said Wexo Orme.', 'It was late, said Wexo Orme.'],
    leaves: ['It stood beside Wexo Orme.', 'They advised Wexo Orme.'],
    shows: spot => {
      const verb = wordBefore(spot)
      return !!verb && isA(verb, SPEECH_VERB) && /(?:["']|,) ?[a-z]+ $/.test(textBefore(spot, 24))
    },
  },
  {
    id: 'person/led-to',
    points: 1,
    reads: [
      'It was led by Wexo Orme.',
      'He took over from Wexo Orme.',
      'It thanked Wexo Orme.',
      'It followed the death of Wexo Orme.',
      'Ann Tarn and Wexo Orme fell.',
    ],
    leaves: ['It lay beyond Wexo Orme.', 'It was part of Wexo Orme.', 'Tarn and Wexo Orme fell.'],
    shows: spot => {
      const word = wordBefore(spot)
      if (!word || sizeOf(spot) < 2) return false
      if (word.key === 'and') return isPersonEnding(spot.words, spot.front - 2)
      if (isA(word, PERSON_LEAD)) return true
      if (word.key === 'from' || word.key === 'by') return LED_FROM.test(textBefore(spot, 30))
      return word.key === 'of' && isIn(/(\w+) of $/.exec(textBefore(spot, 24))?.[1] ?? '', PERSON_NOUN)
    },
  },
]
