import type { Token } from './tokens.ts'
import {
  isDeterminer,
  isFiniteCue,
  isPassiveLead,
  isPreposition,
  isSign,
  isVerbLead,
  isVerbLike,
} from './word-classes.ts'

/** Determiners that stand for a noun as well: "both said". */
const BARE = /^(?:that|one|both|this|these|many|most|several|some|two|three|another|each)$/
/** What a verb in its base form follows. */
const PLURAL = /s$|^(?:they|we|i|you|who|that|to|and|not|people|children|staff|police|him|her|them)$/

/** Tell whether a form that may be a noun is one here: "the report", "his claim", "thanks to". */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const { reporting, lower } = tokens[at] as Token
  const before = tokens[at - 1]
  if (!before) return reporting?.form !== 'ing'
  // "the letter to her says"
  if (reporting?.form === 'third' && isFiniteCue(tokens[at])) return false
  if (lower === 'thanks' && tokens[at + 1]?.lower === 'to') return true
  if (reporting?.form === 'past' || reporting?.form === 'ing')
    return isDeterminer(before) && !BARE.test(before.lower)
  if ((isDeterminer(before) && !BARE.test(before.lower)) || before.possessive) return true
  if (isPreposition(before) && before.lower !== 'to') return true
  // "wants reports to give"
  if (reporting?.form === 'third')
    return /^\d|^(?:wants|needs|expects|gets|gives)$/.test(before.lower) || isVerbLike(before)
  return before.kind === 'word' && !isVerbLead(before) && !PLURAL.test(before.lower)
}

/** Tell whether a participle is said of what somebody else says: "was described", "practice described as". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.reporting?.form !== 'past') return false
  let i = at - 1
  while (isVerbLead(tokens[i]) && !isPassiveLead(tokens[i])) i--
  if (isPassiveLead(tokens[i]) || isToldInPassing(tokens, at)) return true
  const next = /ly$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
  if (next?.lower === 'by' && tokens[at + 1] === next && !isMeans(tokens[at + 2])) return true
  if (token.reporting.how !== 'describes' || !(next?.lower === 'as' || next?.lower === 'by')) return false
  // "which the head described as"
  for (; i > 0 && !isSign(tokens[i], ',;:(') && tokens[i]?.kind !== 'quote'; i--)
    if (/^(?:which|that|what|whom)$/.test(tokens[i]?.lower ?? '')) return i === at - 1
  return true
}

// "said by phone"
const isMeans = (token: Token | undefined): boolean =>
  token === undefined || /^(?:phone|telephone|email|letter|text|way|saying|return|post)$/.test(token.lower)

/** Verbs that name whom they tell, unless these are their subject: "the school was rated good and told it must". */
const TELLING = /^(?:told|informed|reminded|assured|notified)$/

function isToldInPassing(tokens: readonly Token[], at: number): boolean {
  if (!TELLING.test(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:that|to)$/.test(next)) return true
  if (!/^(?:it|they|he|she|there)$/.test(next) || tokens[at - 1]?.lower !== 'and') return false
  for (let i = at - 2; i > 0 && !isSign(tokens[i], ';:') && tokens[i]?.kind !== 'quote'; i--)
    if (isPassiveLead(tokens[i])) return isVerbLike(tokens[i + 1]) || isVerbLead(tokens[i + 1])
  return false
}
