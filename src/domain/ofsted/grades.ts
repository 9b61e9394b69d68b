interface GradeEntry {
  id: string
  /** The official word. */
  label: string
  /** Other words the press prints for it, in lower case; the label's own lower case is understood. */
  press: readonly string[]
}

/**
 * List every grade and outcome that Ofsted has given since 1993, by family.
 * From the scales of `scales.ts` and wordings seen in coverage, 2003 to 2026.
 */
export const grades = [
  // four-point scales, and those of seven and five points before them
  { id: 'outstanding', label: 'Outstanding', press: ['outstandingly'] },
  { id: 'good', label: 'Good', press: [] },
  {
    id: 'requires-improvement',
    label: 'Requires improvement',
    press: [
      'requires improvement to be good',
      'require improvement to be good',
      'required improvement to be good',
      'requiring improvement to be good',
      'require improvement',
      'required improvement',
      'requiring improvement',
      'requires-improvement',
      'requires some improvement',
      'needs improvement',
      'needing improvement',
      'in need of improvement',
      'need improvement',
      'ri',
    ],
  },
  { id: 'satisfactory', label: 'Satisfactory', press: [] },
  { id: 'adequate', label: 'Adequate', press: [] },
  { id: 'inadequate', label: 'Inadequate', press: [] },
  { id: 'excellent', label: 'Excellent', press: [] },
  { id: 'very-good', label: 'Very good', press: [] },
  { id: 'sound', label: 'Sound', press: [] },
  { id: 'unsatisfactory', label: 'Unsatisfactory', press: [] },
  { id: 'poor', label: 'Poor', press: [] },
  { id: 'very-poor', label: 'Very poor', press: [] },
  // annual ratings of children's services, 2009 to 2011
  {
    id: 'performs-excellently',
    label: 'Performs excellently',
    press: ['performing excellently', 'performed excellently', 'perform excellently', 'excellent'],
  },
  {
    id: 'performs-well',
    label: 'Performs well',
    press: ['performing well', 'performed well', 'perform well'],
  },
  {
    id: 'performs-adequately',
    label: 'Performs adequately',
    press: ['performing adequately', 'performed adequately', 'perform adequately', 'adequate'],
  },
  {
    id: 'performs-poorly',
    label: 'Performs poorly',
    press: ['performing poorly', 'performed poorly', 'perform poorly', 'poor'],
  },
  // report cards, November 2025 on
  { id: 'exceptional', label: 'Exceptional', press: [] },
  { id: 'strong-standard', label: 'Strong standard', press: ['strong standards', 'strong'] },
  { id: 'expected-standard', label: 'Expected standard', press: ['expected standards', 'expected'] },
  { id: 'needs-attention', label: 'Needs attention', press: ['need attention', 'needing attention'] },
  {
    id: 'urgent-improvement',
    label: 'Urgent improvement',
    press: ['needs urgent improvement', 'urgent improvements'],
  },
  // ungraded inspections of schools
  {
    id: 'improved-significantly',
    label: 'Improved significantly',
    press: ['work may have improved significantly', 'improved significantly across all areas'],
  },
  {
    id: 'standards-maintained',
    label: 'Standards maintained',
    press: [
      'taken effective action to maintain the standards',
      'effective action to maintain standards',
      'maintained the standards',
      'maintained standards',
      'maintained its standards',
    ],
  },
  {
    id: 'some-aspects-not-as-strong',
    label: 'Some aspects not as strong',
    press: ['may not be as strong', 'not be as strong', 'not as strong'],
  },
  // monitoring of providers of further education
  { id: 'significant-progress', label: 'Significant progress', press: [] },
  { id: 'reasonable-progress', label: 'Reasonable progress', press: [] },
  { id: 'insufficient-progress', label: 'Insufficient progress', press: [] },
  // contribution to meeting skills needs
  { id: 'strong', label: 'Strong', press: ['strong contribution'] },
  { id: 'reasonable', label: 'Reasonable', press: ['reasonable contribution'] },
  { id: 'limited', label: 'Limited', press: ['limited contribution'] },
  // area SEND
  {
    id: 'typically-positive',
    label: 'Typically positive experiences and outcomes',
    press: [
      'typically lead to positive experiences and outcomes',
      'typically positive experiences',
      'typically positive',
    ],
  },
  {
    id: 'inconsistent',
    label: 'Inconsistent experiences and outcomes',
    press: [
      'lead to inconsistent experiences and outcomes',
      'inconsistent experiences',
      'inconsistent outcomes',
    ],
  },
  {
    id: 'widespread-systemic-failings',
    label: 'Widespread and/or systemic failings',
    press: [
      'widespread and systemic failings',
      'widespread or systemic failings',
      'widespread and/or systematic failings',
      'widespread systemic failings',
      'widespread failings',
      'systemic failings',
      'systematic failings',
    ],
  },
  { id: 'wsoa', label: 'Written statement of action', press: ['written statements of action', 'wsoa'] },
  { id: 'no-wsoa', label: 'No written statement of action', press: [] },
  // supported accommodation
  {
    id: 'consistently-strong',
    label: 'Consistently strong service delivery',
    press: ['consistently strong'],
  },
  {
    id: 'serious-or-widespread-weaknesses',
    label: 'Serious or widespread weaknesses',
    press: ['serious and widespread weaknesses'],
  },
  // two-valued judgements
  { id: 'met', label: 'Met', press: [] },
  { id: 'not-met', label: 'Not met', press: ['not been met', 'unmet'] },
  { id: 'not-met-with-actions', label: 'Not met (with actions)', press: [] },
  { id: 'not-met-with-enforcement', label: 'Not met (with enforcement)', press: [] },
  { id: 'effective', label: 'Effective', press: [] },
  { id: 'not-effective', label: 'Not effective', press: [] },
  { id: 'ineffective', label: 'Ineffective', press: ['not effective'] },
] as const satisfies readonly GradeEntry[]

export type GradeId = (typeof grades)[number]['id']
