import type { Term } from '../term.ts'

/** What half of is no share of providers. */
const MEASURE = /^(?:century|day|decade|dozen|hour|kilometre|mile|minute|term|year)$/

/** Settle a share that is none: "two and a half years ago", "half a mile away". */
export function settleShare(terms: readonly Term[], i: number, out: readonly Term[]): Term {
  const term = terms[i] as Term
  const before = out[out.length - 1]
  return term.text === 'half' &&
    ((before?.text === 'a' && /^(?:and|[a-z]+ and)$/.test(out.at(-2)?.text ?? '')) ||
      (/^an?$/.test(terms[i + 1]?.text ?? '') && MEASURE.test(terms[i + 2]?.text ?? '')))
    ? { ...term, letter: 'w' }
    : term
}
