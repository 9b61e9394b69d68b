import { collect } from '../../../model/collect.ts'
import type { AreaWords } from '../../../model/grades.ts'
import type { Context } from './claim.ts'
import { areasOf } from './holders.ts'
import { type Stream, streamOf, type Term } from './term.ts'

/** Areas that a sentence speaks of together, and how many providers it names. */
export interface AreaSet {
  areas: AreaWords[]
  providers: number
  /** Whether the sentence is about them: they come before its verb, or it says "It was A that". */
  leads: boolean
  /** Whether it ends with one of them and names nobody: "There was better news about teaching." */
  closes: boolean
}

/** A list of areas: "A, B and its C". */
const LIST = 'A(?:[CE]{1,2}[lrp]{0,3}A)*'
const LEADING = new RegExp(`^(?:[lrEw<>]{0,3}|[lrw]{0,3}wp[lr]?|E?p[lr]?)${LIST}(?!p[lr]?A)`)
const CLEFT = /^RB[lr]{0,2}A(?=W)/
const TRAILING = new RegExp(`(?<!p[lr]{0,2})(?:p[lr]{0,2})?${LIST}(?=[^PNRAG]*$)`)

/** "and so did A", of areas that do as those do with which a sentence begins. */
const ECHOED = new RegExp(`=[lrp]{0,3}${LIST}`)

const CLOSING = /^[^PNRAGZ]*A(?:p[lr]?w)?Z?$/

/** Read the areas of a sentence that the next may go on about: those that it begins with, else those that it ends with. */
export function areaSetOf(terms: readonly Term[]): AreaSet | null {
  const { shape } = streamOf(terms)
  const leading = (LEADING.exec(shape) ?? CLEFT.exec(shape))?.[0]
  const trailing = leading ? null : TRAILING.exec(shape)
  if (!leading && !trailing) return null
  const from = trailing?.index ?? 0
  const echoed = leading ? ECHOED.exec(shape) : null
  const areas = areasOf([
    ...terms.slice(from, from + (leading ?? trailing?.[0] ?? '').length),
    ...terms.slice(echoed?.index ?? 0, (echoed?.index ?? 0) + (echoed?.[0].length ?? 0)),
  ])
  const providers = new Set(collect(terms, ({ provider }) => provider)).size - 1
  const closes = trailing !== null && areas.length === 1 && CLOSING.test(shape)
  return areas.length > 0 ? { areas, providers, leads: leading !== undefined, closes } : null
}

const FORM =
  /^(?:and |but |yet |here,? )?(?:(?:[a-z-]+ )?(?:years?|months?|weeks?) (?:ago|before|earlier|later),? |last time,? |back then,? |then,? )?(?:(both|all|all two|all three|all four|all five|each|each one|either|these two|these three|those two|those three|the other two|the two|the three|the four|these|this|that|they|it|the latter two|the pair|the trio)(?: (?:areas?|aspects?|strands?|judge?ments?|headings?|categor(?:y|ies)))?(?: of (?:these|those|them|which|its|the areas|the two|the three|the four))?,? ?(too|also|alike|in turn)?,?|(?:its|the|their) [\w']+ for (them))$/
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  'the other two': 2,
  'the two': 2,
  'these two': 2,
  'those two': 2,
  'the latter two': 2,
  'the pair': 2,
  'all three': 3,
  'the three': 3,
  'these three': 3,
  'those three': 3,
  'the trio': 3,
  'all four': 4,
  'the four': 4,
  'all five': 5,
}
const ONE = /^(?:it|this|that)$/
/** So far into its sentence the verb stands at most. */
const FAR = 8

/** Tell what areas words at the start of a clause stand for: "Both were rated good", "They too require improvement", "This was called outstanding". */
export function spokenSet(
  { terms, shape }: Stream,
  verb: number,
  grade: number,
  context: Context,
): readonly AreaWords[] {
  // "A word on behaviour and leadership: both were judged good"
  const from = shape.lastIndexOf('Z', verb - 1) + 1
  const end = from + shape.slice(from).search(/[BJVKMH]/)
  if (end <= from || end > from + FAR || end > verb) return []
  const [, word, also, them] = FORM.exec(wordsOf(terms.slice(from, end))) ?? []
  if (!word && !them) return []
  if (/^(?:this|that)$/.test(word ?? '') && !isJudged(shape, end, grade)) return []
  // "It was good in 2020": the whole of it
  if (word === 'it' && !also && (/G[^GZC]{0,3}D/.test(shape) || shape.includes('<'))) return []
  const set = from > 0 ? areaSetOf(terms.slice(0, from - 1)) : context.areasBefore()
  if (!set || (word === 'it' && !also && !set.leads && !set.closes)) return []
  return ofCount(set, COUNTS[word ?? ''] ?? (ONE.test(word ?? '') ? 1 : them ? set.areas.length : null))
}

/** Tell what areas words before a clause stand for: "On both counts the council was rated good". */
export function frontedSet({ terms, shape }: Stream, verb: number, context: Context): readonly AreaWords[] {
  // "In three of the areas, A, B and C, it got"
  const isLed = shape[0] === 'p' || shape[1] === 'p'
  const own = isLed ? OWN_SET.exec(shape.slice(0, verb))?.[0] : undefined
  if (own) return areasOf(terms.slice(0, own.length))
  // "It was for A that the council was judged"
  const cleft = CLEFT_ON.exec(shape.slice(0, verb))?.[0]
  if (cleft) return areasOf(terms.slice(0, cleft.length))
  const end = shape.search(/[PNRCBJVKMHO]/)
  if (shape[0] !== 'p' || end < 2 || end > FAR || end > verb) return []
  const count = FRONT.exec(wordsOf(terms.slice(0, end)))?.[1]
  const set = count ? context.areasBefore() : null
  return set ? ofCount(set, COUNTS[count ?? ''] ?? COUNTS[`all ${count}`] ?? null) : []
}
/** Tell what areas words right behind a grade stand for: "was making reasonable progress in each", "good in all three of them". */
export function backedSet({ terms, shape }: Stream, grade: number, context: Context): readonly AreaWords[] {
  const length = BACKED.exec(shape.slice(grade + 1))?.[0].length ?? 0
  const words = length > 0 ? BACK.exec(wordsOf(terms.slice(grade + 1, grade + 1 + length)))?.[1] : undefined
  const set = words ? context.areasBefore() : null
  return set ? ofCount({ ...set, providers: 0 }, COUNTS[words ?? ''] ?? COUNTS[`all ${words}`] ?? null) : []
}
const BACKED = /^U?p[l#SR%pw]{1,4}(?=$|[CZE])/
const BACK =
  /^(?:(?:grades?|judge?ments?|marks?|ratings?) )?(?:for|in|on) (both|each|each one|every one|(?<!for )all|all three|all four|all five|the two|the three|the four)(?: of (?:these|those|them))?$/

const CLEFT_ON = new RegExp(`^RB[l]{0,2}p[lr]{0,2}${LIST}(?=W)`)
const OWN_SET = new RegExp(`^[lE]{0,2}p[lr]{0,2}[sS#w]{1,4}[CZ][lr]{0,2}${LIST}C(?=[lrPNRHBO])`)
const FRONT =
  /^(?:for|in|on|under) (?:all )?(both|two|three|four|each|these|those)(?: of (?:these|those|them|which))?(?: (?:areas?|aspects?|cases?|counts?|fronts?|strands?|judge?ments?|headings?|categor(?:y|ies)))?(?: the)?$/

const wordsOf = (terms: readonly Term[]): string =>
  collect(terms, ({ text }) => text)
    .join(' ')
    .replace(/ ,/g, ',')

// "Alder and Birch are praised for behaviour. Both are good": no areas
function ofCount({ areas, providers }: AreaSet, count: number | null): readonly AreaWords[] {
  const isSeveral = areas.length > 1 || areas[0]?.words.includes(' and ') === true
  const isPair = isSeveral && areas.length === 1 && count === 2
  if (count === null ? !isSeveral : areas.length !== count && !isPair) return []
  return count !== 1 && providers > 1 ? [] : areas
}

// "this was graded good", not "this is good news"
const isJudged = (shape: string, from: number, grade: number): boolean =>
  /[JVK]/.test(shape.slice(from, grade)) || /^(?:$|[ZCE])/.test(shape.slice(grade + 1))
