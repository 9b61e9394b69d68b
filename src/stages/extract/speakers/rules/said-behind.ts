import { collect } from '../../../../model/collect.ts'
import { mainSubject } from '../main-subject.ts'
import { readPhrase } from '../read-phrase.ts'
import type { Reference } from '../reference.ts'
import type { SpeakerRule } from '../speaker-rule.ts'
import { subjectAfter } from '../subject.ts'
import type { Token } from '../tokens.ts'
import { isDeterminer, isSaying, isSign } from '../word-classes.ts'

const IS = /^(?:is|was|are|were)$/

/** Read "…" was how Ann Orme put it, and "…" was the verdict of Ann Orme. */
export const saidBehind: SpeakerRule = {
  id: 'quotation/said-behind',
  reads: [
    ['“What a day to be alive” was how Ann Orme greeted the news.', 'Ann Orme'],
    ['“Far too little and too late” was the verdict of one mother.', 'one mother'],
    ['“Far too little and too late.” So said one mother.', 'one mother'],
  ],
  leaves: [
    '“Far too little and too late” was how it felt.',
    '“The old way of doing it” was the subject of a talk.',
  ],
  read: ({ tokens, at, text }) => {
    if (tokens[at + 1]?.lower === 'so') {
      const reference = saidBefore(tokens.slice(at + 1), text)
      return reference && { cue: tokens[at + 2]?.text ?? '', reference }
    }
    const reference = IS.test(tokens[at + 1]?.lower ?? '') ? saidOf(tokens, at + 2, text) : null
    return reference && { cue: text.slice(tokens[at + 1]?.start, tokens[at + 2]?.end), reference }
  },
}

/** Find whose words a sentence says that those before it are: "That was how one mother put it." */
export function saidBefore(tokens: readonly Token[], text: string): Reference | null {
  const [first, second, third] = collect(tokens.slice(0, 3), ({ lower }) => lower)
  if (first === 'so' && /^(?:said|says|wrote|writes)$/.test(second ?? ''))
    return subjectAfter(tokens, 1, text)
  if (first === 'the' && /^(?:speaker|writer|author|words)$/.test(second ?? ''))
    return belongs(tokens, 2, text)
  if (/^(?:that|it)'s$/.test(first ?? '')) return saidOf(tokens, 1, text)
  if (!/^(?:that|this|it|those|these|they)$/.test(first ?? '') || !IS.test(second ?? '')) return null
  if (/^(?:signed|written|penned)$/.test(third ?? '') && tokens[3]?.lower === 'by')
    return upToSign(tokens, 4, text)
  return saidOf(tokens, 2, text)
}

// "how Ann Orme put it", "the verdict of Ann Orme"
function saidOf(tokens: readonly Token[], from: number, text: string): Reference | null {
  const { lower = '' } = tokens[from] ?? {}
  if (lower === 'how' || lower === 'what') return somebody(mainSubject(tokens.slice(from + 1), text))
  const noun = isDeterminer(tokens[from]) ? from + 1 : from
  const by = /^(?:given|offered|used|chosen)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1
  return isSaying(tokens[noun]) && /^(?:of|from|by)$/.test(tokens[by]?.lower ?? '')
    ? somebody(upToSign(tokens, by + 1, text))
    : null
}

// "are those of Ann Orme", "belong to Ann Orme", "is Ann Orme"
function belongs(tokens: readonly Token[], from: number, text: string): Reference | null {
  let at = from + 1
  while (/^(?:those|of|to)$/.test(tokens[at]?.lower ?? '')) at++
  return /^(?:is|was|are|were|belongs?)$/.test(tokens[from]?.lower ?? '')
    ? somebody(upToSign(tokens, at, text))
    : null
}

function upToSign(tokens: readonly Token[], from: number, text: string): Reference | null {
  let end = from
  while (
    end < tokens.length &&
    tokens[end]?.kind !== 'quote' &&
    !isSign(tokens[end], ',;:(') &&
    !isWhose(tokens[end])
  )
    end++
  return readPhrase(tokens.slice(from, end), text)
}

const isWhose = (token: Token | undefined): boolean => /^(?:who|whose|whom)$/.test(token?.lower ?? '')

const somebody = (reference: Reference | null): Reference | null =>
  reference && /^(?:person|individual|group|joint)$/.test(reference.kind) ? reference : null
