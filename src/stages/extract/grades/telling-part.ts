import type { Segment, Stream } from './term.ts'

/** Match what counts from an event: "four years after". */
export const AFTER = / after$/

/** Find the part that tells when a grade was told: "having been warned in 2011 that it was poor", "An August letter said that it was good". */
export function tellingPart(
  { terms, shape }: Stream,
  own: Segment,
  before: Segment | undefined,
): Segment | null {
  if (!before || terms[own.from]?.text !== 'that') return null
  const graded = /^.*G(?:[UoS]*p?D)?/.exec(shape.slice(before.from, before.to))
  const cut = Math.max(
    (graded?.[0].length ?? 0) - 1,
    shape.slice(before.from, before.to).search(/C[l]?H[^C]*$/),
  )
  const from = before.from + cut + 1
  const tells = terms.slice(from, before.to).some(({ text }) => TELLS.test(text))
  // "six months after parents were told that it was good"
  const isCounted = AFTER.test(terms[from]?.text ?? '') && terms[from - 1]?.letter === '#'
  return tells ? { from: isCounted ? from - 1 : from, to: before.to } : null
}

/** Find the date before "when": "since 2017, when parents heard that it was poor". */
export function dateOfWhen(
  { terms, shape }: Stream,
  { from, to }: Segment,
  before: Segment | undefined,
): Segment[] {
  const date = before ? shape.slice(before.from, before.to).search(/DC?$/) : -1
  const isWhen = terms.slice(from, Math.min(to, from + 2)).some(({ text }) => text === 'when')
  return before && date >= 0 && isWhen ? [{ from: before.from + date, to: before.from + date + 1 }] : []
}
const TELLS = /^(?:told|found|said|ruled|concluded|decided|reported|warned|judged|judging)$/
/** Who learns of a grade does so when the report comes out. */
const LEARNS = /^(?:learn(?:ed|t)|heard|discovered|announced|revealed|confirmed|emerged|celebrated)$/

/** Tell whether a grade is news to someone: "In January the school learned that it had been judged outstanding". */
export const learnsThat = ({ terms }: Stream, { from, to }: Segment, own: Segment): boolean =>
  terms[own.from]?.text === 'that' && terms.slice(from, to).some(({ text }) => LEARNS.test(text))
