import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import { scales } from '../../../domain/ofsted/scales.ts'
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
  const scored = GRADED.filter(scale => remits.includes(scale.remit))
    .map(scale => ({
      scale,
      score: scoreOf(scale, units, when, remits.indexOf(scale.remit)) + companyOf(scale, others),
    }))
    .sort((a, b) => b.score - a.score || (b.scale.from ?? '').localeCompare(a.scale.from ?? ''))
  const [best, next] = scored
  if (!best) return null
  const rival = scored.find(
    ({ scale, score }) => score === best.score && scale.framework !== best.scale.framework,
  )
  return { scale: best.scale, certain: !rival && (when.certain || best.score - (next?.score ?? 0) >= 2) }
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
}

// the inspection's own date; else the ten months before publication; else nothing
function whenOf(units: readonly Unit[], { published }: Outlook): When {
  const dated = units.find(unit => unit.inspected)?.inspected
  if (dated) return { days: daysOf(dated), certain: true }
  const reported = units.find(unit => unit.published)?.published
  if (reported) {
    const { from, to } = daysOf(reported)
    return { days: { from: monthsBefore(from, 6), to }, certain: false }
  }
  if (!published) return { days: null, certain: false }
  const earlier = units.every(unit => unit.standing === 'earlier')
  return { days: { from: monthsBefore(published.from, earlier ? 84 : 10), to: published.to }, certain: false }
}

function scoreOf(scale: Scale, units: readonly Unit[], { days, certain }: When, rank: number): number {
  let score = -rank / 10
  if (days) score += meet(days, scale.from, scale.to) ? (certain ? 6 : 3) : certain ? -12 : -5
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
