import { endsWithAside, subjectBehindAsides } from './asides.ts'
import { personRef } from './build-reference.ts'
import { mainSubject } from './main-subject.ts'
import { phraseBefore } from './phrase-before.ts'
import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import { isCapital, type Token } from './tokens.ts'
import {
  isDeterminer,
  isPreposition,
  isRelative,
  isSign,
  isStarter,
  isVerbLead,
  isVerbLike,
} from './word-classes.ts'

/** Find the subject of a verb to its left: "Ann Orme, who joined in July, has said" → Ann Orme. */
export function subjectBefore(tokens: readonly Token[], verb: number, text: string): Reference | null {
  let i = verb - 1
  while (isVerbLead(tokens[i]) || (isPreposition(tokens[i]) && isVerbLead(tokens[i + 1]) && i + 1 < verb)) i--
  const token = tokens[i]
  if (!token || token.kind === 'quote') return null
  if (isSign(token, ')')) while (i > 0 && !isSign(tokens[i], '(')) i--
  if (isSign(tokens[i], '(')) i--
  if (isRelative(tokens[i]) && tokens[i]?.lower !== 'when') {
    const comma = isSign(tokens[i - 1], ',')
    // "it was Ann Orme, as cabinet member, who said"
    return comma && endsWithAside(tokens, i - 1)
      ? subjectBehindAsides(tokens, i - 1, text)
      : antecedentOf(tokens, comma ? i - 2 : i - 1, text)
  }
  if (/^(?:and|but|or|then|to)$/.test(tokens[i]?.lower ?? '') || isSign(tokens[i], ';'))
    return conjoinedSubject(tokens, i, text)
  if (isSign(tokens[i], ',-')) return subjectBehindAsides(tokens, i, text)
  const found = phraseBefore(tokens, i, text)
  if (!found) return mainSubject(tokens.slice(0, i + 1), text)
  // "Ann Orme, head of Alder School said"
  if (
    found.reference.kind === 'individual' &&
    isSign(tokens[found.from - 1], ',') &&
    !found.reference.definite
  ) {
    const named = subjectBehindAsides(tokens, found.from - 1, text)
    if (named?.kind === 'person') return named
  }
  return found.reference
}

// "Ann Orme smiled and said"; "I asked Ann Orme, who smiled and said"; "When I rang one man picked up and said"
function conjoinedSubject(tokens: readonly Token[], and: number, text: string): Reference | null {
  const main = mainSubject(tokens.slice(0, and), text)
  if (main && main.kind !== 'text' && main.kind !== 'ofsted' && !/^(?:i|we)$/.test(main.head)) return main
  for (let i = and - 1; i > 0 && !isSign(tokens[i], ';:') && tokens[i]?.kind !== 'quote'; i--) {
    if (/^who$/.test(tokens[i]?.lower ?? '')) {
      const comma = isSign(tokens[i - 1], ',') ? i - 1 : i
      return antecedentOf(tokens, comma - 1, text) ?? main
    }
    if (isSign(tokens[i], ',')) break
    if (!isVerbLike(tokens[i]) || isVerbLead(tokens[i])) continue
    let from = i - 1
    while (from > 0 && !isDeterminer(tokens[from]) && tokens[from]?.kind === 'word') from--
    const near = readPhrase(tokens.slice(from, i), text)
    if (near && near.kind !== 'body' && !/^(?:i|we)$/.test(near.head)) return near
  }
  return main
}

// "with the report, which": of a phrase that a preposition hangs on, what stands behind it
function antecedentOf(tokens: readonly Token[], last: number, text: string): Reference | null {
  const whole = phraseBefore(tokens, last, text)
  // "Ann Orme, an analyst at Larch Bank who rates it"
  const named = whole && isSign(tokens[whole.from - 1], ',') ? tokens[whole.from - 2] : undefined
  if (named?.kind === 'person' && !named.possessive && whole?.reference.kind === 'individual')
    return personRef(named)
  if (whole) return whole.reference
  let from = last
  while (from > 0 && !isPreposition(tokens[from]) && tokens[from]?.kind !== 'sign') from--
  return isPreposition(tokens[from]) ? readPhrase(tokens.slice(from + 1, last + 1), text) : null
}

/** Find the subject of a verb to its right: "said the council's leader, Ann Orme". */
export function subjectAfter(tokens: readonly Token[], verb: number, text: string): Reference | null {
  let from = verb + 1
  while (isVerbLead(tokens[from]) && !isDeterminer(tokens[from])) from++
  const end = phraseEnd(tokens, from)
  const phrase = tokens.slice(from, end)
  const [first] = phrase
  if (!first || isPreposition(first) || isStarter(first) || /^(?:that|to|what|how|why)$/.test(first.lower))
    return null
  const reference = readPhrase(phrase, text)
  if (reference?.kind === 'individual' && isSign(tokens[end], ',')) {
    const next = readPhrase(tokens.slice(end + 1, phraseEnd(tokens, end + 1)), text)
    if (next?.kind === 'person' && tokens.slice(end + 1, end + 4).some(token => token.kind === 'person'))
      return next
  }
  return reference
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length) {
    const token = tokens[end] as Token
    if (token.kind === 'sign' || token.kind === 'quote' || isRelative(token)) break
    if (end > from && (isStarter(token) || isVerbLike(token)) && !isDeterminer(token)) break
    if (token.lower === 'and' && !isCapital(tokens[end + 1]) && !isCapital(tokens[end + 2])) break
    end++
  }
  return end
}
