import { FUNCTION_WORDS } from '../../../domain/english/function-words.ts'
import { COINED_TERMS } from '../../../domain/press/coined-terms.ts'
import { findLine, type Line } from '../../../model/article.ts'
import { fold } from '../../../model/fold.ts'
import { reject } from '../../../model/mentions.ts'
import type { QuotationMention } from '../../../model/quotations.ts'
import { wordSet } from '../../../model/words.ts'

const TERMS = wordSet(COINED_TERMS)
const SMALL = wordSet(FUNCTION_WORDS)
/** Reasons for a speaker that are no cue: they name nobody for a word or two. */
const GUESSED = /^quotation\/(?:report|subject)$/
/** How many words may be nobody's, in words. */
const MOST_WORDS = 5

/** Put aside what marks quote from nobody: terms, and words that the writer only distances himself from. */
export function rejectScareQuotes(mentions: readonly QuotationMention[], lines: readonly Line[]): void {
  for (const mention of mentions) {
    if (mention.rejected || mention.form === 'sentence' || mention.spans.length > 1) continue
    const words = mention.text.split(/\s+/, MOST_WORDS + 1)
    const isSpoken = /[.,!?…]$/.test(mention.text) && mention.cue !== null
    if (words.length > MOST_WORDS || isSpoken) continue
    const line = findLine(lines, mention.line)
    if (TERMS.has(fold(mention.text).toLowerCase())) reject(mention, 'quotation/term', 'is a term')
    else if (mention.speaker.kind === 'unknown' && mention.cue === null)
      reject(mention, 'quotation/scare-quote', 'is said by nobody')
    else if (words.length < 3 && GUESSED.test(mention.rule))
      reject(mention, 'quotation/scare-quote', 'is a word or two without a cue')
    else if (words.length === 1 && (mention.cue === null || (line && isAttributive(mention, line))))
      reject(mention, 'quotation/scare-quote', 'is a single word that no cue gives to anybody')
  }
}

// "a ‘dramatic’ turnaround"
function isAttributive({ start, end }: QuotationMention, { plain, start: from }: Line): boolean {
  const next = /^ ([a-z]+)/.exec(plain.slice(end - from, end - from + 20))?.[1]
  return (
    next !== undefined &&
    !SMALL.has(next) &&
    /\b(?:an?|the|its|their|his|her|our|this|that|these|those|such|of|for|as|and|more|so) $/.test(
      plain.slice(Math.max(0, start - from - 8), start - from),
    )
  )
}
