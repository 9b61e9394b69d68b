import { readPhrase } from '../read-phrase.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { isSign, isVerbLike } from '../word-classes.ts'

/** Read For Ann Orme it is "…": whose view a sentence without a cue gives. */
export const viewOf: SpeakerRule = {
  id: 'quotation/view-of',
  reads: [
    ['For Ann Orme the report is “the best of all presents”.', 'Ann Orme'],
    ['To Ann Orme, it was “the best of all presents”.', 'Ann Orme'],
  ],
  leaves: ['For years it was “the best of all schools”.', 'To Alder School it was “the best of all things”.'],
  read: ({ tokens, at, text }) => {
    if (!/^(?:for|to)$/.test(tokens[0]?.lower ?? '')) return null
    let end = 1
    while (end < at && tokens[end]?.kind !== 'person') {
      if (isSign(tokens[end], ',;:') || isVerbLike(tokens[end])) return null
      end++
    }
    const reference = end < at ? readPhrase(tokens.slice(1, end + 1), text) : null
    return reference?.kind === 'person' ? { cue: tokens[0]?.text ?? '', reference } : null
  },
}
