import type { NameCandidate } from '../name-spot.ts'
import { sentenceStarters } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { RoleContext, RolePhrase } from './phrase.ts'
import { readPhrases } from './read-phrase.ts'

const FARTHEST = 22

/** Read the roles that end right in front of a name: "Bromley Council's Executive Member for Children", "headteacher at Alder School,". */
export function rolesBefore(context: RoleContext, { words, front }: NameCandidate): RolePhrase[] {
  const link = words[front]?.gap ?? ''
  if (front === 0 || !/^(?:,? +| ?: ?)$/.test(link)) return []
  const end = words[front - 1]?.key === 'the' && link === ' ' ? front - 2 : front - 1
  const nearest = Math.max(0, end - FARTHEST)
  let from = end
  while (from > nearest && !context.taken.has(from - 1) && isInside(words[from] as Word)) from--
  for (; from <= end; from++) {
    const word = words[from] as Word
    if (
      sentenceStarters.has(word.key) &&
      !/^(?:the|one|former|acting|interim|incoming|new|chief|first|deputy|longtime|long-serving|late|outgoing|retired|veteran|a|an|its|their|our|his|her|my)$/.test(
        word.key,
      )
    )
      continue
    const phrases = readPhrases(context, from)
    const last = phrases.at(-1)
    if (last?.last !== end) continue
    return link.startsWith(',') && last.plural ? [] : phrases
  }
  return []
}

const isInside = ({ gap }: Word) => /^(?:,? +| ?& ?|' ?|')$/.test(gap)
