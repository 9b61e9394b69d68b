import { collect } from '../../../model/collect.ts'
import type { Segment, Stream } from './term.ts'

const WHEN = /^(?:when|where|after|since|before|until|once|by the time|as)/
/** Split a sentence at its stops, relatives, subordinators and at a comma or "but" with a clause of its own. */
export function segmentsOf(stream: Stream): readonly Segment[] {
  stream.segments ??= split(stream)
  return stream.segments
}

/** Letters that a clause can begin with. */
const CUTS = 'ZWY<EC'

function split({ terms, shape }: Stream): Segment[] {
  const cuts = [0]
  for (let at = 1; at < shape.length; at++) {
    const letter = shape[at] as string
    if (!CUTS.includes(letter)) continue
    if (cuts.at(-1) === at - 1 && /[CE]/.test(shape[at - 1] as string)) continue
    const rest = shape.slice(at + 1, at + 16)
    if (/[ZWY]/.test(letter) && !(letter === 'Y' && rest[0] === 'D')) cuts.push(at)
    else if (letter === '<' && / (?:after|years as|of)$/.test(terms[at]?.text ?? '')) cuts.push(at)
    else if (letter === 'E' && terms[at]?.text === 'but') cuts.push(at)
    else if (
      letter === 'E' &&
      /^(?:C[l]?p?[l]?DC)?(?:p[l]?D)?[lr<>D]*(?:[PNRA]|[lr]*w)[^CEZWYGBJVKMH]*[BJVKMH]/.test(rest) &&
      /[BJVKM]/.test(shape.slice(0, at))
    )
      cuts.push(at)
    else if (letter === 'C' && (/^[EhY]/.test(rest) || endsRelative(shape, cuts.at(-1) ?? 0, at)))
      cuts.push(at)
    else if (letter === 'C' && (opensClause(shape, at) || endsAside(shape, cuts.at(-1) ?? 0, at)))
      cuts.push(at)
  }
  cutRelatives(shape, cuts)
  return collect(cuts, (from, i) => ({ from, to: cuts[i + 1] ?? shape.length }))
}

/** "that was inadequate in 2016 ‖ has been rated": a relative clause and what its antecedent goes on to do. */
const RELATIVE = /^W[^ZWYC]{0,14}?[BJVKMw][^ZWYC]{0,12}?[D<G](?=[HB][l<>]{0,2}[BJVKMHG]|>G)/

// put in a cut where a relative clause without commas ends
function cutRelatives(shape: string, cuts: number[]): void {
  for (let i = cuts.length - 1; i > 0; i--) {
    const from = cuts[i] as number
    if (shape[from] !== 'W' || !NAMED.includes(shape[from - 1] as string)) continue
    const found = RELATIVE.exec(shape.slice(from, cuts[i + 1]))
    if (found) cuts.splice(i + 1, 0, from + found[0].length)
  }
}
const NAMED = 'PNA'

// "When inspectors called, in May 2022, it was": the comma before the subject
const opensClause = (shape: string, at: number): boolean =>
  /^C[lr<>]*[PNRAO][lrpPAEN]*[<>l]*[BJVKMH]/.test(shape.slice(at)) && /^(?:[pY<D]|[#l]{1,2}<)/.test(shape)

// "found wanting in 2015 after a death, is now good", "good when it was last seen in 2016, was found to be": the comma before the verb
const endsAside = (shape: string, from: number, at: number): boolean =>
  /^Y(?:[^BJVKMHG]*|[^GZ]{1,9}D)$/.test(shape.slice(from, at)) &&
  /G[^ZBVKMH]*$/.test(shape.slice(0, from)) &&
  /^C[l<>]{0,2}[BJVKMH]/.test(shape.slice(at))

// "up from good, which it had been since 2019, to outstanding": the comma before "to"
const endsRelative = (shape: string, from: number, at: number): boolean =>
  shape[at + 1] === 'T' && shape[from] === 'W' && /F[^T]*GC?$/.test(shape.slice(0, from))

/** Tell whether a segment holds a grade. */
export const hasGrade = ({ shape }: Stream, { from, to }: Segment): boolean =>
  shape.slice(from, to).includes('G')
/** Tell whether no grade of the segment stands before one. */
export const isFirstGrade = ({ shape }: Stream, { from }: Segment, grade: number): boolean =>
  !shape.slice(from, grade).includes('G')
/** Tell whether no grade of the segment stands after one. */
export const isLastGrade = ({ shape }: Stream, { to }: Segment, grade: number): boolean =>
  !shape.slice(grade + 1, to).includes('G')

/** Tell whether a segment says when: "when they last called". */
export const isWhen = ({ terms, shape }: Stream, { from, to }: Segment): boolean => {
  const open = terms
    .slice(from, Math.min(to, from + 2))
    .find((_, i) => /[YW]/.test(shape[from + i] as string))
  return open !== undefined && WHEN.test(open.text)
}
/** Tell whether a segment at the start of a sentence sets the time for what follows. */
export const isFronted = ({ shape, terms }: Stream, { from }: Segment): boolean =>
  /[pYD<>]/.test(shape[from] ?? '') ||
  (/[#l]/.test(shape[from] ?? '') && /^[#l]{1,2}</.test(shape.slice(from, from + 3))) ||
  /^(?:then|that|the)$/.test(terms[from]?.text ?? '')
/** Tell whether a segment only interrupts what goes on after it. */
export const isAside = ({ shape }: Stream, { from, to }: Segment): boolean =>
  to - from < (/Y/.test(shape.slice(from, from + 2)) ? 9 : 6) || /[DW]/.test(shape.slice(from, to))
/** Give the part of a segment after its last grade. */
export const tailOf = ({ shape }: Stream, { from, to }: Segment): Segment => ({
  from: from + shape.slice(from, to).lastIndexOf('G') + 1,
  to,
})
