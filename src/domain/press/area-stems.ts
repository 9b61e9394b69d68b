import type { AreaParaphrase } from './area-paraphrase.ts'

/** List how words begin that tell what area a clause or phrase is about which is no known name of one, the more telling first. Source: wordings of the British press on inspections, 2003 to 2026. */
export const AREA_STEMS = [
  {
    words: '(sixth-form|post-16|16-19|16-18|19-year-olds|18-year-olds)',
    areas: ['sixth-form-provision', 'post-16', 'education-programmes-for-young-people'],
  },
  { words: '(youngest|reception)', areas: ['early-years-provision', 'early-years'] },
  { words: '(apprentic)', areas: ['apprenticeships', 'curriculum-teaching-and-training'] },
  { words: '(adult)', areas: ['adult-learning'] },
  { words: '(high-needs)', areas: ['high-needs'] },
  { words: '(safeguard)', areas: ['safeguarding', 'safeguarding-overall', 'help-and-protection'] },
  {
    words: '(protect|safe|safety|vulnerable)',
    areas: ['help-and-protection', 'helped-and-protected', 'safeguarding-overall', 'safety', 'safeguarding'],
  },
  {
    words: '(led|managed|governed|governors|leadership|managers)',
    areas: [
      'leaders-and-managers',
      'leadership-and-management',
      'leadership-management-governance',
      'impact-of-leaders',
      'leadership-and-governance',
    ],
  },
  { words: '(inclus|includ)', areas: ['inclusion'] },
  {
    words: '(behav|conduct)',
    areas: [
      'behaviour-and-attitudes',
      'attendance-and-behaviour',
      'behaviour-and-safety',
      'personal-development-behaviour-welfare',
      'behaviour-attitudes-and-routines',
    ],
  },
  { words: '(achiev|attain)', areas: ['achievement', 'achievement-of-pupils', 'outcomes'] },
  {
    words: '(develop)',
    areas: [
      'personal-development',
      'personal-development-and-wellbeing',
      'personal-development-behaviour-welfare',
    ],
  },
  {
    words: '(taught|teach|lesson|educat)',
    areas: ['quality-of-education', 'quality-of-teaching', 'curriculum-and-teaching'],
  },
  { words: '(famil)', areas: ['help-and-protection'] },
] as const satisfies readonly AreaParaphrase[]
