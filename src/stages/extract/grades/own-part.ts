import type { Segment, Stream } from './term.ts'

/** A date of its own before a grade: "and, in 2013, inadequate", "in 2014 it was rated good". */
const DATED = /(?<=[CEZ])[lw]{0,2}p[l]?DC?(?:[lr]{0,2}[RPNO])?[HBJVTWyl>]{0,6}$/

/** Find the part of a grade: of several in one clause each takes what follows it up to the next; the first also what stands before. */
export function ownPart(
  { shape }: Stream,
  { from, to }: Segment,
  grade: number,
  verb: number,
  same: number,
): Segment {
  const after = shape.slice(grade + 1, to).search(/G(?!w)|C[lw=]{0,2}R?HB|E[l]?H/) // not "with outstanding features"; up to ", having been", ", as it had been", "and has"
  const before = shape.slice(from, grade).lastIndexOf('G')
  const limit = same < 0 ? to : Math.min(to, same)
  const end = after < 0 ? limit : Math.min(limit, grade + 1 + after)
  const cut = after < 0 ? -1 : shape.slice(grade + 1, end).search(/[CE][^CE]*$/)
  const own = cut < 0 ? end : grade + 1 + cut
  // "from where they were two years ago to 'good'": what stands before "to" is of the past
  const start = /F[^G]*T[^GT]*$/.test(shape.slice(Math.max(0, from - 4), grade))
    ? shape.lastIndexOf('T', grade)
    : from
  if (before < 0) return { from: start, to: own }
  // "from adequate, the verdict of 2012, to inadequate": what stands before "to" is of the other
  const moved = /T[lrow<>]{0,4}$/.exec(shape.slice(verb, grade))
  if (moved && shape.slice(verb, grade).includes('G')) return { from: verb + moved.index, to: own }
  let lead = Math.min(verb, grade)
  while (lead > from + before + 1 && /[BHl<>]/.test(shape[lead - 1] as string)) {
    // "judged outstanding a decade ago is now inadequate": of the other
    if (shape[lead] === '>' && shape[lead - 1] === '<') break
    lead--
  }
  // "good in 2009 and, in 2013, inadequate"
  const dated = shape.slice(from + before + 1, grade).search(DATED)
  if (dated >= 0) lead = Math.min(lead, from + before + 1 + dated)
  return { from: Math.max(from + before + 1, lead), to: own }
}
