import { type NameSpot, sizeOf } from '../name-spot.ts'
import { textAfter, textBefore, wordAfter, wordBefore } from '../surroundings.ts'
import {
  AMBIGUOUS_GIVEN,
  CALENDAR_WORD,
  DEMONYM,
  GIVEN,
  isA,
  NEVER_NAME,
  PLACE_START,
  ROLE_HEAD,
  SENTENCE_STARTER,
  SOFT_NOUN,
  SPEECH_VERB,
  SURNAME,
} from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import type { Sign } from './sign.ts'

const DOUBTFUL =
  AMBIGUOUS_GIVEN |
  CALENDAR_WORD |
  DEMONYM |
  GIVEN |
  NEVER_NAME |
  PLACE_START |
  ROLE_HEAD |
  SENTENCE_STARTER |
  SOFT_NOUN

const HIMSELF = /^ \w+(?: \w+){0,4}? (?:s?he|his|her)\b/

/** Tell whether a single surname speaks, so that it needs no fuller name: "Hughes said". */
export function speaksAlone(spot: NameSpot): boolean {
  const { words, first, last, titled } = spot
  const word = words[first] as Word
  if (sizeOf(spot) > 1 || titled || word.shout || word.possessive || isA(word, DOUBTFUL)) return false
  // "the Republic of Orme said that it"
  if (wordBefore(spot)?.key === 'of') return false
  const after = wordAfter(spot)
  const says = !!after && !after.capital && isA(after, SPEECH_VERB)
  if (isA(word, SURNAME)) return says || isSaidBy(spot)
  return says && !beginsSentence(words, last) && HIMSELF.test(textAfter(spot, 60))
}

const isSaidBy = (spot: NameSpot) => {
  const before = wordBefore(spot)
  return !!before && isA(before, SPEECH_VERB) && /["'],? ?[a-z]+ $/.test(textBefore(spot, 20))
}

/** The sign of a surname that speaks. */
export const signsOfSpeech: readonly Sign[] = [
  {
    id: 'person/speaks-alone',
    points: 2,
    reads: ['Hughes said so.', '"It was late," said Hughes.', 'On Monday Wexo said he was late.'],
    leaves: [
      'Wexo said so.',
      'Hughes grew.',
      'May said so.',
      'Witnesses said he was late.',
      'He left Hughes.',
      'On Monday the Republic of Wexo said that he was late.',
    ],
    shows: speaksAlone,
  },
]
