import { collect } from '../../../../model/collect.ts'
import type { Term } from '../term.ts'
import { butAlso, isNotOnly } from './not-only.ts'

/** How long something took. */
const SPELL = /^(?:days?|decades?|fortnight|months?|weeks?|years?)\b/
const LESS_THAN = /^(?:fewer|less|more) than$/

/** Settle a word for a denial that denies nothing: "less than three years after it was rated good". */
export function settleDenial(terms: readonly Term[], i: number): Term {
  const term = terms[i] as Term
  // "Not so Alder School, which was inadequate": the other is denied
  if (term.text === 'not' && terms[i + 1]?.text === 'so' && /[PA]/.test(terms[i + 2]?.letter ?? ''))
    return { ...term, letter: 'l' }
  // "but not leadership, which is inadequate": likewise
  if (term.text === 'not' && terms[i - 1]?.text === 'but' && /^[lr]?[PA]CW/.test(lettersFrom(terms, i + 1)))
    return { ...term, letter: 'l' }
  // "less than three years after it was rated good": how long
  if (
    (LESS_THAN.test(term.text) ||
      (term.text === 'than' && /^(?:fewer|less|more)$/.test(terms[i - 1]?.text ?? ''))) &&
    /[#%l]/.test(terms[i + 1]?.letter ?? '') &&
    terms.slice(i + 1, i + 5).some(({ text }) => SPELL.test(text))
  )
    return { ...term, letter: 'l' }
  // "Not only teaching but also leadership was": both
  if (
    isNotOnly(terms, i) &&
    (butAlso(terms, i) > 0 || terms.slice(i, i + 8).some(({ text }) => text === 'but for'))
  )
    return { ...term, letter: 'l' }
  // "behaviour was spared, with a two": let off, not denied
  return term.text === 'spared' && /^(?:,|with)$/.test(terms[i + 1]?.text ?? '')
    ? { ...term, letter: 'w' }
    : term
}

const lettersFrom = (terms: readonly Term[], from: number): string =>
  collect(terms.slice(from, from + 5), ({ letter }) => letter).join('')
