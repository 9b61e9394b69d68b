import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type Article, keptLines, type Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { GradeMention } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'
import { bySpan, type Span } from '../../../model/span.ts'
import { settleAnaphors } from './anaphors.ts'
import { judgedAreaOf, LONGEST, lastAreaOf, leadAreaOf, sentencesBefore, setBefore } from './areas-before.ts'
import type { Claim, Context } from './claim.ts'
import { findClaims } from './find-claims.ts'
import { gradeRefiners } from './grade-refiners.ts'
import { gradeRules } from './grade-rules.ts'
import { headingsOf, withHeading } from './headings.ts'
import { mayGrade } from './hint.ts'
import { landmarksOf } from './landmarks.ts'
import { type Landmark, readTerms } from './read-terms.ts'
import { rejectUninspected } from './refiners/uninspected.ts'
import { findAsBefore } from './specials/as-before.ts'
import { findCarriedOver } from './specials/carried-over.ts'
import { findEchoes } from './specials/echoes.ts'
import { findKeptThen } from './specials/kept-then.ts'
import { shareOut } from './specials/respectively.ts'
import { findSameFor } from './specials/same-for.ts'
import { findShared } from './specials/shared-by.ts'
import { findSteps } from './specials/steps.ts'
import { splitAsides } from './streams.ts'
import { readTable } from './tables/read-table.ts'
import { type Stream, streamOf, type Term } from './term.ts'
import { within } from './within.ts'

/** How a sentence begins that goes on about the one before. */
const GOES_ON =
  /^['"\s]*(?:(?:In|At) (?:the )?[A-Z][\w' -]{2,30}?,? )?(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Tt]his|[Tt]hat|Here)\b/

/** How a sentence begins that tells what the grade was. */
const TELLS =
  /^['"\s]*(?:And |But )?[Tt]he (?:grade|judge?ment|mark|outcome|rating|result|verdict) (?:is|was)\b/

/** Extract grades: read tables, then the claims of each sentence with what each refiner puts aside. */
export const extractGrades: Plugin<[], Article> = () => (article, file) => {
  const { mentions } = file.data
  if (!mentions) return
  const landmarks = landmarksOf(file, article.source)
  const lines = keptLines(article)
  const headingOf = headingsOf(lines, landmarks)
  const tables = readTable(lines, landmarks, headingOf)
  const context: Context = {
    last: null,
    leadArea: () => null,
    areasBefore: () => null,
    judgedArea: () => null,
    isTold: () => false,
    isSevenPoint: isBefore2005(file),
  }
  const found: GradeMention[] = [...tables.mentions]
  for (const [i, line] of lines.entries()) {
    if (tables.lines.has(line)) continue
    for (const [j, sentence] of line.children.entries()) {
      if (sentence.end - sentence.start > LONGEST) continue
      if (!mayGrade(line.plain, sentence.start - line.start, sentence.end - line.start)) continue
      const before = j > 0 ? line.children[j - 1] : lines[i - 1]?.children.at(-1)
      context.leadArea = (isLast = false) =>
        goesOn(line, sentence) ? leadAreaOf(before, j > 0 ? line : lines[i - 1], landmarks, isLast) : null
      context.judgedArea = () =>
        TELLS.test(line.plain.slice(sentence.start - line.start))
          ? judgedAreaOf(before, j > 0 ? line : lines[i - 1], landmarks)
          : null
      context.isTold = () => speaksOfInspectors(before, article.source)
      context.areasBefore = () => setBefore(before, j > 0 ? line : lines[i - 1], landmarks)
      const areaBefore = () => lastAreaOf(sentencesBefore(lines, i, j), landmarks)
      found.push(...readSentence(line, sentence, landmarks, context, () => headingOf(i), areaBefore))
    }
  }
  rejectUninspected(found, article.source)
  mentions.grades.push(...found.sort(bySpan))
}

const INSPECTORS = /\b(?:inspect(?:ed|ion|ors?)|monitoring (?:report|visit)|ofsted|watchdog)\b/i
const speaksOfInspectors = (sentence: Span | undefined, source: string): boolean =>
  sentence !== undefined && INSPECTORS.test(source.slice(sentence.start, sentence.end))

/** Until summer 2005 schools had grades that are common words since: "excellent", "very good", "poor". */
const isBefore2005 = ({ data: { facts } }: VFile): boolean =>
  facts?.published != null && facts.published.value.slice(0, 7) < '2005-09'

function readSentence(
  line: Line,
  sentence: Span,
  landmarks: readonly Landmark[],
  context: Context,
  heads: () => readonly Provider[],
  areaBefore: () => Term | null,
): GradeMention[] {
  const own = settleAnaphors(
    readTerms(line, sentence.start, sentence.end, within(landmarks, sentence)),
    areaBefore,
  )
  const terms = withHeading(own, heads) ?? own
  if (!terms.some(term => term.letter === 'G')) {
    const stream = streamOf(terms)
    const echoes =
      terms[0]?.letter === '=' && context.last
        ? findEchoes(stream, line, [{ ...context.last, grade: -1 }])
        : []
    const same = findShared(stream, line, context.last, 0)
    return collect([...echoes, ...same, ...findCarriedOver(terms, line, context)], ({ mention }) => mention)
  }
  const before = context.last
  const found: Claim[][] = []
  for (const stream of splitAsides(terms)) found.push(findClaims(stream, line, gradeRules, context))
  const whole = streamOf(terms)
  const refined = findShared(whole, line, before, 0, nextGrade(whole, -1))
  // "So were A and B, while C was good": the grade before, for the first of its clauses
  const [first] = found[0] ?? []
  if (terms[0]?.letter === '=' && before && first)
    refined.push(...findEchoes(first.stream, line, [{ ...before, grade: -1 }]).slice(0, 1))
  for (const refine of gradeRefiners) for (const own of found) refine(own)
  for (const own of found) if (own[0]) refined.push(...withEchoes(own, own[0].stream, line))
  context.last = refined.findLast(claim => !claim.mention.rejected) ?? before
  return collect(refined, ({ mention }) => mention)
}

// the claims of a stream with those that share their grades
function withEchoes(own: readonly Claim[], stream: Stream, line: Line): Claim[] {
  const last = own.findLast(claim => !claim.mention.rejected) ?? null
  const claims = [
    ...own,
    ...findEchoes(stream, line, own),
    ...findAsBefore(stream, line, own),
    ...findKeptThen(stream, line, own),
    ...findSteps(stream, line, own),
    ...findSameFor(stream, line, last),
    ...gather(own, claim => findShared(stream, line, claim, claim.grade + 1, nextGrade(stream, claim.grade))),
  ]
  shareOut(stream, own)
  return claims
}

// up to where the next grade is told
const nextGrade = ({ shape }: Stream, grade: number): number => {
  const next = shape.indexOf('G', grade + 1)
  return next < 0 ? shape.length : next
}

const goesOn = ({ plain, start }: Line, sentence: Span): boolean =>
  GOES_ON.test(plain.slice(sentence.start - start, sentence.start - start + 52))
