import type { Token } from './tokens.ts'
import { isCapital } from './tokens.ts'
import { isHonorific, isPreposition, isRelative, isVerbLike, nounKind } from './word-classes.ts'

/** Tell whether a person's name within a phrase is what the phrase names, not what a preposition or possessor hangs on it. */
export function isNamedSubject(phrase: readonly Token[], at: number): boolean {
  if (phrase[at]?.possessive) return false
  let i = at - 1
  while (isHonorific(phrase[i]) || phrase[i]?.lower === 'the') i--
  const before = phrase[i]
  if (!before) return true
  if (isPreposition(before) || isRelative(before) || (before.reporting?.how === 'describes' && i > 0))
    return false
  if (isVerbLike(before) && !isCapital(before)) return false
  return !hangsOn(phrase, i)
}

// "the mother of pupil Ann Orme", "the death of five-year-old Ann Orme"; but "chair of governors Ann Orme"
function hangsOn(phrase: readonly Token[], last: number): boolean {
  let i = last
  while (i > 0 && !isPreposition(phrase[i])) i--
  if (!isPreposition(phrase[i])) return false
  if (/^(?:as|for)$/.test(phrase[i]?.lower ?? '')) return false
  const isOffice = /^(?:individual|inspectorate)$/.test(nounKind(phrase[i - 1]?.lower ?? '') ?? '')
  return nounKind(phrase[last]?.lower ?? '') === 'individual' ? true : !isOffice
}
