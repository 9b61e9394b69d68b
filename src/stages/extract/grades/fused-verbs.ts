import { JUDGE_VERBS } from '../../../domain/press/grade-verbs.ts'

const verbs = new Set(JUDGE_VERBS.split(/,\s+/).filter(verb => verb.length >= 5))

/** Tell whether a word is two verbs of judging that lost the space between them: "ratedhailed". */
export function judgeWord(text: string): boolean {
  if (text.length < 10) return false
  for (let at = 5; at <= text.length - 5; at++)
    if (verbs.has(text.slice(0, at)) && verbs.has(text.slice(at))) return true
  return false
}
