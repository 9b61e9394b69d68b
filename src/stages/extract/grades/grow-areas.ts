import { AREA_STEMS } from '../../../domain/press/area-stems.ts'
import { spellOut } from './phrase-tree.ts'
import { entryOf, type Term, termOf, textOf } from './term.ts'

/** Nouns for what is done for those whom an area is of: "support for care leavers". */
const HEADS = new Set(
  'approach arrangements care education effectiveness efforts experience experiences help life lives lot measures offer outcomes progress provision quality record response service services side standard standards state steps support teaching training treatment work'.split(
    ' ',
  ),
)
/** What a noun is not headed by: "they work with children in care", "to help care leavers". */
const ACTS = /[RNTIXHBDVM]/
const TIE = /^(?:for|in|of|on|to|towards|with)$/
/** Whom areas are of: "the behaviour of the boys". */
const PEOPLE =
  /^(?:apprentices|boarders|boys|carers|children|families|girls|learners|lessons|pupils|residents|students|teenagers|trainees|youngsters|people)$/
const YOUNG = /^(?:all|disabled|disadvantaged|its|older|own|young|younger|youngest)$/
/** What an area is part of: "the early years department". */
const PART = /^(?:centre|classes|courses|department|lessons|programmes?|provision|section|unit)$/
const OWNER =
  /^(?:academy|agency|borough|centre|college|company|council|county|department|home|nursery|prison|provider|school|service|trust)'s$/
const STOP = /[CZG()WYD#%=]/
/** A clause for an area is no longer, in terms. */
const LONGEST = 11

const stems: readonly (readonly [RegExp, readonly string[]])[] = AREA_STEMS.map(({ words, areas }) => [
  new RegExp(`^(?:${spellOut(words).join('|')})`),
  areas,
])

/** A stretch of terms that stands for an area. */
interface Span {
  from: number
  to: number
  areas: readonly string[]
}

/** Join to an area what is said of it in one phrase, and read clauses that stand for one: "the behaviour of the boys", "what it does for care leavers", "how well it develops pupils". */
export function growAreas(terms: Term[]): Term[] {
  let out: Term[] | null = null
  for (let at = 0; at < terms.length; at++) {
    const found = spanAt(terms, at)
    if (!found) {
      out?.push(terms[at] as Term)
      continue
    }
    out ??= terms.slice(0, at)
    if (found.from < at) out.length -= at - found.from
    for (let i = at; i < found.from; i++) out.push(terms[i] as Term)
    out.push(joined(terms, found))
    at = found.to - 1
  }
  return out ?? terms
}

function spanAt(terms: readonly Term[], at: number): Span | null {
  const { letter, text } = terms[at] as Term
  switch (letter) {
    case 'A':
      return phraseAround(terms, at)
    case 'w':
      return opensClause(terms, at) ? clauseAt(terms, at) : isHead(terms, at) ? phraseAt(terms, at) : null
    case 'N':
      return isHead(terms, at) ? phraseAt(terms, at) : null
    case 'p':
      return text === 'for' ? phraseAt(terms, at) : null
    default:
      return null
  }
}

function joined(terms: readonly Term[], { from, to, areas }: Span): Term {
  const [first, last] = [terms[from] as Term, terms[to - 1] as Term]
  return termOf(entryOf({ letter: 'A', areas: [...areas] }), textOf(terms, from, to), first.start, last.end)
}

const opensClause = (terms: readonly Term[], at: number): boolean => {
  const { letter, text } = terms[at] as Term
  return (
    letter !== 'A' && (text === 'how' || text === 'what' || (text === 'way' && terms[at - 1]?.text === 'the'))
  )
}

// "how well it develops pupils", "what it does for care leavers": up to the verb that goes with the grade
function clauseAt(terms: readonly Term[], from: number): Span | null {
  let to = from + 1
  let seen = false
  while (to < terms.length && to - from < LONGEST && !endsClause(terms, to)) {
    const { letter, text } = terms[to] as Term
    // "what is done for care leavers did likewise"
    if (seen && (/[BHJVKM]/.test(letter) || /^d(?:id|oes)$/.test(text))) break
    seen ||= letter === 'A' && terms[from]?.text === 'what'
    to++
  }
  if (terms[to]?.letter === 'G' || BE.test(terms[to - 1]?.letter ?? '')) to = beforeVerb(terms, from, to)
  if (to - from < 3) return null
  const inside = terms.slice(from, to)
  const area = inside.find(({ letter }) => letter === 'A')
  // "what inspectors found", but "what it does to help and protect children"
  if (!area && terms[from]?.text === 'what' && !DOES.test(textOf(terms, from + 1, Math.min(from + 4, to))))
    return null
  const areas = area?.areas ?? areasByStems(inside)
  return areas && { from, to, areas }
}

/** What somebody does for those whom an area is of. */
const DOES = /^(?:[a-z-]+ ){1,2}(?:do|does)\b/

// "how A and how B": each by itself
const endsClause = (terms: readonly Term[], at: number): boolean => {
  const { letter, text } = terms[at] as Term
  if (STOP.test(letter)) return true
  if (letter !== 'E') return false
  const next = terms.slice(at + 1, at + 4)
  return (
    text === 'but' || next.some(term => term.letter === 'A' || term.text === 'how' || term.text === 'way')
  )
}

const BE = /[BH]/
const VERBS = /[BH]{1,2}[l<>]{0,2}(?:[JVKM]?[lpTX<>]{0,3})$|[JVKM][lpTX<>]{0,3}$/

function beforeVerb(terms: readonly Term[], from: number, to: number): number {
  const shape = terms
    .slice(from, to)
    .map(({ letter }) => letter)
    .join('')
  const at = shape.search(VERBS)
  // "how safe children are was": one verb for each
  if (at < 0) return to
  return from + (/^BB/.test(shape.slice(at)) ? at + 1 : at)
}

// "support for", "work with": what ties it is looked at first, as that is quicker
function isHead(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  // "the steps taken to help and protect"
  if (next && TAKEN.test(next.text))
    return HEADS.has((terms[at] as Term).text) && terms[at + 2]?.text === 'to'
  return (
    next !== undefined &&
    (next.letter === 'p' || next.letter === 'T' || next.letter === 'h') &&
    HEADS.has((terms[at] as Term).text) &&
    TIE.test(next.text)
  )
}

const TAKEN = /^(?:in place|made|taken)$/

// "good for lessons", "work with adults was good": what no known phrase names, where only an area can stand
function phraseAt(terms: readonly Term[], at: number): Span | null {
  const isFor = terms[at]?.letter === 'p'
  if (isFor && !isGrade(terms[at - 1])) return null
  let from = at + 1
  while (/[lr]/.test(terms[from]?.letter ?? '')) from++
  if (isFor && (terms[from]?.letter !== 'w' || opensClause(terms, from))) return null
  let to = from + 1
  while (to < terms.length && to - from < 8 && (IN_PHRASE.test(terms[to]?.letter ?? '') || isPair(terms, to)))
    to++
  if (terms[to]?.letter === 'A') return null
  if (!isFor && !isPlace(terms, at, to)) return null
  const areas = areasByStems(terms.slice(from, to))
  return areas && { from: isFor ? from : at, to, areas }
}
// "good for toddlers", "inconsistent experiences for families": none of an area
const isGrade = (term: Term | undefined): boolean =>
  term?.letter === 'U' ||
  (term?.letter === 'G' && (term.marked === true || term.text !== 'good') && !term.text.endsWith(' outcomes'))
const IN_PHRASE = /[wlrpTN#h]/
// "help and protect"
const isPair = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'and' &&
  terms[at - 1]?.letter === 'w' &&
  terms[at - 2]?.text === 'to' &&
  terms[at + 1]?.letter === 'w'

// the subject of a verb, or what a verb of judging or a grade is about
function isPlace(terms: readonly Term[], from: number, to: number): boolean {
  let before = from - 1
  while (/[lr]/.test(terms[before]?.letter ?? '')) before--
  if (/[JG]/.test(terms[to]?.letter ?? '') && terms[before]?.letter === 'J') return true
  if (terms[before]?.letter === 'p' && /[GU]/.test(terms[before - 1]?.letter ?? '')) return true
  return /[BHJ]/.test(terms[to]?.letter ?? '') && !/[pRNPhVw]/.test(terms[before]?.letter ?? '')
}

/** Tell what areas words can speak of that are no known phrase for one, by how they begin: "what the home does to keep its boys from harm". */
export function areasByStems(terms: readonly Term[]): readonly string[] | null {
  for (const [stem, areas] of stems)
    if (terms.some(({ text, letter }) => letter !== 'N' && stem.test(text))) return areas
  return null
}

const isSmall = (term: Term | undefined): boolean => term?.letter === 'l' || term?.letter === 'r'

function phraseAround(terms: readonly Term[], at: number): Span | null {
  const got = startOfGot(terms, at)
  if (got >= 0) return { from: got, to: pastGiver(terms, at + 2), areas: terms[at]?.areas ?? [] }
  const [from, to] = [startOf(terms, at), endOf(terms, at)]
  return from === at && to === at + 1 ? null : { from, to, areas: terms[at]?.areas ?? [] }
}

// "the help that the council gives to"
function startOfOffer(terms: readonly Term[], at: number): number {
  if (!TIE.test(terms[at - 1]?.text ?? '') || !GETS.test(terms[at - 2]?.text ?? '')) return -1
  let from = at - 3
  if (!/[RN]/.test(terms[from]?.letter ?? '')) return -1
  while (isSmall(terms[from - 1]) || /^(?:that|which)$/.test(terms[from - 1]?.text ?? '')) from--
  return HEADS.has(terms[from - 1]?.text ?? '') ? from - 1 : -1
}

// "support for", "the college's"
function startOf(terms: readonly Term[], area: number): number {
  let at = area
  while (area - at < 2 && isSmall(terms[at - 1])) at--
  const head = terms[at - 2]
  if (
    head &&
    (head.letter === 'w' || head.letter === 'l') &&
    HEADS.has(head.text) &&
    TIE.test(terms[at - 1]?.text ?? '') &&
    !ACTS.test(terms[at - 3]?.letter ?? '')
  )
    return at - 2
  // "the support it offers to children in care"
  const offered = startOfOffer(terms, at)
  if (offered >= 0) return offered
  const owner = terms[area - 1]
  return owner?.letter === 'w' && OWNER.test(owner.text) ? area - 1 : area
}

/** What those whom a service is for have of it. */
const GETS = /^(?:achieve|achieves|gets?|gives?|has|have|make|makes|need|needs|offers?|provides?|receives?)$/

// "that children get", "it gives"
function pastRelative(terms: readonly Term[], area: number): number {
  let at = area + 1
  if (/^(?:that|which)$/.test(terms[at]?.text ?? '')) at++
  const whom = terms[at]
  const isWhom = whom && (/[RN]/.test(whom.letter) || PEOPLE.test(whom.text))
  if (!isWhom || !GETS.test(terms[at + 1]?.text ?? '')) return area + 1
  return /[CZEBHJGpVKM<>l]/.test(terms[at + 2]?.letter ?? 'Z') ? at + 2 : area + 1
}

/** Whom a service is given to: "given to children, young people and families". */
const GIVEN = /^(?:available|given|offered|provided)$/

function pastGiven(terms: readonly Term[], area: number): number {
  if (!GIVEN.test(terms[area + 1]?.text ?? '') || terms[area + 2]?.text !== 'to') return area + 1
  let at = area + 3
  let end = area + 1
  while (at < terms.length && at < area + 14) {
    while (/[lr]/.test(terms[at]?.letter ?? '') || YOUNG.test(terms[at]?.text ?? '')) at++
    if (!PEOPLE.test(terms[at]?.text ?? '')) break
    end = ++at
    if (!/[CE]/.test(terms[at]?.letter ?? '')) break
    while (/[CE]/.test(terms[at]?.letter ?? '')) at++
  }
  return end
}

// "from the council", "from it"
function pastGiver(terms: readonly Term[], from: number): number {
  if (terms[from]?.text !== 'from') return from
  let at = from + 1
  while (isSmall(terms[at])) at++
  return /[NRw]/.test(terms[at]?.letter ?? '') && /[BHJVKMG<>]/.test(terms[at + 1]?.letter ?? '')
    ? at + 1
    : from
}

// "the help that care leavers get", "the support children in care receive"
function startOfGot(terms: readonly Term[], area: number): number {
  const head = /^(?:that|which)$/.test(terms[area - 1]?.text ?? '') ? area - 2 : area - 1
  return HEADS.has(terms[head]?.text ?? '') && GETS.test(terms[area + 1]?.text ?? '') ? head : -1
}

// "of its younger children", "department"
function endOf(terms: readonly Term[], area: number): number {
  const next = terms[area + 1]
  if (!next) return area + 1
  if (GIVEN.test(next.text)) return pastGiven(terms, area)
  if (next.letter === 'W' || next.letter === 'R' || PEOPLE.test(next.text)) return pastRelative(terms, area)
  if (next.letter === 'w' || next.letter === 'N') return PART.test(next.text) ? area + 2 : area + 1
  if (next.letter !== 'p' || !/^(?:among|for|in|of)$/.test(next.text)) return area + 1
  let at = area + 2
  while (at < area + 5 && (/[lr]/.test(terms[at]?.letter ?? '') || YOUNG.test(terms[at]?.text ?? ''))) at++
  if (terms[at]?.letter !== 'w' || !PEOPLE.test(terms[at]?.text ?? '')) return area + 1
  // "children and families"
  return terms[at + 1]?.letter === 'E' && PEOPLE.test(terms[at + 2]?.text ?? '') ? at + 3 : at + 1
}
