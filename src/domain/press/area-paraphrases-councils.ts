import type { AreaParaphrase } from './area-paraphrase.ts'

const THOSE = '(children|those|young people|youngsters|families|vulnerable children|children and families)'
const IN_NEED =
  '(in need|in need of help|in need of protection|in need of help and protection|in need of help or protection|who need help|who need protection|who need help and protection|who need help or protection|needing help|needing protection|needing help and protection|at risk of harm|on the edge of care)'
const LOOKED_AFTER =
  "(children in care|looked-after children|children in its care|children in their care|children in the council's care|children in the authority's care|children it looks after|children it cares for|those in care|those in its care|those it looks after|young people in care|youngsters in care|cared-for children|children who live away from (home|their families|their parents)|children living away from (home|their families|their parents)|(children|youngsters|young people) who live (in|with) foster (care|families|homes)|children who (cannot|do not) live (at home|with their families|with their parents))"
const LEAVERS =
  '(care leavers|care-leavers|those leaving care|those who leave care|those who have left care|young people leaving care|young people who leave care|young people who have left care|young adults leaving care|young people moving on from care|(young people|young adults|those) who have (grown up and left|left|moved on from) (care|it)|(young people|young adults|those) who (once were|used to be|were once) in care)'
const COUNCIL = '(it|the council|the authority|the county|the city|the borough)'
const LEADERS =
  "(leaders|its leaders|leadership|its leadership|managers|senior leaders|its senior leaders|senior leadership|senior managers|the council's leaders)"

const HELP = ['help-and-protection', 'safeguarding-overall', 'helped-and-protected', 'safety'] as const
const IN_CARE = [
  'in-care',
  'in-care-and-care-leavers',
  'looked-after-and-permanence',
  'looked-after-overall',
] as const
const LEFT_CARE = ['care-leavers', 'experiences-of-care-leavers', 'in-care-and-care-leavers'] as const
const LED = [
  'impact-of-leaders',
  'leadership-management-governance',
  'leaders-and-managers',
  'leadership-and-management',
] as const

/** List how the press paraphrases the areas in which councils are judged. Source: wordings of the British press and of councils on inspections, 2013 to 2026. */
export const COUNCIL_PARAPHRASES = [
  { words: `${THOSE} ${IN_NEED}`, areas: HELP },
  { words: `(help|support|protection) (given|offered|provided) to ${THOSE}`, areas: HELP },
  {
    words: '(protection|safeguarding) of (vulnerable children|the most vulnerable|children at risk)',
    areas: HELP,
  },
  {
    words: 'arrangements for (the protection of|protecting|safeguarding) (children|vulnerable children)',
    areas: ['overall-effectiveness'],
  },
  { words: 'child protection arrangements', areas: ['overall-effectiveness'] },
  { words: `how well ${COUNCIL} (helps|protects|safeguards|helps and protects) ${THOSE}`, areas: HELP },
  { words: `the way ${COUNCIL} (helps|protects|safeguards|helps and protects) ${THOSE}`, areas: HELP },
  { words: LOOKED_AFTER, areas: IN_CARE },
  { words: `(support|help|care) (given|offered|provided) to ${LOOKED_AFTER}`, areas: IN_CARE },
  {
    words: `how well ${COUNCIL} (looks after|cares for) (children|those|young people) in (care|its care)`,
    areas: IN_CARE,
  },
  {
    words: `the way ${COUNCIL} (looks after|cares for) (children|those|young people) in (care|its care)`,
    areas: IN_CARE,
  },
  { words: `(care|experience|treatment) of ${LOOKED_AFTER}`, areas: IN_CARE },
  {
    words: `(care|experience|treatment) of (children in care|looked-after children|looked after children) and care leavers`,
    areas: ['in-care-and-care-leavers', 'in-care', 'care-leavers'],
  },
  { words: LEAVERS, areas: LEFT_CARE },
  { words: `(support|help|care) (given|offered|provided) to ${LEAVERS}`, areas: LEFT_CARE },
  {
    words: "(leaving-care|leaving care|care leavers'|care-leaver) (service|services|support|team|work)",
    areas: LEFT_CARE,
  },
  { words: `(impact|influence|effect|effectiveness|quality|grip) of ${LEADERS}`, areas: LED },
  {
    words: `impact of ${LEADERS} on (social work practice|social work|practice|frontline practice)`,
    areas: LED,
  },
  { words: `impact that ${LEADERS} (have|has|had)`, areas: LED },
  {
    words: `(difference|effect|impact|influence) (that |)${LEADERS} (make|makes|made|have|has|had) (to|on) (social work practice|social work|practice|frontline practice|frontline staff|social workers)`,
    areas: LED,
  },
  {
    words: `(help|support) for ${THOSE} and (the |)protection (of|for) (children|those|young people|youngsters)( at risk|)`,
    areas: HELP,
  },
  {
    words: '(leaders|leadership) and (its|their) impact( on social work practice| on social work|)',
    areas: LED,
  },
  {
    words:
      "(leaders'|leadership's|managers') (impact|influence|effect) on (social work practice|social work|practice)",
    areas: LED,
  },
  {
    words:
      "(leadership|management) of (the service|the services|the department|its services|children's services|social care)",
    areas: LED,
  },
  {
    words:
      '(the |)way (in which |)(services|they|it|the council|the service|the department) (is|are|was|were) (led|managed|run|led and managed|led , managed and governed)',
    areas: LED,
  },
  {
    words: `(help|support) (that is |that's |which is |)(given|offered|provided) to ${THOSE} who need protecting`,
    areas: HELP,
  },
  {
    words:
      '(arrangements for |the arrangements for |)looking after children and finding them (a permanent family|a permanent home|permanent families|permanent homes)',
    areas: ['looked-after-and-permanence', 'in-care-and-care-leavers'],
  },
  { words: 'adoption (arrangements|performance|record)', areas: ['adoption-performance'] },
  {
    words:
      "(local |)(safeguarding|safeguarding children|safeguarding children's|children's safeguarding) board",
    areas: ['local-safeguarding-children-board'],
  },
  {
    words: '(safety|protection) of (children|young people|its children)',
    areas: ['apa-staying-safe', ...HELP],
  },
  {
    words: '(capacity|ability) (to improve further|to improve|for improvement|to get better)',
    areas: ['apa-capacity', 'capacity-to-improve'],
  },
] as const satisfies readonly AreaParaphrase[]
