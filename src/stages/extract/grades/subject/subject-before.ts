import { nounPhrase, type Subject } from '../noun-phrase.ts'
import type { Stream, Term } from '../term.ts'
import { leadNoun } from './lead-noun.ts'
import { mainSubject } from './main-subject.ts'
import { alongside } from './set-beside.ts'
import { subjectEndingAt } from './subject-ending-at.ts'

/** Verbs, with what may stand among them: "has also now been", "is said to". */
const VERB_GROUP = /[BHl<>XIoK~TSD]/
const WHOSE = /[PN]C?W[l]?[NA]$/
const AFTER = / (?:after|before)$/
const MANAGES = /^(?:contrive[ds]?|manage[ds]?)$/
const SINGLES_OUT = /^(?:only|first|second|latest|last|most recent)$/
const AREA_NOUN = /^(?:area|aspect|category|element|field|judge?ment|one|part|side|strand|theme)$/
/** What is one of several, before what is said of these. */
const AMONG = /B(?:#?p[lr#]{0,3}(?:s|[lw]{0,2}[Nw](?:p[lrwPN]{1,3})?)|s)$/
const ONE_OF_THEM = /[PNR](?:C|[BH]{1,2}[l<>]{0,2})#p[lr]{0,2}#?[lwP]{0,3}N$/
const WITH_ONE =
  /(?<=h[lr]{0,2})A[l#]{1,3}[ws](?:p[lr]{0,2}[Nw])?T?[HB]{0,2}$|(?<=(?:^|[ZE])[lr]{0,2})AC[l#]{1,3}[ws]T[HB]{0,2}$/
const NAMED = /BJ[lwD<>p]{0,4}l[l#]{1,3}N[plrwP]{0,5}$/
const RISE = /[ML][^ZCWYBJHV]{1,7}$/
/** "The home, run by the council in Orme, was shut down": a passive right before what a subordinate clause hangs on. */
const PASSIVE = /C[lH<>]{0,2}B(?=[lw]{1,4}$)/

/** Find what stands before a verb as its subject; null where that is nothing that could have a grade. */
export function subjectBefore(stream: Stream, verb: number): Subject | null {
  const { terms, shape } = stream
  let at = verb - 1
  while (at >= 0 && VERB_GROUP.test(shape[at] as string)) at--
  // "manages to be rated"
  if (shape[at + 1] === 'T' && MANAGES.test(terms[at]?.text ?? ''))
    do at--
    while (at >= 0 && VERB_GROUP.test(shape[at] as string))
  // "and which since May has been": over the date to what "which" stands for
  if (shape[at] === 'p' && shape[at - 1] === 'W') at--
  // "was outstanding in 2012 but by 2016 was found": likewise
  if (shape[at] === 'p' && shape[at + 1] === 'D' && shape[at - 1] === 'E') at--
  // "was the only other field to be hit with", "was the only area rated": over the predicate to what was
  const lead = shape.slice(0, at + 1).search(/[BH]{1,2}[lr<>#wNUps]{1,7}$/)
  if (lead > 0 && (shape.slice(at + 1, verb).includes('T') || singlesOut(terms, lead, verb)))
    return subjectBefore(stream, lead)
  // "is among the few areas rated outstanding": what is
  const among = AMONG.exec(shape.slice(0, at + 1))
  if (among && /^(?:among|amongst|one|one of .*)$/.test(terms[among.index + 1]?.text ?? ''))
    return subjectBefore(stream, among.index)
  // "with teaching the only strand to be rated", "teaching, the one area to be rated"
  const withOne = WITH_ONE.exec(shape.slice(0, verb))
  if (
    withOne &&
    terms.slice(withOne.index, verb).some(({ letter, text }) => letter === 's' || AREA_NOUN.test(text))
  )
    return nounPhrase(terms, shape, withOne.index)
  // "Alder School, one of four primaries rated"
  const one = shape[verb] === 'J' && at === verb - 1 ? shape.slice(0, verb).search(ONE_OF_THEM) : -1
  if (one >= 0 && terms[shape.indexOf('#', one)]?.text === 'one') return nounPhrase(terms, shape, one)
  // "was named last month as the first council in the region to be judged": whoever was named
  const named = shape.slice(at + 1, verb).includes('T') ? shape.slice(0, at + 1).search(NAMED) : -1
  if (named > 0 && terms.slice(named, at).some(({ text }) => SINGLES_OUT.test(text)))
    return subjectBefore(stream, named)
  // "rose from the ashes to be named": whoever rose
  const rose = shape.slice(at + 1, verb).includes('T') ? shape.slice(0, at + 1).search(RISE) : -1
  if (rose > 0) return subjectBefore(stream, rose)
  // "is celebrating being named", "managed to keep": whoever does
  if (/[VJKM]/.test(shape[at] ?? '')) return subjectBefore(stream, at)
  // "two years after going into": likewise
  if (/ing$/.test(terms[at]?.text ?? '') && /after$/.test(terms[at - 1]?.text ?? ''))
    return mainSubject(terms, shape, at - 1)
  // "was thanked for keeping": whoever was
  if (
    shape[at] === 'p' &&
    /ing$/.test(terms[verb]?.text ?? '') &&
    /^(?:for|by|after|before)$/.test(terms[at]?.text ?? '')
  )
    return mainSubject(terms, shape, at)
  // "after being rated", "14 months after being rated": whom the main clause is about
  if (shape[at] === 'Y') return afterWhat(stream, at)
  if (shape[at + 1] === '<' && shape[at + 2] === 'B' && AFTER.test(terms[at + 1]?.text ?? ''))
    return afterWhat(stream, at + 1)
  // "is one more area which requires improvement": what is
  const predicate = shape[at] === 'W' && AREA_NOUN.test(terms[at - 1]?.text ?? '')
  const is = predicate ? shape.slice(0, at).search(/[BH]{1,2}[l<>#wNUps]{1,5}$/) : -1
  if (is > 0) return subjectBefore(stream, is)
  // "Alder School - rated good - and Birch School": the name before the dash
  if (shape[at] === 'Z' && terms[at]?.text === '-' && at === verb - 1)
    if (shape[verb] === 'J' && shape[at - 1] === 'P') return nounPhrase(terms, shape, at - 1)
  // "which inspectors say needs attention"
  if (shape[at] === 'y' && shape[at - 1] === 'O') at--
  // "whose services Ofsted rated good"
  if (shape[at] === 'O' && shape[verb] === 'J' && WHOSE.test(shape.slice(0, at))) at--
  // "which Ofsted rated good": what "which" stands for
  if (
    shape[at - 1] === 'W' &&
    (shape[at] === 'O' || (terms[at]?.text === 'they' && /^R[l<>]{0,2}J/.test(shape.slice(at))))
  )
    at--
  // "has lost its rating and now requires": whoever lost it
  if (shape[at] === 'E') return coordinated(stream, at)
  // "…, having been a grade three": whom the main clause is about
  const next = shape[at + 1] === '<' && / (?:after|before)$/.test(terms[at + 1]?.text ?? '') ? at + 2 : at + 1
  if (shape[at] === 'C' && /ing(?: |$)/.test(terms[next]?.text ?? ''))
    // "the other, Alder House, having been"
    return /#?wC[l]?P$/.test(shape.slice(0, at)) &&
      /^others?$/.test(terms[shape.slice(0, at).search(/wC[l]?P$/)]?.text ?? '')
      ? nounPhrase(terms, shape, at - 1)
      : mainSubject(terms, shape, at)
  const found = alongside(terms, shape, at) ?? subjectEndingAt(terms, shape, at, 0)
  // "the body that watches over the protection of children has been": not what it watches over
  if (found?.terms[0]?.letter === 'A' && /wW[l]?w[lw]{0,2}[lr]{0,2}$/.test(shape.slice(0, found.start)))
    return null
  // "Leadership was the best area, rated outstanding"
  return (
    found ??
    leadNoun(stream, at, verb) ??
    (shape[at] === 'C' && at === verb - 1 && /[JK]/.test(shape[verb] ?? '')
      ? mainSubject(terms, shape, at)
      : null)
  )
}

const singlesOut = (terms: readonly Term[], from: number, to: number): boolean =>
  terms.slice(from, to).some(term => SINGLES_OUT.test(term.text) || AREA_NOUN.test(term.text))

function coordinated(stream: Stream, at: number): Subject | null {
  const { terms, shape } = stream
  const verb = shape.slice(0, at).search(/[BJVKMLH][^BJVKMLHZ]*$/)
  return (verb > 0 ? subjectBefore(stream, verb) : null) ?? mainSubject(terms, shape, at)
}

// whom the clause that a subordinate one hangs on is about
function afterWhat(stream: Stream, at: number): Subject | null {
  const { terms, shape } = stream
  const verb = shape.slice(0, at).search(PASSIVE)
  return (verb > 0 ? subjectBefore(stream, verb + 1) : null) ?? mainSubject(terms, shape, at)
}
