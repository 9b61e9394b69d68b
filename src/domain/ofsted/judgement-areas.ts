import { furtherEducationAreas } from './judgement-areas/further-education.ts'
import { headlineAreas } from './judgement-areas/headline.ts'
import type { JudgementArea } from './judgement-areas/judgement-area.ts'
import { localAreasAreas } from './judgement-areas/local-areas.ts'
import { localAuthoritiesAreas } from './judgement-areas/local-authorities.ts'
import { localAuthoritiesBefore2013Areas } from './judgement-areas/local-authorities-before-2013.ts'
import { localAuthoritiesSifAreas } from './judgement-areas/local-authorities-sif.ts'
import { reportCardsAreas } from './judgement-areas/report-cards.ts'
import { schoolsAreas } from './judgement-areas/schools.ts'
import { schoolsBefore2012Areas } from './judgement-areas/schools-before-2012.ts'
import { socialCareAreas } from './judgement-areas/social-care.ts'
import { teacherEducationAreas } from './judgement-areas/teacher-education.ts'

/** List every judgement area with its remits, frameworks and names; the same word means another area under another framework. */
export const judgementAreas: readonly JudgementArea[] = [
  ...headlineAreas,
  ...localAuthoritiesAreas,
  ...localAuthoritiesSifAreas,
  ...localAuthoritiesBefore2013Areas,
  ...localAreasAreas,
  ...schoolsAreas,
  ...schoolsBefore2012Areas,
  ...reportCardsAreas,
  ...furtherEducationAreas,
  ...socialCareAreas,
  ...teacherEducationAreas,
]
