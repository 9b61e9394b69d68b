import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import { type Article, keptLines } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { GradeFact, GradeMention } from '../../../model/grades.ts'
import { reject, standing } from '../../../model/mentions.ts'
import { countYears } from './count-years.ts'
import { dateByHeads } from './date-heads.ts'
import { dateRows } from './date-rows.ts'
import { daysOf } from './edtf-days.ts'
import { expand } from './expand.ts'
import { factsOf } from './facts-of.ts'
import { focusOn } from './focus.ts'
import { dateBrackets, dateUnits, fillYears, shareDates, spanVisits } from './inspected.ts'
import { releaseNews } from './news-dates.ts'
import { oddityOf } from './notices.ts'
import { lookOut, readTold, writtenOf } from './outlook.ts'
import { dateSameTimes } from './same-time.ts'
import { scaleInForce } from './scale-in-force.ts'
import { dateBySentences } from './sentence-dates.ts'
import { areaOn, gradeIn, gradeOn } from './settle-units.ts'
import { shareEarlier } from './share-earlier.ts'
import { decideStanding } from './standing.ts'
import { setScenes } from './story-time.ts'
import type { Unit } from './unit.ts'

/** Resolve grades: whose, in what area of what framework, of which inspection, then one fact to each. */
export const resolveGrades: Plugin<[], Article> = () => (article, file) => {
  const { mentions, facts } = file.data
  if (!mentions || !facts) return
  if (standing(mentions.grades).length === 0) return
  const focus = focusOn(article, facts.providers, mentions.grades)
  const units: Unit[] = []
  const expanded: GradeMention[] = []
  for (const mention of mentions.grades) {
    const own = mention.rejected ? null : expand(mention, focus)
    if (own) units.push(...own.units)
    expanded.push(...(own?.mentions ?? [mention]))
  }
  mentions.grades = expanded
  const days = facts.published ? daysOf(facts.published.value) : null
  dateUnits(units, days)
  releaseNews(units, days)
  countYears(units)
  const read = readTold(article, mentions, focus)
  dateBrackets(units, read, article.source)
  dateByHeads(units, read, keptLines(article))
  dateSameTimes(units, read, focus)
  const written = writtenOf(read, facts)
  const told = setScenes(units, read, keptLines(article), written, dateRows(units, read, focus))
  const outlook = lookOut(told, facts, written, focus, units)
  decideStanding(units, outlook)
  dateBySentences(units, told.dates, outlook, focus)
  const settled = lookOut(told, facts, written, focus, units)
  shareDates(units, settled)
  spanVisits(units, read)
  fillYears(units, read, focus)
  shareEarlier(units, focus)
  countYears(units)
  const scales = new Map<Unit, Scale>()
  for (const group of inspectionsOf(units)) {
    const found = scaleInForce((group[0] as Unit).provider, group, units, outlook)
    for (const unit of group) settle(unit, found?.scale ?? null, found?.certain ?? false)
    if (found) for (const unit of group) scales.set(unit, found.scale)
  }
  rejectEchoes(units)
  facts.grades = factsOf(units.filter(unit => !unit.mention.rejected))
  noteOddities(facts.grades, units, scales, file)
}

// the units of one provider and one inspection
function inspectionsOf(units: readonly Unit[]): Unit[][] {
  const rated = new Set(
    collect(units.filter(isRating), ({ provider, standing: stands }) => `${provider.name} ${stands}`),
  )
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const date = unit.standing === 'earlier' ? unit.inspected : ''
    // "performs poorly; its fostering was rated good": of another inspection
    const isBeside = unit.area !== null && rated.has(`${unit.provider.name} ${unit.standing}`)
    const key = `${unit.provider.name} ${unit.standing} ${date} ${isBeside}`
    const group = groups.get(key)
    if (group) group.push(unit)
    else groups.set(key, [unit])
  }
  return [...groups.values()]
}

const isRating = ({ mention: { reading } }: Unit): boolean =>
  reading.wording.kind === 'named' && reading.wording.grade.startsWith('performs-')

function settle(unit: Unit, scale: Scale | null, certain: boolean): void {
  const { mention } = unit
  mention.area = areaOn(unit, scale)
  mention.grade = gradeIn(mention.area, gradeOn(mention.reading.wording, scale), scale)
  mention.standing = unit.standing
  mention.inspected = unit.inspected
  mention.published = unit.published
  mention.framework = certain ? (scale?.framework ?? null) : null
  if (certain && scale?.framework === 'report-card' && unit.standing === 'current' && isOfWhole(unit))
    reject(mention, 'grade/no-overall-grade', 'report cards have no grade for the whole')
  else if (!mention.area) reject(mention, 'grade/no-such-area', 'no framework of this provider has the area')
  else if (!mention.grade) reject(mention, 'grade/no-such-grade', 'the scale in force has no such grade')
}

// "put in special measures", beside the grades of a report card
const isOfWhole = ({ area, mention }: Unit): boolean =>
  area === null && /special measures|serious weakness/i.test(mention.words)

// "To be outstanding for leadership": only where all areas are said to be so
function rejectEchoes(units: readonly Unit[]): void {
  for (const { mention, provider } of units) {
    if (mention.rule !== 'grade/to-be') continue
    const spread = units.some(
      unit =>
        unit.provider === provider && unit.mention.reading.spread && unit.mention.grade === mention.grade,
    )
    if (!spread) reject(mention, 'grade/wish', 'nothing says that all areas have it')
  }
}

function noteOddities(
  facts: readonly GradeFact[],
  units: readonly Unit[],
  scales: ReadonlyMap<Unit, Scale>,
  file: VFile,
): void {
  const byMention = new Map(collect(units, unit => [unit.mention, unit]))
  for (const fact of facts) {
    const mention = fact.mentions.find(({ rejected }) => !rejected)
    const unit = mention && byMention.get(mention)
    const oddity = oddityOf(fact, (unit && scales.get(unit)) ?? null, mention?.words ?? '')
    if (oddity && mention)
      file.message(oddity.reason, {
        source: 'grade',
        ruleId: oddity.rule,
        place: placeOf(mention.start, mention.end, mention.line),
      })
  }
}

const placeOf = (start: number, end: number, line: number) => ({
  start: { line, column: 1, offset: start },
  end: { line, column: 1, offset: end },
})
