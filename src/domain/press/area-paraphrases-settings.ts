import type { AreaParaphrase } from './area-paraphrase.ts'

const PUPILS = "(pupils'|students'|children's|pupil|student|learners')"
const OF_PUPILS = '(of|for) (pupils|students|children|its pupils|its children|learners)'
const SCHOOL =
  '(it|the partnership|the school|the college|the nursery|the academy|the setting|the pre-school)'
const HOME = '(it|the home|the agency|the service|the house|the charity|the company|the firm)'
const LIVED =
  '(boarders|children|young people|children and young people|residents|youngsters|those who live there)'
const THE_WAY = '(how|how well|the way|the way that|the way in which)'
const RUN =
  '(run|led|managed|governed|led and managed|led and governed|governed and led|managed and led|run and managed)'

const EDUCATION = ['quality-of-education', 'quality-of-teaching'] as const
const TEACHING = ['quality-of-teaching', 'curriculum-and-teaching'] as const
const BEHAVIOUR = [
  'behaviour-and-attitudes',
  'attendance-and-behaviour',
  'behaviour-and-safety',
  'personal-development-behaviour-welfare',
  'behaviour-attitudes-and-routines',
] as const
const DEVELOPMENT = [
  'personal-development',
  'personal-development-and-wellbeing',
  'personal-development-behaviour-welfare',
] as const
const LED = [
  'leaders-and-managers',
  'leadership-and-management',
  'leadership-management-governance',
  'impact-of-leaders',
  'leadership-and-governance',
] as const
const PROTECTED = ['helped-and-protected', 'help-and-protection', 'safety'] as const
const SIXTH_FORM = ['sixth-form-provision', 'post-16', 'education-programmes-for-young-people'] as const
const EARLY_YEARS = ['early-years-provision', 'early-years'] as const
const APPRENTICES = ['apprenticeships', 'curriculum-teaching-and-training'] as const

/** List how the press paraphrases the areas in which schools, nurseries, colleges, trainers, homes and agencies are judged. Source: wordings of the British press on inspections, 2005 to 2026. */
export const SETTING_PARAPHRASES = [
  {
    words:
      '(quality|standard|standards) of (education|its education|the education)( provided| on offer| it provides| it offers|)',
    areas: EDUCATION,
  },
  {
    words: 'education (that |)(pupils|students|children|learners) (get|receive|are given)',
    areas: EDUCATION,
  },
  {
    words:
      '(quality|standard) of (its |the |)(teaching|lessons|teaching and learning|teaching and assessment)( in lessons| in the classroom|)',
    areas: TEACHING,
  },
  {
    words: '(classroom teaching|teaching, learning and assessment|teaching and assessment)',
    areas: TEACHING,
  },
  {
    words: `${PUPILS} (behaviour|conduct|attitudes|behaviour and attitudes|attitudes and behaviour|attitudes to learning|attitudes to their learning)`,
    areas: BEHAVIOUR,
  },
  {
    words: `(behaviour|conduct|attitudes|behaviour and attitudes|attitudes and behaviour) ${OF_PUPILS}`,
    areas: BEHAVIOUR,
  },
  {
    words: '(attitudes to learning|behaviour and attitudes to learning)',
    areas: BEHAVIOUR,
  },
  {
    words: `${THE_WAY} (its |the |their |)(pupils|children|students|learners) (behave|behaved)`,
    areas: BEHAVIOUR,
  },
  { words: `${PUPILS} behaviour and safety`, areas: ['behaviour-and-safety'] },
  { words: `(behaviour and safety|safety and behaviour)( ${OF_PUPILS}|)`, areas: ['behaviour-and-safety'] },
  {
    words: `${PUPILS} (attendance and behaviour|behaviour and attendance)`,
    areas: ['attendance-and-behaviour'],
  },
  {
    words: `(attendance and behaviour|behaviour and attendance) ${OF_PUPILS}`,
    areas: ['attendance-and-behaviour'],
  },
  {
    words: `${PUPILS} (personal development|personal development and wellbeing|personal development and well-being)`,
    areas: DEVELOPMENT,
  },
  {
    words: `(personal development|personal development and wellbeing|personal development and well-being) ${OF_PUPILS}`,
    areas: DEVELOPMENT,
  },
  {
    words: `(${PUPILS} |)(personal development, behaviour and welfare|behaviour, welfare and personal development)`,
    areas: ['personal-development-behaviour-welfare'],
  },
  {
    words: `personal development, behaviour and welfare ${OF_PUPILS}`,
    areas: ['personal-development-behaviour-welfare'],
  },
  {
    words:
      '(what|how much|how well) (pupils|the pupils|its pupils|students|children|the children|learners) achieve',
    areas: ['achievement', 'achievement-of-pupils', 'pupils-outcomes', 'outcomes'],
  },
  {
    words: 'how well (pupils|the pupils|its pupils|students|children|the children|learners) do',
    areas: ['achievement', 'achievement-of-pupils', 'pupils-outcomes', 'outcomes'],
  },
  {
    words: 'progress (that |)(pupils|its pupils|students|children|learners) make',
    areas: ['achievement', 'achievement-of-pupils', 'pupils-outcomes', 'outcomes'],
  },
  {
    words:
      'those who (lead and manage|manage and lead|lead and run|run and manage) (it|the home|the agency|the school|the service|the charity)',
    areas: LED,
  },
  {
    words: `${PUPILS} (achievement|attainment|achievements)`,
    areas: ['achievement', 'achievement-of-pupils', 'achievement-and-standards'],
  },
  {
    words: `(achievement|attainment) ${OF_PUPILS}`,
    areas: ['achievement', 'achievement-of-pupils', 'achievement-and-standards'],
  },
  { words: `${PUPILS} outcomes`, areas: ['pupils-outcomes', 'outcomes'] },
  { words: `outcomes ${OF_PUPILS}`, areas: ['pupils-outcomes', 'outcomes'] },
  {
    words:
      '(quality|effectiveness|strength) of (its |the |)(leadership|leadership and management|management|leaders|governance)',
    areas: LED,
  },
  { words: `${THE_WAY} ${SCHOOL} (is|was) ${RUN}`, areas: LED },
  {
    words:
      '(leadership|management|running|leadership and management) of (the school|the college|the nursery|the academy|the setting|education|the home|the agency|the fostering service|the adoption service)',
    areas: LED,
  },
  {
    words:
      "(effectiveness|quality|impact) of (its|their|the home's|the agency's) (leaders|managers|management|leadership)",
    areas: LED,
  },
  {
    words:
      '(nursery and reception|reception and nursery|nursery and reception classes|early years unit|early years setting|foundation stage unit|early years phase|nursery provision|reception year|early years children)',
    areas: EARLY_YEARS,
  },
  {
    words: '(provision|teaching|education) (for|of) (its|the) youngest (children|pupils)',
    areas: EARLY_YEARS,
  },
  {
    words: "(leaders and governors|governors and leaders|school leaders|the school's leaders)",
    areas: [
      'leadership-and-management',
      'leadership-and-governance',
      'leaders-and-managers',
      'leadership-management-governance',
      'impact-of-leaders',
    ],
  },
  {
    words: "(children's safety|children's protection|children's welfare and safety)",
    areas: ['apa-staying-safe', ...PROTECTED],
  },
  {
    words: `(inclusiveness|inclusivity|inclusion ${OF_PUPILS}|support for (pupils|children|students) with send)`,
    areas: ['inclusion'],
  },
  { words: '(sixth form|sixth-form) (education|teaching|centre|students)', areas: SIXTH_FORM },
  { words: "(education of sixth-formers|sixth-formers' education)", areas: SIXTH_FORM },
  { words: '(post-16 education|post-16 teaching|16 to 19 provision|16-19 provision)', areas: SIXTH_FORM },
  {
    words: '(welfare|wellbeing|well-being) of (children|pupils|its children|its pupils)',
    areas: [
      'welfare-and-wellbeing',
      'personal-development-and-wellbeing',
      'personal-development-behaviour-welfare',
    ],
  },
  {
    words:
      '(provision|courses|programmes|classes|teaching|training|education|learning) for (adults|adult learners|older learners)',
    areas: ['adult-learning'],
  },
  {
    words:
      '(adult learners|adult learning courses|adult training|adult skills programmes|community learning)',
    areas: ['adult-learning'],
  },
  {
    words:
      '(provision|courses|programmes|classes|teaching|education) for (young people|16 to 18-year-olds|16- to 18-year-olds|16-18-year-olds|school leavers|teenagers)',
    areas: ['education-programmes-for-young-people'],
  },
  {
    words: 'quality of (apprenticeships|apprenticeship provision|apprenticeship programmes)',
    areas: APPRENTICES,
  },
  {
    words:
      "(training for apprentices|apprentice training|apprentices' training|high-quality training|high-quality training for apprentices|training given to apprentices)",
    areas: APPRENTICES,
  },
  {
    words:
      '(giving|offering|providing) (apprentices|learners|trainees) (high-quality|good|effective) training',
    areas: APPRENTICES,
  },
  {
    words: 'training (that |)(apprentices|its apprentices|learners) (get|receive|are given)',
    areas: APPRENTICES,
  },
  {
    words:
      '(meeting |)(all |)(the |)requirements of (successful |running |)(apprenticeship provision|apprenticeships|apprenticeship programmes|an apprenticeship programme)',
    areas: ['leadership-and-management', 'leadership-and-governance'],
  },
  {
    words:
      '(keeping learners safe|keeping apprentices safe|keeping students safe|safety of learners|safety of apprentices|safeguarding of learners|safeguarding measures|safeguarding practice|safeguarding procedures)',
    areas: ['safeguarding'],
  },
  { words: `how (well |)${HOME} (helps and protects|protects|safeguards) ${LIVED}`, areas: PROTECTED },
  { words: `(help and protection|protection|safeguarding) (of|for) ${LIVED}`, areas: PROTECTED },
  { words: `keeping (residents|them|${LIVED}) safe`, areas: PROTECTED },
  { words: `${THE_WAY} ${HOME} (is|was) ${RUN}`, areas: LED },
  {
    words: `${THE_WAY} (its |the |)${LIVED} (are|were) (helped|protected|helped and protected|kept safe|safeguarded)`,
    areas: PROTECTED,
  },
  {
    words: `experiences and progress (of|for) (its |their |the |)${LIVED}`,
    areas: ['overall-effectiveness'],
  },
] as const satisfies readonly AreaParaphrase[]
