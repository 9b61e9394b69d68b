import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import type { GradeFact } from '../../../model/grades.ts'

/** Why a claim cannot be true as it stands, for a reviewer; the claim is kept. */
export interface Oddity {
  rule: string
  reason: string
}

/** Find what is odd about a grade under the scale in force on the day of its inspection. */
export function oddityOf(fact: GradeFact, scale: Scale | null, category: boolean): Oddity | null {
  const { provider, area, grade, inspected } = fact
  if (category && provider.kind === 'local-authority')
    return {
      rule: 'informal-category',
      reason: `Special measures are for schools: of ${provider.name} the words are informal`,
    }
  if (!scale || !inspected) return null
  if (area === 'overall-effectiveness' && !scale.headline && scale.place === 'main')
    return {
      rule: 'no-overall-grade',
      reason: `No overall grade was given under this framework in ${inspected}: ${scale.framework}`,
    }
  if (
    !(scale.grades as readonly string[]).includes(grade) &&
    scale.place === 'main' &&
    area !== 'safeguarding' &&
    area !== 'area-send-outcome'
  )
    return {
      rule: 'not-on-the-scale',
      reason: `“${grade}” was no grade of the scale in force in ${inspected}: ${scale.grades.join(', ')}`,
    }
  return null
}
