import type { GradeId } from '../grades.ts'

/** Order grades best to worst: the ladders that several scales share. */
export const ladders = {
  requiresImprovement: ['outstanding', 'good', 'requires-improvement', 'inadequate'],
  satisfactory: ['outstanding', 'good', 'satisfactory', 'inadequate'],
  adequate: ['outstanding', 'good', 'adequate', 'inadequate'],
  sevenPoint: ['excellent', 'very-good', 'good', 'satisfactory', 'unsatisfactory', 'poor', 'very-poor'],
  fivePoint1993: ['very-good', 'good', 'sound', 'unsatisfactory', 'poor'],
  threePoint2001: ['good', 'satisfactory', 'unsatisfactory'],
  annual: ['performs-excellently', 'performs-well', 'performs-adequately', 'performs-poorly'],
  reportCard: [
    'exceptional',
    'strong-standard',
    'expected-standard',
    'needs-attention',
    'urgent-improvement',
  ],
  ungraded2015: ['outstanding', 'good'],
  ungraded2024: ['improved-significantly', 'standards-maintained', 'some-aspects-not-as-strong'],
  progress: ['significant-progress', 'reasonable-progress', 'insufficient-progress'],
  skillsNeeds: ['strong', 'reasonable', 'limited'],
  send2016: ['no-wsoa', 'wsoa'],
  send2023: ['typically-positive', 'inconsistent', 'widespread-systemic-failings'],
  accommodation: ['consistently-strong', 'inconsistent', 'serious-or-widespread-weaknesses'],
  compliance: ['met', 'not-met-with-actions', 'not-met-with-enforcement'],
  standards: ['met', 'not-met'],
  effective: ['effective', 'ineffective'],
  none: [],
} as const satisfies Record<string, readonly GradeId[]>
