import { earlyYearsScales } from './scales/early-years.ts'
import { furtherEducationScales } from './scales/further-education.ts'
import { localAuthorityScales } from './scales/local-authorities.ts'
import type { Scale } from './scales/scale.ts'
import { schoolScales } from './scales/schools.ts'
import { socialCareScales } from './scales/social-care.ts'

/** List every scale by remit and period: the one in force follows from remit and day of inspection. */
export const scales: readonly Scale[] = [
  ...schoolScales,
  ...earlyYearsScales,
  ...furtherEducationScales,
  ...localAuthorityScales,
  ...socialCareScales,
]

/** Name the pairs of main scales of one remit that were in force together, and why. */
export const overlappingScales = [
  {
    scales: ['child-protection-2012', 'lac-2013'],
    why: 'Few authorities had services for looked after children inspected apart in summer 2013',
  },
  { scales: ['sif', 'ilacs-2018'], why: 'Re-inspections under the old framework went on until June 2018' },
] as const
