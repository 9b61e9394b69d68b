import type { SpeakerRule } from '../speaker-rule.ts'
import { subjectBefore } from '../subject.ts'
import { isCapital, type Token } from '../tokens.ts'
import { isSign } from '../word-classes.ts'

/** Read a cue further on in the sentence: attendance was "a worry", inspectors said. */
export const furtherOn: SpeakerRule = {
  id: 'quotation/further-on',
  reads: [
    ['Staff “work as a team” and pupils thrive, the report says.', 'the report'],
    ['Children wait “far too long” and plans “lack all ambition”, inspectors said.', 'inspectors'],
    ['Leaders have “a firm grip” on spending, Ann Orme wrote.', 'Ann Orme'],
  ],
  leaves: ['Staff “work as a team” and pupils thrive.', 'It was “a bad day” when the head told staff to go.'],
  read: ({ tokens, at, text }) => {
    for (let i = at + 2; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.reporting?.how !== 'says' || isCapital(token)) continue
      let from = i - 1
      while (from > at && !isSign(tokens[from], ',;:-')) from--
      if (from <= at) continue
      const reference = subjectBefore(tokens.slice(from + 1), i - from - 1, text)
      if (reference) return { cue: token.text, reference }
    }
    return null
  },
}
