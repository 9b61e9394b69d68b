/** Words that show which kind of provider an article speaks of; lower case, comma-separated, of one word or two. Source: the British press on inspections. */
export const SETTING_WORDS = [
  {
    kind: 'local-authority',
    words: `area partnership, area send, annual performance, borough, boroughs, care leavers, child protection, joint area, children services, children's care, children's services,
children's chiefs, children's social, childrens services, council, councils, local authorities, local authority, performance assessment, send inspection, send partnership, social work, social worker,
social workers, the county`,
  },
  {
    kind: 'school',
    words: `governors, head teacher, head teachers, headteacher, headteacher's, headteachers, primary, pupil, pupils, school, school's, schools`,
  },
  {
    kind: 'early-years',
    words: `babies, childminder, childminder's, childminders, early years, nurseries, nursery, nursery's, pre-school, pre-schools, preschool,
preschools, toddlers`,
  },
  { kind: 'college', words: `a-level, a-levels, college, college's, colleges, fe, students` },
  {
    kind: 'training-provider',
    words: `apprentice, apprentices, apprenticeship, apprenticeships, employer, employers, learner, learners, provider, provider's,
providers, training company, training firm, training provider, training providers`,
  },
  { kind: 'teacher-training', words: 'pgce, scitt, teacher training, trainee, trainees' },
  {
    kind: 'childrens-home',
    words: `care home, care homes, children's home, children's homes, childrens home, childrens homes, home, home's, house, houses, its homes, our homes, residential
home, residential homes, short-break homes`,
  },
  {
    kind: 'fostering-agency',
    words: "agency, agency's, carers, foster, fostered, fostering, fosters",
  },
  {
    kind: 'adoption-agency',
    words: 'adopter, adopters, adoption agency, adoption charity, adoptive parents',
  },
  {
    kind: 'prison-education',
    words: `inmates, jail, jail's, jailed, jails, offender, offenders, prison, prison's, prisoner, prisoners, prisons`,
  },
  { kind: 'academy-trust', words: "academies, trust, trust's, trusts" },
] as const satisfies readonly { kind: string; words: string }[]
