import type { Line } from '../../../model/article.ts'
import { gather } from '../../../model/gather.ts'
import { splitShared } from './areas-in-sentence.ts'
import { type Claim, type Context, mentionAt } from './claim.ts'
import { readComplement } from './complement.ts'
import type { GradeRule } from './grade-rule.ts'
import { followsOn } from './rules/named.ts'
import { isEvenThen, isSameVisit, timeOf } from './same-visit.ts'
import { settleWhose } from './settle-whose.ts'
import { type Stream, type Term, textOf } from './term.ts'
import { readTime } from './time.ts'
import { readHolders, type Whose } from './whose/read-holders.ts'

/** Make the claim of a grade from the rule that fits it; `verb` is where the words of the rule begin. */
export function claimOf(
  stream: Stream,
  grade: number,
  verb: number,
  rule: GradeRule,
  line: Line,
  before: readonly Claim[],
  context: Context,
): Claim {
  const { terms, shape } = stream
  const term = terms[grade] as Term
  const matched = rule.goesOn ? (rule.after?.exec(shape.slice(grade + 1))?.[0].length ?? 0) : 0
  const complement = readComplement(stream, grade + matched)
  const place = { grade, verb, rule, complement }
  const whose = readHolders(stream, place, before, context)
  settleWhose(whose, stream, place, context)
  ownIts(whose, stream)
  const own = shape.slice(verb, grade)
  const from = whose.areaStart === null ? Math.min(verb, grade) : Math.min(whose.areaStart, verb)
  const lead = terms[pastMarks(shape, from, grade)] as Term
  const wording = wordingOf(term, context)
  const mention = mentionAt(
    lead,
    terms[Math.max(grade, complement.end)] as Term,
    line,
    rule.id,
    wording ?? { kind: 'same' },
  )
  const time =
    context.last && isSameVisit(stream, grade)
      ? timeOf(context.last, isEvenThen(terms, grade) ? ['even then'] : [])
      : readTime(stream, grade, verb, rule.id === 'grade/being' || rule.id === 'grade/category')
  const { reading } = mention
  reading.areas = splitShared(whose.areas, stream, grade)
  // "services for children in care are inadequate overall": the services, not the whole
  reading.whole =
    (complement.whole || own.includes('o')) && (whose.areas.length === 0 || complement.areas.length > 0)
  reading.spread = complement.every || own.includes('S')
  reading.holders = whose.holders
  reading.change = rule.change
  // "formerly head of the outstanding X": what she was
  reading.earlier = rule.id === 'grade/of-provider' && shape[grade - 1] !== '<' ? [] : time.earlier
  // "It follows good grades for two others, A and B": theirs stand
  if (rule.id === 'grade/grade-noun' && complement.providers.length === 0 && followsOn(terms, grade))
    reading.earlier.push('follows')
  // "Ofsted stripped it of its good rating"
  if (rule.id === 'grade/grade-noun' && terms.slice(Math.max(0, grade - 7), grade).some(isStripping))
    reading.earlier.push('stripped')
  // "Old grade: good"
  if (/headed|dated-label/.test(rule.id))
    for (const { letter, text } of terms.slice(0, grade))
      if (letter === '<' || text === 'old') reading.earlier.push(text)
  // "three years in special measures", "a stint in special measures"
  const isSpell =
    rule.id === 'grade/category' &&
    terms.slice(Math.max(0, grade - 4), grade).some(({ text }) => SPELL.test(text))
  if (isSpell) reading.earlier.push('spell')
  // "the trust took on Alder School, then in special measures"
  if (rule.id === 'grade/category' && terms[grade - 2]?.text === 'then') reading.earlier.push('then')
  reading.current = time.current
  // "came to the trust as a grade four and was inspected in May": the date is of another
  // "lost its outstanding rating in 2018": when it was lost
  const isOfLoss = rule.id === 'grade/lost' && /^[oU]{0,2}p[l]?D/.test(shape.slice(grade + 1))
  const isState = isOfState(rule, stream, grade)
  if (isState && (time.dates.length > 0 || isWhile(terms, grade + 2))) reading.earlier.push('then')
  const isOfOther = isOfLoss || isSpell || isState || /came-as|of-provider/.test(rule.id)
  reading.dates = isOfOther ? [] : time.dates
  // "Still good, as it has been since 2019": not then
  if (rule.id === 'grade/headed' && /^C[^ZG]{0,4}H[^ZG]{0,2}[>Y]D/.test(shape.slice(grade + 1)))
    reading.dates = []
  // "good (2019: inadequate)"
  if (rule.id === 'grade/beside-date')
    reading.dates = gather(terms.slice(verb, grade), ({ date }) => (date ? [date] : []))
  reading.counted = time.counted
  reading.weak = rule.needsSupport ?? false
  mention.because = [`“${textOf(terms, Math.min(verb, grade), grade + 1)}”`]
  if (!wording) mention.rejected = { rule: 'grade/no-grade-before', reason: 'no grade stands before it' }
  const counts =
    (complement.some || isOneOfSeveral(stream, grade)) &&
    complement.areas.length === 0 &&
    whose.areas.length === 0 &&
    // "requires improvement overall, and in two of three areas"
    !complement.whole
  return {
    stream,
    grade,
    verb,
    scope: whose.start,
    rule,
    mention,
    nobody: whose.nobody,
    counts,
    near: context.last !== null && line.number - context.last.mention.line <= 2,
    later: context.last !== null,
    told: (rule.needsSupport ?? false) && context.isTold(),
    elsewhere: complement.elsewhere,
    isSevenPoint: context.isSevenPoint,
  }
}

// "with one 'outstanding' judgement and three that are good": of areas that are not named
const isOneOfSeveral = ({ terms, shape }: Stream, grade: number): boolean =>
  shape[grade - 1] === '#' &&
  /^(?:grade|judge?ment|mark|verdict)s?$/.test(terms[grade + 1]?.text ?? '') &&
  /^U[CE]{1,2}[#lw]/.test(shape.slice(grade + 1))

// "Its previous grade was good": of what "its" stands for
function ownIts(whose: Whose, { terms }: Stream): void {
  const [holder] = whose.holders
  const [first] = terms
  if (holder?.kind === 'pronoun' && holder.words === '' && first && /^[<>]$/.test(first.letter))
    if (first.text.startsWith('its ')) whose.holders = [{ ...holder, words: 'its', at: first.start }]
}

// "When she took over in 2017 it was an inadequate school": no inspection was in 2017
const isOfState = ({ id }: GradeRule, { terms, shape }: Stream, grade: number): boolean =>
  id === 'grade/being' &&
  shape[grade + 1] === 'N' &&
  /^an?$/.test(terms[grade - 1]?.text ?? '') &&
  !/^Np[l]?D/.test(shape.slice(grade + 1))

const isWhile = (terms: readonly Term[], at: number): boolean =>
  /^(?:before|until|when)$/.test(terms[at]?.text ?? '')

const isStripping = ({ text }: Term): boolean => text === 'stripped'
const SPELL = /^(?:months|spell|spells|stint|years)$/

// "the same grade": that of the claim before
const wordingOf = ({ wording }: Term, { last }: Context) =>
  wording?.kind === 'same' ? last?.mention.reading.wording : wording

// ", and outstanding for care": its words begin with one of them
function pastMarks(shape: string, from: number, grade: number): number {
  let at = from
  while (at < grade && /[CZ]/.test(shape[at] as string)) at++
  return at
}
