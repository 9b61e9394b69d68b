import { collect } from '../../../model/collect.ts'
import { without } from './cut.ts'
import { type Stream, streamOf, type Term } from './term.ts'
import { withoutClauses } from './without-clauses.ts'

/** Split a sentence into its own words and the asides in brackets or between dashes that hold a grade, each with whom it follows. */
export function splitAsides(all: readonly Term[]): Stream[] {
  const stream = withoutAdverbs(
    withoutWords(withoutTowns(withoutPlaces(withoutHomes(withoutLanes(withoutClauses(streamOf(all))))))),
  )
  const { terms } = stream
  if (!terms.some(term => isBracket(term) || isDash(term) || term.letter === ')')) return [stream]
  const main: Term[] = []
  const asides: Term[][] = []
  for (let at = 0; at < terms.length; at++) {
    const close = closingOf(terms, at)
    const inner = close < 0 ? [] : terms.slice(at + 1, close)
    if (close < 0) {
      if (!/[()]/.test((terms[at] as Term).letter)) main.push(terms[at] as Term)
    } else if (inner.some(term => term.letter === 'G')) {
      const alone = inner.every(term => /[GDlo#p]/.test(term.letter))
      asides.push([
        ...holderOf(main),
        comma(terms[at] as Term),
        ...collect(inner, term => (alone && term.letter === 'G' ? { ...term, marked: true } : term)),
      ])
      at = close
    } else if (isNames(inner)) {
      // "two councils (A and B) now hold", "three of them - A, B and C - are": names stay, marks go
      if (inner.filter(isName).length > 1) dropCount(main)
      // "two of the three are good (A and B)"
      if (main.at(-1)?.letter === 'G') main.push(namely(terms[at] as Term))
      main.push(...inner)
      at = close
    } else if (isBracket(terms[at]) && JUDGED.test(main.at(-1)?.text ?? '') && isAreaList(inner)) {
      // "every judgement (teaching, leadership and care) was": these
      main.pop()
      main.push(...inner)
      at = close
    } else if (isBracket(terms[at])) {
      // "outstanding (2008)": its date stays
      const isDate = main.at(-1)?.letter === 'G' && inner.every(term => /[Dpl<>]/.test(term.letter))
      const isMore = main.at(-1)?.letter === 'A' && MORE.test(streamOf(inner).shape)
      main.push(...(isDate || isMore || inner.some(isName) ? inner : []))
      at = close
    } else {
      // "good in three areas - teaching, leadership and care - but": the areas stay
      const last = main.at(-1)
      // "four exceptionals - for teaching, leadership and care - and"
      if (
        /[GU]/.test(last?.letter ?? '') &&
        /^[i]?[lr]{0,2}p[lr]{0,2}A[AlrECp]*$/.test(streamOf(inner).shape)
      )
        main.push(...inner)
      else if (
        (/[Ss]/.test(last?.letter ?? '') || AREA_NOUN.test(last?.text ?? '')) &&
        inner.every(term => /[AlrECp]/.test(term.letter))
      )
        main.push(terms[at] as Term, ...inner)
      // "good for leadership - and for behaviour - but"
      else if (last?.letter === 'A' && MORE.test(streamOf(inner).shape)) main.push(...inner)
      at = close
    }
  }
  return collect([main, ...asides], streamOf)
}

/** What a list of areas in brackets explains. */
const JUDGED = /(?:areas?|aspects?|categor(?:y|ies)|judge?ments?|strands?|themes?)$/
const isAreaList = (inner: readonly Term[]): boolean =>
  inner.every(({ letter }) => /[AlrEC]/.test(letter)) &&
  inner.filter(({ letter }) => letter === 'A').length > 1

/** One more area: "and for behaviour". */
const MORE = /^E[l]?p[lr]{0,2}A$/
const AREA_NOUN = /^(?:areas|aspects|categories|grades|headings|judge?ments|measures|others|strands|themes)$/

/** Where a provider is, between commas: "Alder School, in Mill Road, was", "Alder House in Orme, Tarnshire, was", "Orme, over the river, which was". */
const PLACE =
  /(?<=[PN])(?:Cw?p[lrw]{1,4}C|Cwp[lrw]{1,4}CPC|C?p[lrw]{1,4}CPC)(?=[lr]?[BJVKMHG#<>])|(?<=P)Cp[lrwp]{1,9}(?=CW[lr<>O]{0,2}[BHV])/

function withoutPlaces(stream: Stream): Stream {
  const { terms } = stream
  const match = PLACE.exec(stream.shape)
  if (!match) return stream
  const first = terms[match.index + 1]
  if (match[0].startsWith('Cw') && first && !/^(?:based|situated|set|sited|housed|located)$/.test(first.text))
    return stream
  const county = terms.slice(match.index, match.index + match[0].length).find(isName)
  if (county && (!isAuthority(county) || isAuthority(terms[match.index - 1]))) return stream
  return without(stream, match)
}

/** "Jane Field of Orme was": where somebody is, before the verb. */
const OF_PLACE = /(?<=P)p[l]?w{1,2}(?=[BH]{1,2}[lo<>]{0,2}J)/

function withoutHomes(stream: Stream): Stream {
  const match = stream.shape.includes('J') ? OF_PLACE.exec(stream.shape) : null
  return match && /^(?:at|from|in|near|of)$/.test(stream.terms[match.index]?.text ?? '')
    ? without(stream, match)
    : stream
}

/** Where whoever is judged is, or what, right before the grade: "rated Alder School in Orme good", "rated Alder Lodge, a home in Orme, good". */
const TOWN = /(?<=J[lOr#]{0,3}[PN])(?:p[lr]?w{1,3}|C[^CZGBJVKMHP]{2,9}C)(?=[lr<>o]{0,3}(?:T[B]?l?)?G)/

/** "Orme Council in west Tarnshire now requires": the county that a provider is in. */
const COUNTY = /(?<=P)p[l]?w?P(?=[<>l]{0,2}[BHVKMG])/

function withoutTowns(all: Stream): Stream {
  const county = COUNTY.exec(all.shape)
  const stream =
    county &&
    AT.test(all.terms[county.index]?.text ?? '') &&
    isAuthority(all.terms[county.index + county[0].length - 1])
      ? without(all, county)
      : all
  const match = stream.shape.includes('J') ? TOWN.exec(stream.shape) : null
  return match && AT.test(stream.terms[match.index]?.text ?? '') ? without(stream, match) : stream
}
const AT = /^(?:,|at|in|near|on|outside)$/

/** Where each of a list is: "Jane Field, of Mill Row, and Jo Ng, of Pound Lane, were". */
const LANE = /(?<=P)Cp[lrw]{1,4}C(?=E[lr]?P[^Z]*[BJVKMH])/

function withoutLanes(all: Stream): Stream {
  let stream = all
  for (let tries = 0; tries < 4 && stream.shape.includes('CE'); tries++) {
    const match = LANE.exec(stream.shape)
    if (!match) break
    stream = without(stream, match)
  }
  return stream
}

/** An adverb between commas after a grade: "outstanding, also, for teaching". */
const ADVERB = /(?<=G[oU]{0,2})C[l]{1,2}C(?=p[lr]{0,2}A)/

function withoutAdverbs(stream: Stream): Stream {
  const match = stream.shape.includes('Cp') ? ADVERB.exec(stream.shape) : null
  return match ? without(stream, match) : stream
}

/** What is put in between a verb and its grade, by commas: "was, said inspectors, outstanding". */
const PUT_IN = /(?<=[BJVKMT][l<>]{0,2})C[^CZGPNRAJVKMX]{1,7}C(?=[lr<>o]{0,3}(?:[JKVM][lprT]{0,3})?G)/

function withoutWords(stream: Stream): Stream {
  const { terms } = stream
  const match = PUT_IN.exec(stream.shape)
  if (!match) return stream
  const end = match.index + match[0].length
  // who says so goes with the grade
  const isTold = terms.slice(match.index, end).some(term => term.letter === 'O')
  const rest = terms.slice(end)
  const at = rest.findIndex(term => term.letter === 'G')
  return streamOf([
    ...terms.slice(0, match.index),
    ...collect(rest, (term, i) => (isTold && i === at ? { ...term, marked: true } : term)),
  ])
}

// "one borough in the region, X, was": X is no place that it is in
const isAuthority = (term: Term | undefined): boolean =>
  term?.provider?.kind === 'local-authority' || term?.kinds?.[0] === 'local-authority'

const isBracket = (term: Term | undefined): boolean => term?.letter === '('
const isDash = (term: Term | undefined): boolean => term?.letter === 'Z' && /^-/.test(term.text)
const isName = (term: Term): boolean => term.letter === 'P'
const isNames = (inner: readonly Term[]): boolean =>
  inner.some(isName) && inner.every(({ letter }) => /[PCElr]/.test(letter))

// "three of them", before those whom it counts
function dropCount(main: Term[]): void {
  const counted = /[l]?#p[lr]{0,2}[RN]$/.exec(collect(main, ({ letter }) => letter).join(''))
  if (counted) main.length = counted.index
}

const namely = (at: Term): Term => ({ ...at, letter: 'i', text: 'namely' })
const comma = (at: Term): Term => ({ ...at, letter: 'C', text: ',' })

function closingOf(terms: readonly Term[], at: number): number {
  const open = terms[at]
  if (isBracket(open)) return terms.findIndex((term, i) => i > at && term.letter === ')')
  if (!isDash(open) || at === 0) return -1
  if (terms.slice(at).some(term => term.text === ';')) return -1
  const stops = collect(terms, (term, i) => (isDash(term) ? i : -1)).filter(i => i >= 0)
  return stops.length === 2 && stops[0] === at ? (stops[1] as number) : -1
}

// what an aside right after these words is about: the last provider, noun or area
function holderOf(before: readonly Term[]): Term[] {
  const last = before.findLast(term => /[PNRA]/.test(term.letter))
  return last ? [last] : []
}
