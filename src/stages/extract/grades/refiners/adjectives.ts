import type { Claim } from '../claim.ts'
import { type Term, textOf } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

/** After a grade that is no adjective: its end, a noun for it, whoever or whatever has it, a small word. */
const CHAIN = /^(?:[CE][l<>w]{0,3}){1,2}G[C]?w/

const ALL_OF_THEM = /^p[l]?#(?:$|[ZCE])/
/** "at around the same time", "in the same year", "in the spring of 2021". */
const SAME_MOMENT =
  /^(?:around )?(?:the same|that|this) (?:moment|month|period|point|stage|term|time|week|year)\b/
const SEASON_OF = /^the (?:autumn|spring|summer|winter) of\b/
const wordsFrom = (terms: readonly Term[], at: number): string =>
  textOf(terms, at, Math.min(at + 4, terms.length))

const TASK = /^(?:challenge|demands?|job|jobs|need|needs|purpose|scale|task|tasks)$/
const VISIT = /^(?:inspections?|visits?)$| (?:inspection|visit)$/
const BITS = /^(?:bits?|flashes|glimpses|hint|hints|pockets|touch)$/

// "pockets of RI", "good with flashes of RI"
const isBit = (terms: readonly Term[], grade: number): boolean =>
  (terms[grade - 1]?.text === 'of' && BITS.test(terms[grade - 2]?.text ?? '')) ||
  (terms[grade + 1]?.text === 'with' && terms.slice(grade + 2, grade + 4).some(({ text }) => BITS.test(text)))

const PARTLY = /^(?:frequently|mostly|occasionally|often|partly|rarely|reasonably|sometimes|usually)$/
const PARTS = /^(?:parts|patches|places|spots|times)$/

// "in places outstanding", "good at times", "often outstanding", "reasonably good"
const isInPart = (terms: readonly Term[], grade: number, isMarked: boolean): boolean => {
  const before = terms[grade - 1]
  return (
    (!isMarked && before !== undefined && PARTLY.test(before.text)) ||
    isPart(terms, grade - 2) ||
    isPart(terms, grade + 1)
  )
}

const isPart = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.letter === 'p' &&
  /^(?:at|in)$/.test((terms[at] as Term).text) &&
  PARTS.test(terms[at + 1]?.text ?? '')

const isOutcome = (term: Term | undefined): boolean => term?.areas?.[0]?.startsWith('apa-') === true

const SPAN = /^(?:ages|decades|good|months|now|years)$/

// "It's good for Orme and it's good for our children"
const isGoodFor = (terms: readonly Term[], shape: string, grade: number): boolean =>
  terms[grade + 1]?.text === 'for' &&
  (/^p[lr]?[PN]/.test(shape.slice(grade + 1)) ||
    (/[RWw]B$/.test(shape.slice(0, grade)) &&
      /^(?:it|that|this)$/.test(terms[grade - 2]?.text ?? '') &&
      /^pr?w/.test(shape.slice(grade + 1)) &&
      !SPAN.test(terms[grade + 2]?.text ?? '')))

/** Reject adjectives: "good progress", "good and occasionally outstanding teaching", "good at music", "good enough". */
export const rejectAdjectives = rejectWhere(
  'grade/adjective',
  'it describes something else',
  ({ stream: { shape, terms }, grade, verb, rule }: Claim) => {
    const right = shape.slice(grade + 1)
    const next = terms[grade + 1]
    const { text, wording, marked } = terms[grade] ?? {}
    if (wording?.kind !== 'named' || /one-is|send-outcome|set-named/.test(rule.id)) return false
    if (terms[grade]?.category && next?.text === 'at') return false
    if (next?.text === 'at' && /^p[lr]{0,2}[PN]/.test(right) && /being|judged/.test(rule.id)) return false
    // "was judged good at helping children to stay safe"
    if (next?.text === 'at' && /^p[lr]?A/.test(right) && rule.id === 'grade/judged') return false
    // "It is good at helping them to be healthy": an outcome
    if (next?.text === 'at' && isOutcome(terms[grade + 2]) && rule.id === 'grade/being') return false
    // "the only outstanding of the six"
    if (marked && next?.text === 'of' && terms[grade + 2]?.text === 'the') return false
    // "rated 'inadequate' at Easter"
    if (marked && next?.text === 'at' && /judged|received/.test(rule.id)) return false
    // "good at its first inspection"
    if (next?.text === 'at' && terms.slice(grade + 2, grade + 7).some(term => VISIT.test(term.text)))
      return false
    // "found to be inadequate at around the same time"
    if (next?.text === 'at' && SAME_MOMENT.test(wordsFrom(terms, grade + 2))) return false
    // "were met at all three"
    if (next?.text === 'at' && ALL_OF_THEM.test(right)) return false
    if (next && /^(?:enough|at|of|than)$/.test(next.text) && rule.change === null)
      return (
        (!(next.text === 'at' && /^p[lrp#S]{0,6}[<>DO]/.test(right)) &&
          !/^(?:requir|need)/.test(text ?? '')) ||
        next.text === 'of'
      )
    if (
      /^(?:requir|need)/.test(text ?? '') &&
      /^p.?w/.test(right) &&
      next?.text === 'in' &&
      !SAME_MOMENT.test(wordsFrom(terms, grade + 2)) &&
      !SEASON_OF.test(wordsFrom(terms, grade + 2)) &&
      !/^p(?:[^Z]{0,3}|[^ZG]{0,5}Z[lr]?)A/.test(right)
    )
      return true
    if (rule.id === 'grade/being' && !marked && next?.text === 'in' && /^pr?w/.test(right)) return true
    if (rule.id === 'grade/being' && !marked && text === 'good' && isGoodFor(terms, shape, grade)) return true
    // "inadequate for the job"
    if (/^[Tp][lr]?w/.test(right) && TASK.test(terms[grade + (right[1] === 'w' ? 2 : 3)]?.text ?? ''))
      return true
    if (isBit(terms, grade) || isInPart(terms, grade, marked === true)) return true
    // "her grades were good ones"
    if (/^ones?$/.test(next?.text ?? '') && next?.letter !== 'U')
      return rule.change !== 'to' && !/U[l<>]{0,2}B[l<>]{0,2}$/.test(shape.slice(0, grade))
    // "as good as it was"
    if (next?.text === 'as' && terms[grade - 1]?.text === 'as' && !marked) return true
    if (/^Tw/.test(right) && rule.change === null) return true
    if (marked && rule.change !== null) return false
    if (/^(?:according|even|then)$/.test(next?.text ?? '')) return false
    if (/^wP/.test(right) && rule.id === 'grade/of-provider') return false
    // "get a good deal"
    const isServed = rule.id === 'grade/provides' || (rule.id === 'grade/served' && text !== 'good')
    if (/^w/.test(right) && !isServed)
      return !(marked && /^w[p]?[ZC]?$/.test(right) && rule.id === 'grade/judged')
    if (/^C[lw]{1,3}C[w]{1,3}/.test(right) && /^finds?$|^finding$/.test(terms[verb]?.text ?? '')) return true
    const chained = CHAIN.exec(right)?.[0].search(/G/) ?? -1
    return chained >= 0 && !marked && !terms[grade + 1 + chained]?.loose
  },
)
