import { isPlain } from './areas-in-sentence.ts'
import { clauseSubject } from './clause-subject.ts'
import type { Complement } from './complement.ts'
import type { GradeRule } from './grade-rule.ts'
import { nounPhrase, type Subject } from './noun-phrase.ts'
import { isOneOfTwo } from './one-of-two.ts'
import { subjectBefore } from './subject/subject-before.ts'
import type { Stream, Term } from './term.ts'

/** A grade with the rule that fits it; indices count terms. */
export interface Place {
  grade: number
  verb: number
  rule: GradeRule
  complement: Complement
}

/** Find what names the one graded, from where the rule says that it stands. */
export function findSubject(stream: Stream, place: Place): Subject | null {
  return ownerOf(stream, subjectOf(stream, place), place.verb)
}

function subjectOf(stream: Stream, { grade, verb, rule, complement }: Place): Subject | null {
  const { terms, shape } = stream
  const among = shape.slice(verb + 1, grade).search(/[PNRA][^PNRA]*$/)
  // "A and B were each told they are good": who was told
  if (rule.holder === 'among' && TOLD.test(shape.slice(Math.max(0, verb - 4), grade))) {
    const told = subjectBefore(stream, verb)
    if (told?.terms.some(({ areas, provider }) => areas ?? provider)) return told
  }
  if (rule.holder === 'among' && among >= 0) return nounPhrase(terms, shape, verb + 1 + among)
  // "a letter which kept the nursery at good": what was kept
  const kept =
    rule.id === 'grade/kept' ? /^K[lr]{0,2}[PNR](?=p[lr]{0,2}$)/.exec(shape.slice(verb, grade))?.[0] : null
  if (kept) return nounPhrase(terms, shape, verb + kept.length - 1)
  // "Ofsted upgraded the leadership of X from inadequate to good"
  if (/moved/.test(rule.id) && shape[verb] === 'M') {
    const moved = /^M[lr]{0,2}(?:[PNRA][lrp]{0,2}){1,3}(?=[FT])/.exec(shape.slice(verb, grade))?.[0]
    if (moved) return nounPhrase(terms, shape, verb + moved.search(/[PNRA][^PNRA]*$/))
  }
  if (rule.holder === 'after')
    return complement.providers.length > 0
      ? null
      : firstAfter(terms, shape, rule.goesOn ? complement.end : grade, rule.id === 'grade/fronted')
  // "the last home to be called good by Ofsted was X"
  if (rule.id === 'grade/judged' && /^(?:p[l]?O)?B[l]?P/.test(shape.slice(grade + 1)))
    if (/N[^BHJVKMGZC]{0,4}TBJ[l]?$/.test(shape.slice(0, grade))) return firstAfter(terms, shape, grade)
  if (rule.id === 'grade/gapped' && isOneOfTwo(terms, grade - 1)) return null
  const near = shape.slice(0, grade).search(/[PNRA][^PNRA]*$/)
  if (/beside|lasting|apposed|behind-name|gapped|in-marks|with-area|pair|area-alone/.test(rule.id))
    return near < 0 ? null : nounPhrase(terms, shape, near)
  if (rule.id === 'grade/left-on') return leadingAreas(terms, shape, grade)
  if (rule.id === 'grade/headed') return nounPhrase(terms, shape, shape.indexOf('Z') - 1)
  if (/verbal/.test(rule.id)) return headed(stream, subjectBefore(stream, grade), rule)
  // "Alder Hall, an independent school with an outstanding rating"
  const bearer = /grade-noun/.test(rule.id) ? shape.slice(0, grade).search(/[PN]h[lr]{0,2}$/) : -1
  if (bearer >= 0) return nounPhrase(terms, shape, bearer)
  if (rule.id === 'grade/by-signs') return clauseSubject(stream, grade)
  if (verb === grade) return null
  const subject = headed(stream, subjectBefore(stream, verb), rule)
  // "it had spent three years in special measures"
  const spent =
    rule.id === 'grade/category' &&
    !subject &&
    terms.slice(Math.max(0, grade - 6), grade).some(({ text }) => SPENT.test(text))
  if (spent) return clauseSubject(stream, grade)
  // "X had its own visit: having been good, it was"
  const begins =
    terms[shape.slice(0, verb).lastIndexOf('Z') + 1]?.text === 'having'
      ? shape.slice(0, verb).lastIndexOf('Z') + 1
      : 0
  return (
    subject ??
    labelBefore(stream, verb) ??
    heavySubject(stream, verb) ??
    (/^[YBHTl<>I#]*$/.test(shape.slice(begins, verb)) && !shape.slice(begins, grade).includes('O')
      ? firstAfter(terms, shape, complement.end, terms[begins]?.text === 'having')
      : null)
  )
}

// "early years is the sole area to lag": what the clause begins with
function leadingAreas(terms: readonly Term[], shape: string, grade: number): Subject {
  const from = shape.lastIndexOf('Z', grade) + 1
  const list = /^[lrEw<>]{0,4}A(?:[CE]{1,2}[lrp]{0,2}A)*/.exec(shape.slice(from))?.[0] ?? ''
  return nounPhrase(terms, shape, from + list.length - 1)
}

const TOLD = /B[lH<>]{0,3}J[W]?R[lTB]{0,3}$/
const SPENT = /^(?:spell|spells|spent|spending|stint|years|months)$/

/** "The help given to children, families and carers was": an area that a clause begins with, and all that is said of it up to its verb. */
const HEAVY = /(?:^|[Zy]W?)[lrE]{0,3}A(?:[VJ](?=[lr]{0,2}[pT]))?(?=[wpT])[wTplrhCENRA]{2,24}[HBl<>]{0,3}$/

function heavySubject({ terms, shape }: Stream, verb: number): Subject | null {
  if (shape[verb] !== 'B' && shape[verb - 1] !== 'B') return null
  const found = HEAVY.exec(shape.slice(0, verb))
  const at = found ? found.index + found[0].indexOf('A') : -1
  return at < 0 ? null : { terms: [terms[at] as Term], start: at }
}

// "Alder School: held at requires improvement", "Alder School: 210 pupils, rated good": the name before the colon
function labelBefore({ terms, shape }: Stream, verb: number): Subject | null {
  const label = /^[lr#]{0,2}P(?:[pC][lrwP]{1,3})?Z(?:[l<>]{0,3}|[#lw]{1,3}C[l]?)$/.exec(shape.slice(0, verb))
  const stop = label ? shape.indexOf('Z') : -1
  return label && /^[:-]/.test(terms[stop]?.text ?? '') ? nounPhrase(terms, shape, shape.indexOf('P')) : null
}

// "lunch at Alder School is good": it is of the lunch
function headed({ terms, shape }: Stream, subject: Subject | null, { id }: GradeRule): Subject | null {
  if (!subject || !/being|verbal|kept/.test(id) || !subject.terms[0]?.provider) return subject
  if (/^[wlp]{0,4}C?W/.test(shape.slice(terms.indexOf(subject.terms.at(-1) as Term) + 1))) return subject
  const head = shape.slice(0, subject.start).search(/w[p][lr]*$/)
  const preposition = terms.slice(head + 1).find(term => term.letter === 'p')?.text ?? ''
  return head >= 0 &&
    /^(?:at|in|of|from|for)$/.test(preposition) &&
    !PEERS.test(terms[head]?.text ?? '') &&
    !isPlain(terms[head])
    ? null
    : subject
}

const PEERS = /^(?:colleagues|counterparts|friends|neighbours|rivals)$/
const SERVICE = /^(?:provision|services?|support)$/

// "A and B have had their joint children's services rated": A and B
function ownerOf(stream: Stream, subject: Subject | null, verb: number): Subject | null {
  const noun = subject?.terms.length === 1 ? (subject.terms[0] as Term) : null
  if (!subject || noun?.letter !== 'N') return subject
  const before = stream.shape.slice(0, stream.terms.indexOf(noun))
  // "care leavers have services rated good": care leavers
  const have = before.search(/(?<=A(?:[l<>]|BJTB?){0,2})[HV]l?$/)
  if (have > 0 && SERVICE.test(noun?.text ?? '')) return subjectBefore(stream, have) ?? subject
  const at = before.search(/[HV]r[lw]{0,2}$/)
  return at < 0 || at > verb ? subject : (subjectBefore(stream, at + 1) ?? subject)
}

// "Judged good in 2018, the school has": whoever comes after the comma
function firstAfter(
  terms: readonly Term[],
  shape: string,
  from: number,
  isParticiple = false,
): Subject | null {
  const found = shape.slice(from + 1).search(isParticiple ? /[PNR]/ : /[PN]/)
  const at = from + 1 + found
  if (found < 0 || found > 8 || /[ZGyXJVKM]/.test(shape.slice(from + 1, at))) return null
  if (shape[at] === 'R') return nounPhrase(terms, shape, at)
  const list = /^[PN](?:[C]?[CE][lr#w]{0,2}(?=P)P)*/.exec(shape.slice(at))?.[0] ?? ''
  return { terms: terms.slice(at, at + list.length).filter(term => /[PN]/.test(term.letter)), start: at }
}
