import { readPhrase } from '../read-phrase.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { isSign, isVerbLike } from '../word-classes.ts'

/** How many tokens a label may have. */
const LONGEST = 10

/** Read "…" (young person, 16) and "…" – Year 5 pupil: who is named behind what is a paragraph's only quotation. */
export const labelBehind: SpeakerRule = {
  id: 'quotation/label-behind',
  reads: [
    ['“They told us straight.” (father of three)', 'father of three'],
    ['“They told us straight.” (Ann Orme, parent)', 'Ann Orme'],
    ['“We love it here.” – Year 5 pupil', 'Year 5 pupil'],
  ],
  leaves: ['“They told us straight.” (It took a year.)', '“We love it here.” – Spring Term 2019'],
  read: ({ tokens, at, text }) => {
    const sign = tokens[at + 1]
    if (at > 0 || !isSign(sign, '(-') || tokens.length > LONGEST) return null
    const label = tokens.slice(at + 2)
    if (label.some(token => token.kind === 'quote' || isVerbLike(token))) return null
    const end = label.findIndex(token => isSign(token, ',;)'))
    const reference = readPhrase(end < 0 ? label : label.slice(0, end), text)
    return reference && /^(?:person|individual|group|joint)$/.test(reference.kind)
      ? { cue: sign?.text ?? '', reference }
      : null
  },
}
