import type { GradeId } from '../ofsted/grades.ts'

/** How a grade is worded; `(a|b)` stands for either, in lower case. */
export interface GradeWordingEntry {
  words: string
  grade: GradeId
}

/** Words for grades beyond those that the scales list; whether one is meant as a grade is for the rules to tell. Source: wordings of the British press on inspections, 2003 to 2026. */
export const MORE_GRADE_WORDS = [
  { words: 'less than adequate', grade: 'inadequate' },
  {
    words: '(requires|require|requiring|required) (further|some|more|significant-) improvement',
    grade: 'requires-improvement',
  },
  { words: '(requires|require|requiring|required) improvements', grade: 'requires-improvement' },
  { words: '(requires|require|requiring|required) improving', grade: 'requires-improvement' },
  { words: '(a |)(weak|failing) and inadequate', grade: 'inadequate' },
  { words: '(needs|need|needed|needing) (some |)improvement', grade: 'requires-improvement' },
  { words: 'strong (standard|standards)', grade: 'strong-standard' },
  { words: 'expected standards', grade: 'expected-standard' },
  { words: 'exceptionals', grade: 'exceptional' },
  { words: '(straight |)outstandings', grade: 'outstanding' },
  { words: '(straight |)goods', grade: 'good' },
  { words: '(straight |)inadequates', grade: 'inadequate' },
  { words: 'needs attention', grade: 'needs-attention' },
  { words: 'attention needed', grade: 'needs-attention' },
  {
    words:
      '(urgent improvement needed|in need of urgent improvement|needing urgent improvement|needs urgent improvement|need urgent improvement)',
    grade: 'urgent-improvement',
  },
  { words: '(in need of attention|needing attention|needed attention)', grade: 'needs-attention' },
  { words: 'urgent improvement (is|was) (needed|required)', grade: 'urgent-improvement' },
  { words: 'attention (is|was) needed', grade: 'needs-attention' },
  { words: '(are|is) not (being |)met', grade: 'not-met' },
  { words: '(systemic|systematic) and widespread failings', grade: 'widespread-systemic-failings' },
  { words: 'widespread and/or systemic failings', grade: 'widespread-systemic-failings' },
  { words: 'widespread and systematic failings', grade: 'widespread-systemic-failings' },
  { words: 'inconsistent experiences and outcomes', grade: 'inconsistent' },
  { words: 'typically led to positive experiences and outcomes', grade: 'typically-positive' },
  { words: '(lead|leads|led|leading) to inconsistent experiences( and outcomes|)', grade: 'inconsistent' },
  {
    words: 'typically (lead|leads|leading) to positive experiences and outcomes',
    grade: 'typically-positive',
  },
] as const satisfies readonly GradeWordingEntry[]

/** Words of the scales that are too common in prose to be a grade except in a table of judgements, or where a verb of judging governs them. */
export const LOOSE_GRADE_WORDS = [
  'effective',
  'excellent',
  'expected',
  'ineffective',
  'limited',
  'met',
  'need attention',
  'needing attention',
  'not as strong',
  'not effective',
  'not been met',
  'not met',
  'poor',
  'reasonable',
  'sound',
  'strong',
  'unmet',
  'very good',
  'very poor',
] as const

/** Words of the scales that are no grade in running text. */
export const NO_GRADE_WORDS = ['outstandingly'] as const

/** The best grade of the scale in force, whatever it is. Source: as above. */
export const BEST_GRADE_WORDS = [
  '(top|highest|best|maximum) (possible |available |overall |ofsted |)(overall |ofsted |)(accolade|band|category|grade|grades|grading|judgement|judgment|level|mark|marks|ranking|rating|ratings|result|score|scores|tier|verdict)',
  'full marks',
  'maximum four',
  'highest of (its |the |)(four|three|five) (bands|categories|grades|judgements|marks|ratings|verdicts)',
] as const

/** The worst grade of the scale in force. Source: as above. */
export const WORST_GRADE_WORDS = [
  '(bottom|lowest|worst|poorest) (possible |available |overall |ofsted |)(overall |ofsted |)(band|category|grade|grades|grading|judgement|judgment|level|mark|marks|ranking|rating|ratings|result|score|scores|tier|verdict)',
  'lowest of (its |the |)(four |three |five |possible )(bands|categories|grades|judgements|marks|ratings|verdicts|outcomes)',
  'bottom (band|rung|of the pile|of the scale)',
] as const

/** The grade spoken of just before. Source: as above. */
export const SAME_GRADE_WORDS = [
  'the same again',
  '(the same|that same|an identical) (accolade|distinction|honour|label|level)',
  '(the same|that same|an identical|the identical|that) (bottom |damning |disappointing |glowing |happy |harsh |lowest |low |poor |top |highest |welcome |overall |)(conclusion|grade|judgement|judgment|mark|outcome|overall grade|rating|result|score|status|verdict)',
] as const
