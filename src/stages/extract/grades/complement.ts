import {
  isLoose,
  leadsToArea,
  leavesSentence,
  listAfter,
  listsAreas,
  SET_NOUN,
  setBefore,
} from './complement-areas.ts'
import { countedAt, givesTo, listedFrom } from './complement-providers.ts'
import type { Stream, Term } from './term.ts'

/** What follows a grade in its clause: the areas it is for, how far it spreads, and providers listed after it. */
export interface Complement {
  areas: readonly Term[]
  /** Providers that the words after the grade give it to: "among them X and Y", "for X". */
  providers: readonly Term[]
  every: boolean
  some: boolean
  whole: boolean
  /** Whether it is said for something that is no known area: "outstanding for its pastoral work". */
  elsewhere: boolean
  /** Whether it is for the area spoken of before: "a top mark in that field". */
  again: boolean
  /** Whether it is of a set of areas, which the words after it list. */
  lists: boolean
  /** Index of the last term it takes. */
  end: number
}

/** ", which it received for". */
const GIVEN_FOR = /^W[l]?[RPN][lH]{0,2}Vp[lr]*A/
/** Letters that may stand between a grade and what it is for. */
const THROUGH = 'lrpOoDU#<>iSsEC'

/** "from A to B", behind what spreads over all. */
const FROM_TO = /^F[lr]{0,2}AT[lr]{0,2}A/

/** An area with a grade of its own right behind it. */
const OWN_GRADE = /^A[l<>]{0,2}G/

const FIELD = /^(?:areas?|aspects?|categor(?:y|ies)|fields?|headings?|strands?|themes?)$/
const SERVICE =
  /^(?:approach|care|efforts|help|management|offer|oversight|provision|record|response|services?|support|treatment|work)$/
/** An item of a list, each after "for", that names no area. */
const UNKNOWN_ITEM = /^C?[CE]?[l]?p[^ZGAPD]{1,10}(?=[CE]{1,2}[l]?p[lr]*A)/

/** "held on to a grade one after visits in May: A, B and C": when, before those who did. */
const WHEN = /^[Yp][lrwD#<>pO]{1,6}(?=Z[lr]?P)/

// where to read on: at the list behind words that only say when, if several are counted
function pastWhen(shape: string, grade: number): number {
  const when = /#[^PRAZ]*$/.test(shape.slice(0, grade)) ? WHEN.exec(shape.slice(grade + 1)) : null
  return grade + 1 + (when?.[0].length ?? 0)
}

/** Read what follows the grade at an index. */
export function readComplement({ terms, shape }: Stream, grade: number): Complement {
  const areas: Term[] = []
  const providers: Term[] = []
  const after = shape.slice(grade + 1, grade + 5)
  // "the two outstanding areas were A and B": already read up to its verb
  const isNamed = shape[grade] !== 'G' && /^[lr]{0,3}A/.test(after)
  const set = isNamed ? 'some' : /^[UlC]{0,2}[Zi]/.test(after) ? setBefore(terms, shape, grade) : null
  const seen = { every: false, some: set !== null, whole: false, elsewhere: false, again: false }
  let end = grade
  let pending: number | null = null
  let doing = -1
  let links = 0
  const first = pastWhen(shape, grade)
  for (let at = first; at < shape.length; at++) {
    const letter = shape[at] as string
    const term = terms[at] as Term
    // "for A, for how X was done, and for B": over the one that is no known area
    const unknown = areas.length > 0 && /[CE]/.test(letter) ? UNKNOWN_ITEM.exec(shape.slice(at)) : null
    if (unknown && terms[at + unknown[0].search(/p/)]?.text === 'for') {
      at += unknown[0].length - 1
      continue
    }
    // "for A outstanding and for B inadequate": B has its own
    if (letter === 'A' && OWN_GRADE.test(shape.slice(at)) && /A[lr<>]{0,2}$/.test(shape.slice(0, grade)))
      break
    // "which is good, everything requires improvement": of another clause
    if (letter === 'S' && shape[at - 1] === 'C' && /^S[l<>]{0,2}[BHVJKMG]/.test(shape.slice(at))) break
    if (letter === 'A') {
      if (doing < grade && !leadsToArea(shape, terms, grade, at, areas.length > 0, set !== null)) break
      if (leavesSentence(shape, at)) break
      if (isLoose(terms, at)) {
        seen.elsewhere = true
        break
      }
      areas.push(term)
      end = at
      pending = null
    } else if (
      /[PN]/.test(letter) &&
      !(letter === 'N' && /(?:'s|s')$/.test(term.text)) &&
      givesTo(terms, shape, at)
    ) {
      if (letter === 'P') providers.push(term)
      end = at
    } else if (letter === 'S' || letter === 's') {
      seen[letter === 'S' ? 'every' : 'some'] = true
      end = at
    } else if (
      /[Iw]/.test(letter) &&
      shape[at - 1] === 'p' &&
      /ing$/.test(term.text) &&
      /^.W?[lr]{0,2}A/.test(shape.slice(at))
    ) {
      if (shape[at + 1] === 'W') at++
      // "reasonable progress in ensuring A", "in ensuring that A is in place"
      doing = at
    } else if (letter === 'w' && pending !== null && FIELD.test(term.text)) {
      // "in the fields of A and B", "in that field"
      if (/^(?:that|this)$/.test(terms[at - 1]?.text ?? '')) seen.again = true
    } else if (/[wU]/.test(letter) && pending !== null && /^w?[wU]Z[lr]*A/.test(shape.slice(at))) {
      // "for both of the other judgements: A and B"
      const noun = shape.indexOf('Z', at) - 1
      if (!SET_NOUN.test(terms[noun]?.text ?? '')) break
      seen.some = true
      at = noun
    } else if (letter === 'o') {
      seen.whole = true
      end = at
    } else if (letter === '#' && countedAt(terms, shape, at) > 0) {
      providers.push(...listedFrom(terms, shape, countedAt(terms, shape, at)))
      break
    } else if (
      letter === '#' &&
      (/^(?:in|for)$/.test(terms[at - 1]?.text ?? '') || /p[l]?w?$/.test(shape.slice(grade, at))) &&
      /^(?:Z|wC)[lr]*A/.test(shape.slice(at + 1))
    ) {
      seen.some = true
    } else if (letter === 'p' && /^(?:for|in|on|at)$/.test(term.text)) {
      pending = at
    } else if (letter === 'w' && /^(?:those|these)$/.test(term.text) && /i$/.test(shape.slice(0, at)))
      continue
    else if (letter === 'E' && term.text === 'but' && !/^[lr]*p/.test(shape.slice(at + 1))) break
    else if (letter === 'w' && areas.length > 0 && /^w{1,3}[CE]{1,2}[l]?p[lr]*A/.test(shape.slice(at)))
      continue
    // "for its help to young carers"
    else if (
      letter === 'w' &&
      pending !== null &&
      SERVICE.test(term.text) &&
      /^w[pT][lr]*A/.test(shape.slice(at))
    )
      continue
    // "for everything, from teaching to care"
    else if (letter === 'F' && seen.every && FROM_TO.test(shape.slice(at))) doing = at
    // "to the school's leadership"
    else if (/[Nw]/.test(letter) && shape[at + 1] === 'A' && /(?:'s|s')$/.test(term.text)) continue
    else if (letter === 'W' && at < grade + 3 && /^WBp[lr]*A/.test(shape.slice(at))) continue
    // "'exceptional', which it received for A"
    else if (letter === 'W' && at < grade + 3 && GIVEN_FOR.test(shape.slice(at))) {
      at = shape.indexOf('p', at) - 1
    } else if (letter === 'w' || letter === 'W') {
      // "in two more: A and B"
      if (terms[at + 1]?.letter === '#' && /^(?:other|remaining)$/.test(term.text)) continue
      if (seen.some || seen.every) {
        const list = listAfter(terms, shape, at)
        if (list > 0) {
          at = list
          continue
        }
        links++
        if (links < 6) continue
      }
      if (pending !== null && terms[pending]?.text === 'for' && areas.length === 0) seen.elsewhere = true
      break
    } else if ((letter === 'B' || letter === 'O' || letter === 'K') && links > 0 && links < 6) {
      links++
    } else if (
      letter === 'Z' &&
      (seen.every || seen.some) &&
      (areas.length > 0 ? term.text === ';' : /^[:-]/.test(term.text)) &&
      listsAreas(shape, at)
    )
      continue
    // "the grade was for A", "one exceptional, which was for A"
    else if (letter === 'B' && /[UW]/.test(shape[at - 1] ?? '') && terms[at + 1]?.text === 'for') continue
    // "two others hold a good grade: A and B"
    else if (
      letter === 'Z' &&
      term.text === ':' &&
      /^[lr]?P/.test(shape.slice(at + 1)) &&
      (/[GU]/.test(shape[at - 1] ?? '') || at === first) &&
      (/[#][^PRA]*$/.test(shape.slice(0, grade)) || /(?:^|Z)[l]?J[l]{0,2}$/.test(shape.slice(0, grade)))
    ) {
      providers.push(...listedFrom(terms, shape, at + 1))
      break
    } else if (!THROUGH.includes(letter) && !(letter === 'T' && /^T[lrw]{0,3}N?[AP]/.test(shape.slice(at))))
      break
  }
  const { some, whole, elsewhere, again } = seen
  const every = seen.every || (set === 'every' && areas.length > 0)
  return {
    areas,
    providers,
    every,
    some,
    whole,
    elsewhere,
    again,
    lists: set !== null && areas.length > 0,
    end,
  }
}
