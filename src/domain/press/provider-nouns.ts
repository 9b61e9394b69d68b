/** Nouns that stand for a provider named elsewhere, by the kinds of provider they can mean; comma-separated, lower case. Source: wordings of the British press on inspections, 2003 to 2026. */
export const PROVIDER_NOUNS = [
  {
    kinds: ['local-authority'],
    nouns: `
administration, authority, borough, borough council, child services, children and family services,
children and young people's services, children services, children social care, children's care services,
children's department, children's service, children's services, children's social care,
children's social care services, children's social services, children's social work, children's trust,
city, city council, council, county, county council, department, local authority, services for children,
services for children and families, services for children and young people, services for young people, 
social care for children, social care for children and families, social care services, social services, the area's services, town hall,
unitary`,
  },
  {
    kinds: ['school', 'academy-trust'],
    nouns: `
academy, boarding school, comprehensive, free school, grammar, grammar school, high school, infant school,
infants, junior school, juniors, middle school, primary, primary school, pru, pupil referral unit, school,
secondary, secondary school, sixth form centre, special school, state school, village school`,
  },
  {
    kinds: ['early-years'],
    nouns:
      'childminder, creche, day nursery, kindergarten, nursery, nursery school, playgroup, pre-school, preschool, setting',
  },
  {
    kinds: ['college', 'training-provider', 'school'],
    nouns: `
college, college group, fe college, further education college, sixth form college, specialist college,
technical college, university technical college, utc`,
  },
  {
    kinds: ['training-provider', 'college', 'teacher-training'],
    nouns: `
adult learning provider, apprenticeship provider, employer provider, employer, learning provider, specialist,
training company, training firm, training provider`,
  },
  {
    kinds: [
      'training-provider',
      'college',
      'teacher-training',
      'fostering-agency',
      'childrens-home',
      'early-years',
      'adoption-agency',
    ],
    nouns: 'business, company, firm, outfit, provider',
  },
  {
    kinds: ['teacher-training'],
    nouns: 'partnership, scitt, teacher training provider, university',
  },
  {
    kinds: ['childrens-home'],
    nouns:
      "care home, children's home, children's residential home, home, house, residential home, secure home, unit",
  },
  {
    kinds: ['fostering-agency', 'adoption-agency'],
    nouns:
      'adoption agency, agency, charity, fostering agency, fostering charity, fostering firm, fostering provider, fostering service, independent fostering agency, adoption service',
  },
  { kinds: ['prison-education', 'other'], nouns: 'jail, prison, young offender institution' },
  {
    kinds: [],
    nouns: 'organisation, service, services, teacher training, trust, group, centre, establishment',
  },
] as const satisfies readonly { kinds: readonly string[]; nouns: string }[]

/** Plurals of these nouns, which stand for several providers: "both boroughs". */
export const PLURAL_PROVIDER_NOUNS = [
  {
    kinds: ['local-authority'],
    nouns: 'authorities, boroughs, councils, counties, local authorities, town halls',
  },
  {
    kinds: ['school', 'academy-trust'],
    nouns:
      'academies, primaries, primary schools, schools, secondaries, secondary schools, special schools, grammars',
  },
  { kinds: ['early-years'], nouns: 'childminders, nurseries, pre-schools, settings' },
  { kinds: ['college', 'training-provider'], nouns: 'colleges, companies, firms, providers' },
  { kinds: ['teacher-training', 'college'], nouns: 'partnerships, universities' },
  { kinds: ['childrens-home'], nouns: "children's homes, homes, houses" },
  { kinds: ['fostering-agency', 'adoption-agency'], nouns: 'agencies, charities' },
] as const satisfies readonly { kinds: readonly string[]; nouns: string }[]
