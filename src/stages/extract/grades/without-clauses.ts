import { collect } from '../../../model/collect.ts'
import { without } from './cut.ts'
import { type Stream, streamOf, type Term } from './term.ts'

/** Where a clause begins, with small words before its subject; and what its verb begins with. */
const BEGINS = '(?:^|[ZY]|CE)[lrU]{0,2}'
const VERB = '(?=[lHBXI<>]{0,4}(?:[BHVJKM]|G))'

/** What is told of whom a clause begins with, before its verb: "The school, which has 64 boys, many of them placed by councils, was". */
const CLAUSE = new RegExp(
  `(?<=${BEGINS}[PNA](?:p[lrw]{1,3})?)C(?:[pT]?W|[%#]p|Y|<l|l|>)(?:[^GZD]*?|[^GZDOJ]*?[Yp]D[^GZDOJ]*?)C${VERB}`,
)
/** "…, and X, which": another one beside them. */
const ANOTHER = /E[lr]{0,2}[PN]C/

/** Who says so, between a subject and its verb: "A and B, inspectors found, are". */
const SAID = new RegExp(`(?<=[PNRA])C[lr]{0,2}(?:O|R|N|w)[HBl]{0,2}[yJVw]C${VERB}`)
const SAYS = /^(?:believed|concluded|decided|felt|found|judged|noted|reported|ruled|said|say|says|thought)$/
/** What is told of the first of two: "A, which had been a worry, and B are". */
const OF_FIRST = new RegExp(`(?<=${BEGINS}A)CW[^GZPNAE]{2,12}C(?=E[lr]{0,2}A[lHB<>]{1,4}[GJ])`)
/** What is told of a place that a clause puts first: "In X, which has had four directors, leadership is". */
const OF_PLACE_FIRST = /(?<=(?:^|Z|CE)[lE]{0,2}p[lrw]{0,2}P)C[pT]?W[^GZ]*?C(?=[lr]{0,2}[AN])/
/** What another is that its subject is set apart from: "Leadership, unlike teaching, is". */
const UNLIKE = new RegExp(`(?<=${BEGINS}[PNA])Cw[lr]{0,2}[PNA]C${VERB}`)
/** What is told of the last of a list: "Leaders, and the protection that children get, were". */
const OF_LAST = /(?<=AC?E[lr]{0,2}A)W[lrwR]{1,3}V?C(?=[lHB<>]{1,4}[JG])/

/** What a sentence says that it begins with has, or where it is: "A school with a pool, a farm and its own shop has been". */
const OPENING = /(?<=^[lr#]?w{0,3}N)[hpw][^ZGBHVJKMLXIWPNAR(]{2,24}(?=[l<>]{0,2}[HB]{1,2}[l<>]{0,3}[JVKM])/

const VISIT = /^(?:inspected|last|ofsted|report|visit|visited)$|inspection/

// no other, and no day of an inspection: "which had its last visit in 2018", "as with X"
const isOfSubject = (shape: string, terms: readonly Term[]): boolean =>
  !ANOTHER.test(shape) &&
  // "which, in 2022, had been": the relative goes on
  !/^C[pT]?WC/.test(shape) &&
  !(
    shape.includes('D') &&
    (!/^C[pT]?W/.test(shape) || shape.includes('<') || terms.some(({ text }) => VISIT.test(text)))
  ) &&
  (shape[1] !== 'l' || (terms[1]?.text === 'as' && !/[PNA]/.test(shape)))

/** Cut from a sentence what is told of its subject before the verb, so that the rules read the clause that is left: one aside of each sort at most. */
export function withoutClauses(whole: Stream): Stream {
  const opening = OPENING.exec(whole.shape)
  const all = opening ? without(whole, opening) : whole
  if (!all.shape.includes('C')) return all
  const match = CLAUSE.exec(all.shape)
  const isAside = match && isOfSubject(match[0], all.terms.slice(match.index, match.index + match[0].length))
  const stream = isAside ? without(all, match) : all
  const said = SAID.exec(stream.shape)
  if (
    said &&
    stream.terms.slice(said.index, said.index + said[0].length).some(({ text }) => SAYS.test(text))
  ) {
    const rest = without(stream, said)
    return /[OR]/.test(said[0]) ? marked(rest, said.index) : rest
  }
  const placed = OF_PLACE_FIRST.exec(stream.shape)
  if (placed) return without(stream, placed)
  const first = OF_FIRST.exec(stream.shape)
  if (first) return without(stream, first)
  const unlike = UNLIKE.exec(stream.shape)
  if (unlike && stream.terms[unlike.index + 1]?.text === 'unlike') return without(stream, unlike)
  const last = OF_LAST.exec(stream.shape)
  return last ? without(stream, last) : stream
}

// who says so goes with the grade: "Leadership, inspectors said, was good"
function marked({ terms, shape }: Stream, from: number): Stream {
  const at = shape.indexOf('G', from)
  return streamOf(collect(terms, (term, i) => (i === at ? { ...term, marked: true } : term)))
}
