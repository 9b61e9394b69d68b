import type { Line } from '../../../../model/article.ts'
import { type Claim, mentionAt } from '../claim.ts'
import { areasOf, readNaming } from '../holders.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { Stream, Term } from '../term.ts'

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
    const { reading } = last.mention
    const mention = mentionAt(
      stream.terms[at] as Term,
      stream.terms[end] as Term,
      line,
      'grade/echo',
      reading.wording,
    )
    mention.reading = {
      ...reading,
      areas: naming.areas.length > 0 ? naming.areas : reading.areas,
      holders: naming.holders.length > 0 ? naming.holders : reading.holders,
    }
    mention.because = [`“${stream.terms[at]?.text}” repeats “${last.mention.words}”`]
    echoes.push({
      ...last,
      verb: at,
      scope: at,
      rule: { id: 'grade/echo', holder: 'after', change: null },
      mention,
    })
  }
  for (const claim of claims) echoes.push(...boardWith(stream, line, claim), ...doesToo(stream, line, claim))
  return echoes
}

/** "called the home inadequate, and its leadership with it". */
const WITH_IT = /^C?E[lr]{0,2}A(?:hR|l{1,2})(?=$|[ZC])/
/** "requires improvement, along with that for care leavers". */
const ALONG_WITH = /^C?p[lr]{0,2}(?:wp[lr]{0,2})?A(?:[CE]{1,2}[lr]{0,2}A)*(?=$|[ZC])/

// the area after a grade that shares it: "with it", "as well", "too"
function boardWith(stream: Stream, line: Line, claim: Claim): Claim[] {
  const { terms, shape } = stream
  if (!claim.mention.rejected && claim.mention.reading.areas.length > 0) {
    const along = ALONG_WITH.exec(shape.slice(claim.grade + 1))?.[0]
    const own = terms.slice(claim.grade + 1, claim.grade + 1 + (along?.length ?? 0))
    const isNew = !own.some(({ text }) => claim.mention.reading.areas.some(({ words }) => words === text))
    if (isNew && own.some(({ text }) => BESIDE.test(text))) return [sharedBy(own, line, claim)]
  }
  const list = WITH_IT.exec(shape.slice(claim.grade + 1))?.[0]
  if (!list || claim.mention.rejected) return []
  const at = claim.grade + 1 + list.indexOf('A')
  const [area, last] = [terms[at] as Term, terms[claim.grade + list.length] as Term]
  if (!/^(?:it|them|too|likewise|well|as well|also)$/.test(last.text)) return []
  const { reading } = claim.mention
  const mention = mentionAt(area, last, line, 'grade/echo', reading.wording)
  mention.reading = { ...reading, whole: false, areas: [{ words: area.text, areas: area.areas ?? [] }] }
  mention.because = [`“${last.text}” repeats “${claim.mention.words}”`]
  return [
    { ...claim, verb: at, scope: at, rule: { id: 'grade/echo', holder: 'after', change: null }, mention },
  ]
}

const BESIDE = /^(?:along with|as well as|together with)$/

// the grade of a claim for the areas of words behind it
function sharedBy(own: readonly Term[], line: Line, claim: Claim): Claim {
  const { reading } = claim.mention
  const mention = mentionAt(own[0] as Term, own.at(-1) as Term, line, 'grade/echo', reading.wording)
  mention.reading = { ...reading, whole: false, areas: areasOf(own) }
  mention.because = [`“${own.find(({ text }) => BESIDE.test(text))?.text}” repeats “${claim.mention.words}”`]
  return { ...claim, rule: { id: 'grade/echo', holder: 'after', change: null }, mention }
}

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
  const { reading } = claim.mention
  const mention = mentionAt(name, own.at(-1) as Term, line, 'grade/echo', reading.wording)
  mention.reading = {
    ...reading,
    areas: naming.areas.length > 0 ? naming.areas : reading.areas,
    holders: naming.holders.length > 0 ? naming.holders : reading.holders,
  }
  mention.because = [`“${own.at(-1)?.text}” repeats “${claim.mention.words}”`]
  return [{ ...claim, rule: { id: 'grade/echo', holder: 'after', change: null }, mention }]
}
