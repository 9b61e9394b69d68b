import type { AreaParaphrase } from './area-paraphrase.ts'
import { COUNCIL_PARAPHRASES } from './area-paraphrases-councils.ts'
import { OUTCOME_PARAPHRASES } from './area-paraphrases-outcomes.ts'
import { SETTING_PARAPHRASES } from './area-paraphrases-settings.ts'

/** List how the press paraphrases judgement areas. Source: wordings of the British press on inspections, 2003 to 2026. */
export const AREA_PARAPHRASES = [
  {
    words:
      '(work to |help to |provision to |services to |services that |)(keep|keeping) (them|those|children|young people|children and young people) (in the * |)safe',
    areas: ['apa-staying-safe', 'help-and-protection', 'helped-and-protected'],
  },
  {
    words:
      '(help|support|protection) (given|offered|provided) to (children|those|young people|families|children and families) (in need of|who need|needing) (help and protection|help or protection|protection|help)',
    areas: ['help-and-protection', 'safeguarding-overall'],
  },
  {
    words: '(the |)requirements of successful (apprenticeship |)provision',
    areas: ['leadership-and-management'],
  },
  {
    words:
      '(way|ways) (in which |)(it|the home|they|staff|the agency) (helps|help) and (protects|protect) (them|children|young people|children and young people)',
    areas: ['helped-and-protected', 'help-and-protection'],
  },
  { words: 'safeguarding (arrangements|services)', areas: ['safeguarding-overall', 'help-and-protection'] },
  { words: 'safety', areas: ['safety', 'apa-staying-safe'] },
  {
    words: 'the effectiveness of (its|their|the) leaders and managers',
    areas: ['leaders-and-managers', 'leadership-and-management'],
  },
  {
    words:
      '(education, skills and work|education, skills and work provision|education, skills and work activities|education department)',
    areas: ['overall-effectiveness'],
  },
  {
    words:
      'how (well |safely |)(children|young people|children and young people|they|residents|youngsters) (are|were) (helped and |)(protected|kept safe|safeguarded)',
    areas: ['helped-and-protected', 'help-and-protection', 'safety'],
  },
  {
    words:
      '(helping and protecting|protecting|keeping safe) (children|young people|children and young people)',
    areas: ['helped-and-protected', 'help-and-protection', 'safety'],
  },
  {
    words:
      'how (well |effectively |)(the |)(home|place|agency|service|services|setting|school|college|nursery|company|provider|it) (is|are|was|were) (led|managed|run|led and managed)',
    areas: [
      'leaders-and-managers',
      'leadership-and-management',
      'leadership-management-governance',
      'impact-of-leaders',
      'leadership-and-governance',
    ],
  },
  {
    words: '(leaders and managers|the leaders and managers|managers and leaders)',
    areas: ['leaders-and-managers', 'leadership-and-management'],
  },
  {
    words:
      '(leadership, governance and management|management and leadership|leadership and management, including governance|leadership and managers)',
    areas: [
      'leadership-and-management',
      'leaders-and-managers',
      'leadership-management-governance',
      'impact-of-leaders',
    ],
  },
  {
    words: '(leadership and governance|governance and leadership)',
    areas: ['leadership-and-governance', 'leadership-management-governance', 'leadership-and-management'],
  },
  {
    words: '(impact|effect) of (its |their |the |senior |council |our )(leaders|leadership|managers)',
    areas: ['impact-of-leaders'],
  },
  { words: '(impact|effect) (of leaders |)on social work( practice|)', areas: ['impact-of-leaders'] },
  {
    words:
      '(care|support|services|help|work|provision) (for|with) (children|those|young people|youngsters) (who live|living) away from home',
    areas: ['in-care', 'in-care-and-care-leavers', 'looked-after-and-permanence', 'looked-after-overall'],
  },
  {
    words:
      '(care|support|services|help|work|provision) (for|with) (its |the |)(children in care|looked-after children|looked after children|children looked after|children in its care)',
    areas: ['in-care', 'in-care-and-care-leavers', 'looked-after-and-permanence', 'looked-after-overall'],
  },
  {
    words:
      '(children in care|looked-after children|looked after children|children in its care|children it looks after|cared-for children|cared for children|looked-after youngsters)',
    areas: ['in-care', 'in-care-and-care-leavers', 'looked-after-and-permanence', 'looked-after-overall'],
  },
  {
    words:
      '(looked-after children services|looked after children services|services for looked-after children|services for looked after children|services for children looked after|children looked after|children looked after and for achieving permanence|children looked after and achieving permanence|looked-after children and achieving permanence|looked after children and achieving permanence|looked-after children and permanence|looked after children and permanence)',
    areas: ['looked-after-and-permanence', 'in-care', 'in-care-and-care-leavers', 'looked-after-overall'],
  },
  {
    words:
      '(care|support|services|help|work|provision) (for|with) (its |the |)(care leavers|care-leavers|young people leaving care|those leaving care|care-experienced young people)',
    areas: ['care-leavers', 'experiences-of-care-leavers', 'in-care-and-care-leavers'],
  },
  {
    words: '(the |)experiences (and progress |)of (care leavers|young people leaving care)',
    areas: ['care-leavers', 'experiences-of-care-leavers', 'in-care-and-care-leavers'],
  },
  {
    words:
      '(care leavers|care-leavers|young people leaving care|those leaving care|young people who have left care|care-experienced young people|care-experienced young adults)',
    areas: ['care-leavers', 'experiences-of-care-leavers', 'in-care-and-care-leavers'],
  },
  {
    words:
      '(services|support|provision|help) for (those|children|children and families|young people|families|children and young people) (in need of|who need|needing|requiring|that need) (help and protection|help and|help or protection|protection)',
    areas: ['help-and-protection', 'safeguarding-overall'],
  },
  {
    words:
      '(those|families|young people) (in need of|who need|needing|requiring) (help and protection|help or protection)',
    areas: ['help-and-protection', 'safeguarding-overall'],
  },
  {
    words:
      '(protection and help|help and protection for children|help and protection services|child protection|child protection services|protecting children)',
    areas: ['help-and-protection', 'safeguarding-overall', 'helped-and-protected'],
  },
  {
    words:
      '(help and protection|the help and protection) of (children|young people|children and young people|children and families|children, young people and families)',
    areas: ['help-and-protection', 'safeguarding-overall'],
  },
  {
    words:
      '(care|support|services|help|work|provision) for (those|children|young people) (who are |it has |)looked after',
    areas: ['in-care', 'in-care-and-care-leavers', 'looked-after-and-permanence', 'looked-after-overall'],
  },
  { words: '(adoption work|adoption team|adoption agency work)', areas: ['adoption-performance'] },
  {
    words:
      '(education and training|quality of education and training|quality of training|education and its training)',
    areas: ['quality-of-education', 'apprenticeships', 'curriculum-teaching-and-training'],
  },
  {
    words:
      '(quality of its education|quality of the education|quality of education and care|standard of education|education it provides|quality of its teaching|education provided)',
    areas: ['quality-of-education', 'quality-of-teaching'],
  },
  {
    words:
      '(teaching|teaching and learning|quality of its teaching|standard of teaching|quality of learning)',
    areas: ['quality-of-teaching', 'curriculum-and-teaching'],
  },
  {
    words:
      "(behaviour|pupil behaviour|pupils' behaviour|pupils' behaviour and attitudes|behaviour and attitude|students' behaviour|behaviour and attitudes of pupils|children's behaviour)",
    areas: [
      'behaviour-and-attitudes',
      'attendance-and-behaviour',
      'behaviour-and-safety',
      'personal-development-behaviour-welfare',
      'behaviour-attitudes-and-routines',
    ],
  },
  {
    words:
      "(personal development|pupils' personal development|students' personal development|personal development of pupils|personal development of its pupils|personal development of students|children's personal development)",
    areas: [
      'personal-development',
      'personal-development-and-wellbeing',
      'personal-development-behaviour-welfare',
    ],
  },
  {
    words: '(personal development, welfare and behaviour|personal development, behavior and welfare)',
    areas: ['personal-development-behaviour-welfare'],
  },
  {
    words:
      "(pupils' outcomes|pupil outcomes|outcomes for its pupils|outcomes for its learners|outcomes for learners|outcomes for pupils|outcomes for students|outcomes)",
    areas: ['pupils-outcomes', 'outcomes'],
  },
  {
    words: '(achievement|achievement of its pupils|pupil achievement|pupil attainment)',
    areas: ['achievement', 'achievement-of-pupils'],
  },
  {
    words:
      '(foundation stage|provision in the foundation stage|provision for children in the foundation stage|early years|early years provision|early-years provision|early years foundation stage|reception class|its reception|its nursery class|nursery class|nursery classes|early years classes|reception classes)',
    areas: ['early-years-provision', 'early-years'],
  },
  {
    words:
      '(sixth form|sixth-form|sixth form provision|sixth-form provision|sixth-formers|post-16|post-16 provision|sixth form programmes)',
    areas: ['sixth-form-provision', 'post-16', 'education-programmes-for-young-people'],
  },
  {
    words:
      '(16 to 19 study programmes|16-19 study programmes|16 to 19 programmes|16-19 programmes|study programmes)',
    areas: ['sixth-form-provision', 'education-programmes-for-young-people'],
  },
  {
    words:
      "(its |)(programmes for young people|education programmes for young people|programmes for 16- to 19-year-olds|courses for young people|young people's programmes|youth programmes|provision for young people)",
    areas: ['education-programmes-for-young-people'],
  },
  {
    words:
      '(adult learning|adult learning programmes|adult education|adult programmes|adult courses|adult provision|adult skills|courses for adults)',
    areas: ['adult-learning'],
  },
  {
    words:
      '(its |their |the |)(apprentices|trainees) (benefit|benefiting|benefitted) from (high-quality|high quality|good-quality|good quality) training',
    areas: ['apprenticeships'],
  },
  {
    words:
      '(training|quality of training|quality of its training|quality of apprenticeship training|quality of its apprenticeship training|apprenticeships|apprenticeship|apprenticeship programmes|apprenticeship provision|apprenticeship programme|apprenticeship training)',
    areas: ['apprenticeships'],
  },
  {
    words:
      '(provision|support|courses|programmes|teaching) for (learners|students|those|young people|people) with high needs',
    areas: ['high-needs'],
  },
  {
    words:
      '(high needs|high-needs|high needs provision|high-needs provision|high needs learners|high-needs learners|high-needs students|learners with high needs|students with high needs|those with high needs)',
    areas: ['high-needs'],
  },
  {
    words:
      "(the board|our board|its board|that board|safeguarding children board|safeguarding children's board|safeguarding board|local safeguarding board|lscb|board for safeguarding children|children's safeguarding board)",
    areas: ['local-safeguarding-children-board'],
  },
  {
    words:
      '(training of primary teachers|training of secondary teachers|training of primary school teachers|training of secondary school teachers|training of early years teachers|primary teacher training|secondary teacher training|primary and secondary teacher training|further education courses|further education training|further education and skills phase|primary and early years phase|primary courses|primary phase|secondary courses|secondary phase|primary programme|secondary programme|primary and secondary phases|early years phase|primary age phase|secondary age phase|further education phase|primary training|secondary training)',
    areas: ['training-phase'],
  },
  {
    words:
      '(partnership|college|school|trust|service|services|organisation|provider|company|council|authority|nursery|home|agency) as a whole',
    areas: ['overall-effectiveness'],
  },
  {
    words:
      '(overall effectiveness|overall judgement|overall judgment|overall grade|overall rating|overall quality|headline grade|headline judgement|overall outcome)',
    areas: ['overall-effectiveness'],
  },
  {
    words: 'overall experiences and progress( of children and young people| of children| of young people|)',
    areas: ['overall-effectiveness'],
  },
  {
    words: '(social work practice|leadership|leaders|management|governance)',
    areas: [
      'impact-of-leaders',
      'leadership-management-governance',
      'leadership-and-management',
      'leaders-and-managers',
      'leadership-and-governance',
    ],
  },
  ...OUTCOME_PARAPHRASES,
  ...COUNCIL_PARAPHRASES,
  ...SETTING_PARAPHRASES,
] as const satisfies readonly AreaParaphrase[]
