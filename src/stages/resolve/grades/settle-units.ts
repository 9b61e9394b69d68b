import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import { collect } from '../../../model/collect.ts'
import type { GradeWording } from '../../../model/grades.ts'
import { isReportCardGrade } from '../../../model/report-card.ts'
import { widened } from './akin-areas.ts'
import { areaUnder, hasArea } from './remits-of.ts'
import type { Unit } from './unit.ts'

const LADDER = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const
const SEND = /^(?:typically-positive|inconsistent|widespread-systemic-failings|wsoa|no-wsoa)$/
/** What plain words stand for in the annual ratings of 2009 to 2011. */
const ANNUAL: Readonly<Record<string, string>> = {
  excellent: 'performs-excellently',
  good: 'performs-well',
  adequate: 'performs-adequately',
  poor: 'performs-poorly',
}

/** Name the grade that a wording means on a scale; null where it has none such. */
export function gradeOn(wording: GradeWording, scale: Scale | null): string | null {
  const ladder: readonly string[] = scale?.grades ?? LADDER
  if (wording.kind === 'named') {
    const { grade } = wording
    return scale?.framework === 'annual-rating' && !ladder.includes(grade) ? (ANNUAL[grade] ?? grade) : grade
  }
  if (wording.kind === 'end') return (wording.best ? ladder[0] : ladder.at(-1)) ?? null
  if (wording.kind === 'number') {
    if (scale && scale.numbers === null && scale.framework !== 'annual-rating') return null
    const fourBest = scale?.numbers === 'four-best' || scale?.framework === 'annual-rating'
    return (fourBest ? ladder[4 - wording.number] : ladder[wording.number - 1]) ?? null
  }
  if (wording.kind === 'steps') {
    const base = ladder.indexOf(wording.from)
    return base < 0 ? null : (ladder[base + wording.down] ?? null)
  }
  return null
}

/** Name a grade as the area has it: until report cards the contribution to skills needs was strong, and no "strong standard". */
export const gradeIn = (area: string | null, grade: string | null, scale: Scale | null): string | null =>
  area === 'meeting-skills-needs' && grade === 'strong-standard' && scale?.framework !== 'report-card'
    ? 'strong'
    : grade

const PRISON_EDUCATION = /^(?:its |the )?(?:education|education and skills|education provided)$/

/** Name the area that a unit means on a scale; null where the provider has none such. */
export function areaOn({ area, provider, mention }: Unit, scale: Scale | null): string | null {
  const { wording } = mention.reading
  if (!area && wording.kind === 'named' && SEND.test(wording.grade)) return 'area-send-outcome'
  if (!area)
    return wording.kind === 'named' && isReportCardGrade(wording.grade) ? null : 'overall-effectiveness'
  // of a prison only its education is inspected
  if (provider.kind === 'prison-education' && PRISON_EDUCATION.test(area.words))
    return 'overall-effectiveness'
  const ids = collect(area.areas, id => (id === 'training-phase' ? 'overall-effectiveness' : id))
  const inForce = (id: string): boolean => scale !== null && Boolean(areaUnder(id, scale))
  // "teaching", under a framework that has only the quality of education
  const under = ids.find(inForce) ?? (hasOldName(ids, scale) ? widened(area).areas.find(inForce) : undefined)
  return under ?? ids.find(id => hasArea(id, provider)) ?? null
}

/** Since September 2019 schools have one grade for teaching and results together. */
const hasOldName = (ids: readonly string[], scale: Scale | null): boolean =>
  scale !== null && ids.includes('quality-of-teaching') && scale.from !== null && scale.from >= '2019-09'
