import { categoriesOfConcern } from '../../../domain/ofsted/categories-of-concern.ts'
import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import type { GradeFact } from '../../../model/grades.ts'
import { daysOf, meet } from './edtf-days.ts'

/** Why a claim cannot be true as it stands, for a reviewer; the claim is kept. */
export interface Oddity {
  rule: string
  reason: string
}

// of the oldest frameworks it is not known for sure what their reports gave
const isSure = ({ place, source }: Scale): boolean => place === 'main' && source !== 'unconfirmed'

/** Find what is odd about a grade under the scale in force on the day of its inspection. */
export function oddityOf(fact: GradeFact, scale: Scale | null, words: string): Oddity | null {
  const { provider, area, grade, inspected } = fact
  const said = words.toLowerCase()
  const category = categoriesOfConcern.find(({ press }) => press.some(phrase => said.includes(phrase)))
  if (category?.id === 'special-measures' && provider.kind === 'local-authority')
    return {
      rule: 'informal-category',
      reason: `Special measures are for schools: of ${provider.name} the words are informal`,
    }
  if (category && inspected && !meet(daysOf(inspected), category.from, category.to))
    return {
      rule: 'category-out-of-time',
      reason: `No school was put in “${category.press[0]}” in ${inspected}: in use ${category.from ?? '…'} to ${category.to ?? '…'}`,
    }
  if (!scale || !inspected) return null
  if (area === 'overall-effectiveness' && !scale.headline && isSure(scale))
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
