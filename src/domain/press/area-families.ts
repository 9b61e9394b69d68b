/** List areas by what they are about: frameworks of other years and for other providers have another of the same list. Source: Ofsted's frameworks, 2003 to 2026. */
export const AREA_FAMILIES = [
  [
    'leadership-and-management',
    'leaders-and-managers',
    'leadership-and-governance',
    'impact-of-leaders',
    'leadership-management-governance',
  ],
  [
    'behaviour-and-attitudes',
    'behaviour-attitudes-and-routines',
    'behaviour-and-safety',
    'personal-development-behaviour-welfare',
  ],
  [
    'personal-development',
    'personal-development-and-wellbeing',
    'participation-and-development',
    'welfare-and-wellbeing',
    'personal-development-behaviour-welfare',
  ],
  [
    'quality-of-education',
    'curriculum-and-teaching',
    'curriculum-teaching-and-training',
    'quality-of-teaching',
  ],
  ['achievement', 'pupils-outcomes', 'achievement-of-pupils', 'achievement-and-standards', 'outcomes'],
  ['early-years-provision', 'early-years', 'training-phase'],
  ['sixth-form-provision', 'post-16', 'education-programmes-for-young-people'],
  ['help-and-protection', 'helped-and-protected', 'safeguarding-overall', 'safety', 'apa-staying-safe'],
  ['care-leavers', 'experiences-of-care-leavers', 'in-care-and-care-leavers'],
  [
    'quality-of-care',
    'in-care',
    'in-care-and-care-leavers',
    'looked-after-and-permanence',
    'looked-after-overall',
  ],
] as const
