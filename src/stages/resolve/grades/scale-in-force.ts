import type { RemitId } from '../../../domain/ofsted/remits.ts'
import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import { scales } from '../../../domain/ofsted/scales.ts'
import { collect } from '../../../model/collect.ts'
import type { GradeWording } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'
import { type Days, daysOf, meet, monthsBefore } from './edtf-days.ts'
import { areaUnder, remitsOf } from './remits-of.ts'
import { gradeOn } from './settle-units.ts'
import type { Outlook, Unit } from './unit.ts'

/** Scales of visits whose grades the press tells like those of full inspections. */
const TOLD_ALIKE = new Set(['slac', 'fe-monitoring', 'school-ungraded-2024'])
/** Scales that give the grades which the press tells. */
const GRADED = (scales as readonly Scale[]).filter(
  scale => (scale.place === 'main' || TOLD_ALIKE.has(scale.id)) && scale.grades.length > 0,
)

/** The same by the remits in which they give them; few lists of remits are ever asked for. */
const byRemits = new Map<string, readonly Scale[]>()

function gradedIn(remits: readonly RemitId[]): readonly Scale[] {
  const key = remits.join()
  const own = byRemits.get(key) ?? GRADED.filter(({ remit }) => remits.includes(remit))
  byRemits.set(key, own)
  return own
}

/** The scale of some units of one inspection, and whether it is certain. */
export interface InForce {
  scale: Scale
  certain: boolean
}

/** Choose the scale that was in force for units of one provider and inspection: by date, by areas, by grades. */
export function scaleInForce(
  provider: Provider,
  units: readonly Unit[],
  all: readonly Unit[],
  outlook: Outlook,
): InForce | null {
  const remits = remitsOf(provider)
  const when = whenOf(units, outlook)
  const own = new Set(units)
  const others = when.certain
    ? []
    : all.filter(unit => !own.has(unit) && unit.provider.kind === provider.kind)
  const scored = collect(gradedIn(remits), scale => ({
    scale,
    score: scoreOf(scale, units, when, remits.indexOf(scale.remit)) + companyOf(scale, others),
  })).sort((a, b) => b.score - a.score || laterFirst(a.scale, b.scale))
  const [best, next] = scored
  if (!best) return null
  const rival = scored.find(
    ({ scale, score }) => score === best.score && scale.framework !== best.scale.framework,
  )
  return { scale: best.scale, certain: !rival && (when.certain || best.score - (next?.score ?? 0) >= 2) }
}

// by the days on which they came in
function laterFirst(a: Scale, b: Scale): number {
  const [own, other] = [a.from ?? '', b.from ?? '']
  return own === other ? 0 : own < other ? 1 : -1
}

// what the article says of others of the kind, at the same time, in the words of this scale
function companyOf(scale: Scale, others: readonly Unit[]): number {
  let company = 0
  for (const { area, mention } of others) {
    if (area) company += area.areas.some(id => areaUnder(id, scale)) ? 0.2 : -0.4
    const { wording } = mention.reading
    if (wording.kind === 'named') company += gradeIsOn(wording, scale) ? 0.1 : -0.4
  }
  return Math.max(-2, Math.min(2, company))
}

const gradeIsOn = (wording: GradeWording, scale: Scale): boolean =>
  (scale.grades as readonly string[]).includes(gradeOn(wording, scale) ?? '')

interface When {
  days: Days | null
  certain: boolean
  /** When it can have been, of an article without a date: in the latest year that it tells of, or soon after. */
  likely: Days | null
}

// the inspection's own date; else the ten months before publication; else nothing
function whenOf(units: readonly Unit[], { published, latestYear }: Outlook): When {
  const dated = units.find(unit => unit.inspected)?.inspected
  if (dated) return { days: daysOf(dated), certain: true, likely: null }
  const reported = units.find(unit => unit.published)?.published
  if (reported) {
    const { from, to } = daysOf(reported)
    return { days: { from: monthsBefore(from, 6), to }, certain: false, likely: null }
  }
  if (!published)
    return latestYear === null || units.some(unit => unit.standing === 'earlier')
      ? { days: null, certain: false, likely: null }
      : { days: null, certain: false, likely: { from: `${latestYear}-01-01`, to: `${latestYear + 2}-12-31` } }
  const earlier = units.every(unit => unit.standing === 'earlier')
  return {
    days: { from: monthsBefore(published.from, earlier ? 84 : 10), to: published.to },
    certain: false,
    likely: null,
  }
}

function scoreOf(
  scale: Scale,
  units: readonly Unit[],
  { days, certain, likely }: When,
  rank: number,
): number {
  let score = -rank / 10
  if (likely && meet(likely, scale.from, scale.to)) score += 0.5
  if (days) score += meet(days, scale.from, scale.to) ? (certain ? 6 : 3) : certain ? -12 : -5
  if (areaUnder(JOINT, scale)) score += 2.5 * countJoint(units)
  for (const { area, mention } of units) {
    if (area)
      score += area.areas.some(id => areaUnder(id, scale))
        ? areaUnder(area.areas[0] as string, scale)
          ? 2
          : 1
        : -3
    else if (!scale.headline) score -= 2
    if (mention.reading.wording.kind === 'named') score += gradeIsOn(mention.reading.wording, scale) ? 1 : -3
    if (mention.reading.wording.kind === 'number' && scale.numbers === null) score -= 3
  }
  return score
}

/** One area until 2023, two since. */
const JOINT = 'in-care-and-care-leavers'

// how many clauses give both of its halves one grade: "services for children in care and care leavers were good"
function countJoint(units: readonly Unit[]): number {
  const halves = units.filter(
    ({ area, mention }) => area?.areas.includes(JOINT) && !/\b(?:both|each)\b/i.test(mention.words),
  )
  return halves.filter((unit, at) => {
    const next = halves[at + 1]
    return (
      next !== undefined &&
      next.provider === unit.provider &&
      next.mention.start === unit.mention.start &&
      next.area?.areas[0] !== unit.area?.areas[0] &&
      isJoined(unit, next)
    )
  }).length
}

const isJoined = ({ area, mention }: Unit, next: Unit): boolean => {
  const words = mention.words.toLowerCase()
  return words.includes(area?.words ?? '')
    ? words.includes(`${area?.words} and ${next.area?.words}`)
    : next.area?.words === 'care leavers'
}
