import type { Line } from '../../../../model/article.ts'
import type { GradeReading } from '../../../../model/grades.ts'
import type { Claim } from '../claim.ts'
import { areasOf, type Naming, namedAll, readNaming } from '../holders.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { Stream, Term } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

/** Read those who share the grade before: "as did Y", "and so is the safeguarding board", "as do those for care leavers". */
export function findEchoes(stream: Stream, line: Line, claims: readonly Claim[]): Claim[] {
  const echoes: Claim[] = []
  for (let at = stream.shape.indexOf('='); at >= 0; at = stream.shape.indexOf('=', at + 1)) {
    const before = claims.filter(claim => claim.grade < at && !claim.mention.rejected)
    const last =
      before.findLast(
        ({ rule, mention }) => mention.reading.earlier.length === 0 && rule.change !== 'from',
      ) ?? before.at(-1)
    const end = lastNameAfter(stream, at)
    if (!last || end < 0) continue
    const naming = readNaming(stream, nounPhrase(stream.terms, stream.shape, end))
    if (!naming) continue
    echoes.push({
      ...echoOf(last, line, stream.terms.slice(at, end + 1), readingOf(last, naming)),
      ...from(at),
    })
  }
  for (const claim of claims) echoes.push(...boardWith(stream, line, claim), ...doesToo(stream, line, claim))
  return echoes
}

/** "called the home inadequate, and its leadership with it". */
const WITH_IT = /^C?E[lr]{0,2}A(?:hR|l{1,2})(?=$|[ZC])/
/** "requires improvement, along with that for care leavers". */
const ALONG_WITH = /^C?p[lr]{0,2}(?:wp[lr]{0,2})?A(?:[CE]{1,2}[lr]{0,2}A)*(?=$|[ZC])/

/** The same of providers: "was rated good, along with Birch School". */
const ALONG_OTHERS = /^[oU]?C?p[lr]{0,2}P(?:[CE]{1,2}[lr]{0,2}P)*(?=$|Z|C(?!W))/

// the area after a grade that shares it: "with it", "as well", "too"
function boardWith(stream: Stream, line: Line, claim: Claim): Claim[] {
  const { terms, shape } = stream
  const others = claim.mention.rejected ? null : ALONG_OTHERS.exec(shape.slice(claim.grade + 1))?.[0]
  if (others) {
    const own = terms.slice(claim.grade + 1, claim.grade + 1 + others.length)
    const beside = own.find(({ text }) => BESIDE.test(text))
    if (beside) return [echoOf(claim, line, own, { holders: namedAll(own) }, beside)]
  }
  if (!claim.mention.rejected && claim.mention.reading.areas.length > 0) {
    const along = ALONG_WITH.exec(shape.slice(claim.grade + 1))?.[0]
    const own = terms.slice(claim.grade + 1, claim.grade + 1 + (along?.length ?? 0))
    const isNew = !own.some(({ text }) => claim.mention.reading.areas.some(({ words }) => words === text))
    const beside = own.find(({ text }) => BESIDE.test(text))
    if (isNew && beside) return [echoOf(claim, line, own, { whole: false, areas: areasOf(own) }, beside)]
  }
  const list = WITH_IT.exec(shape.slice(claim.grade + 1))?.[0]
  if (!list || claim.mention.rejected) return []
  const at = claim.grade + 1 + list.indexOf('A')
  const [area, last] = [terms[at] as Term, terms[claim.grade + list.length] as Term]
  if (!/^(?:it|them|too|likewise|well|as well|also)$/.test(last.text)) return []
  const words = terms.slice(at, claim.grade + list.length + 1)
  return [{ ...echoOf(claim, line, words, { whole: false, areas: areasOf([area]) }, last), ...from(at) }]
}

const BESIDE = /^(?:along with|as well as|together with)$/

// "as did A, B and C": the last of the names that follow
function lastNameAfter({ terms, shape }: Stream, at: number): number {
  const other = terms.findIndex(({ text }, i) => i > at && CONTRASTS.test(text))
  const list =
    /^=[lrwph<>]{0,4}(?:(?<=w)W)?(?:[PNA](?:[lr]{0,2}[CE]{1,2}[lrp]{0,3}(?=[PNA]))?[lr]{0,2}){1,8}/.exec(
      shape.slice(at, other < 0 ? shape.length : other),
    )
  if (!list) return -1
  const end = at + list[0].search(/[PNA][^PNA]*$/)
  if (!/^.[l<>]{0,2}[BJVKMHG]/.test(shape.slice(end))) return end
  // "as were A, and B was": B begins another clause
  const own = list[0].search(/[PNA][^PNA]*[CE][^CE]*$/)
  return own < 0 ? end : at + own
}

/** What begins the clause of those who have another grade: "as were A and B, but C". */
const CONTRASTS = /^(?:although|but|though|whereas|while|yet)$/

/** "…, and B does too", "B is as well". */
const TOO = /[CEZ]{1,2}[lr]{0,2}[PA][BHw][l]{1,2}(?=$|[ZC])/
/** Nothing else is said between that they could do too. */
const NO_OTHER = /^[UoSsDpl<>O]{0,6}$/
const DOES = /^(?:are|did|do|does|had|has|have|is|was|were)$/

// whoever is said to do likewise behind a claim
function doesToo(stream: Stream, line: Line, claim: Claim): Claim[] {
  const { terms, shape } = stream
  const from = claim.grade + 1
  const found = TOO.exec(shape.slice(from))
  if (!found || claim.mention.rejected || !NO_OTHER.test(shape.slice(from, from + found.index))) return []
  const own = terms.slice(from + found.index, from + found.index + found[0].length)
  const name = own.find(({ letter }) => /[PA]/.test(letter))
  const verb = own.find(({ letter }) => /[BHw]/.test(letter))
  if (!name || !DOES.test(verb?.text ?? '') || !/^(?:also|as well|too)$/.test(own.at(-1)?.text ?? ''))
    return []
  const naming = readNaming(stream, { terms: [name], start: terms.indexOf(name) })
  if (!naming) return []
  return [echoOf(claim, line, own.slice(own.indexOf(name)), readingOf(claim, naming), own.at(-1))]
}

// what an echo has of its own: the areas and holders that it names
const readingOf = ({ mention: { reading } }: Claim, { areas, holders }: Naming): Partial<GradeReading> => ({
  areas: areas.length > 0 ? areas : reading.areas,
  holders: holders.length > 0 ? holders : reading.holders,
})

const echoOf = (
  claim: Claim,
  line: Line,
  words: readonly Term[],
  reading: Partial<GradeReading>,
  sign = words[0],
): Claim =>
  repeatClaim(claim, line, {
    id: 'grade/echo',
    words,
    reading,
    because: `“${sign?.text}” repeats “${claim.mention.words}”`,
    holder: 'after',
  })

const from = (at: number): Pick<Claim, 'verb' | 'scope'> => ({ verb: at, scope: at })
