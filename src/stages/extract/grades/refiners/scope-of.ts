import type { Claim } from '../claim.ts'

/** The letters in which a claim may be denied or softened: its clause from shortly before the subject on. */
export function scopeOf({ stream: { shape, terms }, scope, verb, grade }: Claim): {
  letters: string
  from: number
} {
  const clause = shape.slice(scope, verb).lastIndexOf('Y')
  if (clause >= 0) return { letters: shape.slice(scope + clause, grade), from: scope + clause }
  // "could not fault behaviour, which they rated outstanding": likewise
  const relative = shape.slice(scope, shape[verb] === 'W' ? verb + 1 : verb).lastIndexOf('CW')
  const denied = shape.slice(0, Math.max(0, scope + relative)).search(/X[lr]{0,2}[PNA]$/)
  if (relative >= 0 && (denied < 0 || terms[denied]?.text === 'than'))
    return { letters: shape.slice(scope + relative, grade), from: scope + relative }
  // "would work with Alder School, rated good in May": likewise; not "would never be Alder School, rated good"
  const named = shape[verb] === 'J' ? shape.slice(0, verb).search(/PC[l<>]{0,2}$/) : -1
  if (named >= 0) {
    const denial = shape.lastIndexOf('X', named)
    const isOfIt = denial >= 0 && DENIES_NAME.test(shape.slice(denial + 1, named))
    const from = isOfIt ? Math.max(0, scope - 4) : verb
    return { letters: shape.slice(from, grade), from }
  }
  // "missed out this time, sliding from good": likewise
  if (shape[verb - 1] === 'C' && shape[verb] === 'M' && /ing$/.test(terms[verb]?.text ?? ''))
    return { letters: shape.slice(verb, grade), from: verb }
  // "could find no fault in A and B, however, and both got": a clause of its own
  const both = /C[w]?C?E[l]$/.exec(shape.slice(scope, verb))
  if (both && terms[verb - 1]?.text === 'both')
    return { letters: shape.slice(scope + both.index, grade), from: scope + both.index }
  // "fell short of the expected standard and needs attention": likewise
  if (/GE$/.test(shape.slice(0, grade)) && verb === grade) return { letters: '', from: grade }
  // "was praised for its ambition and is now good": likewise
  const own = /E[l]?B[JMK]?[l<>o]{0,3}$/.exec(shape.slice(0, grade))
  if (own && own.index > scope && FINITE.test(terms[shape.indexOf('B', own.index)]?.text ?? ''))
    if (
      /[BHV]/.test(shape.slice(scope, own.index)) &&
      (shape[own.index - 1] === 'C' || !/X[HBl]{0,3}[yw]/.test(shape.slice(0, own.index)))
    )
      return { letters: shape.slice(own.index, grade), from: own.index }
  // "but insufficient progress in A": a clause of its own
  if (/^C?E/.test(shape.slice(scope)) && terms[shape.indexOf('E', scope)]?.text === 'but')
    return { letters: shape.slice(scope, grade), from: scope }
  const before = shape.slice(Math.max(0, scope - 4), scope)
  const cut = Math.max(before.search(/[ZWyEC][^ZWyEC]*$/), -1) + 1
  const from = Math.max(0, scope - 4) + cut
  return { letters: shape.slice(from, grade), from }
}

/** Between a denial and the name that it is of: "would never be X", "not X". */
const DENIES_NAME = /^(?:[lr]{0,2}B)?[lr]{0,2}$/
const FINITE = /^(?:are|is|was|were)$/
const RELATIVE = /CW[^CZ]{1,18}C/

/** Leave out what is denied of something else: "Alder School, which is not one of ours, remains good", "short of the top but up from inadequate". */
export function withoutRelative({ stream: { terms } }: Claim, letters: string, from: number): string {
  if (!letters.includes('X')) return letters
  const but = letters.lastIndexOf('E')
  const rest = but >= 0 && terms[from + but]?.text === 'but' ? letters.slice(but) : letters
  return rest.replace(RELATIVE, 'C')
}

/** Leave out an aside: "Alder School, good since anyone last looked, was". */
export const withoutAside = (letters: string): string =>
  letters.indexOf('C') === letters.lastIndexOf('C')
    ? letters
    : letters.replace(RELATIVE, 'C').replace(/^([^CZ]{1,8})C[^CZ]{1,24}C(?=[l<>]{0,2}[BHJVKM])/, '$1C')
