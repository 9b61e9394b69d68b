import { mainSubject } from '../main-subject.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { isSign } from '../word-classes.ts'

/** Read Ann Orme: "…", and nothing but a name before the colon; else whom the sentence before it is about. */
export const colonBefore: SpeakerRule = {
  id: 'quotation/colon-before',
  reads: [
    ['Ann Orme: “We are proud.”', 'Ann Orme'],
    ['Ann Orme was blunt: “We are not proud.”', 'Ann Orme'],
    ['A trainee was in no doubt: “They are the best.”', 'A trainee'],
    ['Yet Ann Orme, a baker who lives in Hull, wants more: “Six weeks is nothing.”', 'Ann Orme'],
  ],
  leaves: ['Their motto: “Onward and upward together”', 'It was a good day for Ann Orme.'],
  read: ({ tokens, at, text }) => {
    if (!isSign(tokens[at - 1], ':-')) return null
    const reference = mainSubject(tokens.slice(0, at - 1), text)
    return reference && reference.kind !== 'body' && reference.kind !== 'text'
      ? { cue: ':', reference }
      : null
  },
}
