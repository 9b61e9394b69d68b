import type { Term } from '../term.ts'
import { lightenModifiers } from './light-modifiers.ts'

/** Settle a noun for a provider; null where it is one name with the one before: "Bromley Council", "Brackendale's children's services". */
export function settleNoun(term: Term, out: Term[]): Term | null {
  const before = out[out.length - 1]
  const isJoined =
    (before?.letter === 'P' && canBe(term, before)) ||
    (before?.letter === 'N' && !term.plural && isGenitive(before.text))
  if (!before || !isJoined) {
    if (!term.plural) lightenModifiers(out)
    return term
  }
  out[out.length - 1] = { ...before, end: term.end, text: `${before.text} ${term.text}` }
  return null
}

const canBe = ({ kinds = [], plural }: Term, { provider }: Term): boolean =>
  !plural && provider !== undefined && (kinds.length === 0 || kinds.includes(provider.kind))
const isGenitive = (text: string): boolean => /(?:'s|s')$/.test(text)
