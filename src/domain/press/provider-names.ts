/** Nouns that end the name of a provider, by the kind that they make likely; comma-separated, lower case. Source: names in Ofsted's lists of providers and in the British press. */
export const PROVIDER_NAME_NOUNS = [
  {
    kind: 'school',
    nouns: `
academy, academy primary, all-through school, boys' school, community academy, community college,
community primary, community school, comprehensive, federation school, first and nursery school,
first school, free school, girls' high, girls' school, grammar, grammar school,
grammar school for boys, grammar school for girls, high, high school, high school for boys,
high school for girls, infant, infant and junior school, infant and nursery, infant and nursery school,
infant school, infants, infants and nursery, infants' school, junior, junior and infant,
junior and infant school, junior school, juniors, lower school, middle school,
nursery and infant school, nursery and infants, nursery and primary school, nursery school, prep,
prep school, preparatory, preparatory school, primary, primary academy, primary and nursery,
primary and nursery school, primary school, pru, pupil referral unit, school, school and nursery,
school and sixth form, school nursery and infants, secondary, secondary academy, secondary school,
special school, sports college, studio school, technical college, technology college,
university technical college, upper school, utc`,
  },
  {
    kind: 'college',
    nouns: `adult education college, agricultural college, college, college group, colleges group, further education college,
sixth form centre, sixth form college, sixth-form college, specialist college, tertiary college`,
  },
  {
    kind: 'early-years',
    nouns: `
after school club, childcare, childcare centre, childminding, creche, day care, day nurseries, day nursery,
daycare, early years centre, forest nursery, kids club, kindergarten, montessori, montessori nursery,
nurseries, nursery, nursery and pre-school, out of school club, play group, playgroup, playschool,
pre-school, pre-school playgroup, preschool, toddler group, under fives`,
  },
  {
    kind: 'training-provider',
    nouns: `adult and community learning, adult education, adult education service, adult learning, adult learning service,
apprenticeships, community learning, football academy, hair academy, learning, learning and skills, learning centre, learning group, skills, skills academy, skills
centre, skills group, skills training, training, training academy, training agency, training centre, training college,
training group, training services, training solutions`,
  },
  {
    kind: 'teacher-training',
    nouns: `
initial teacher training, school centred initial teacher training, scitt, teacher education,
teacher partnership, teacher training, teacher training partnership, teaching partnership, teaching school, teaching school hub,
training partnership, university`,
  },
  {
    kind: 'academy-trust',
    nouns: `academies, academies trust, academy trust, catholic multi academy company, education trust, educational trust,
federation, learning alliance, learning community, learning federation, learning partnership, learning trust, mat, multi
academy trust, multi-academy trust, school trust, schools alliance, schools federation, schools partnership, schools
trust`,
  },
  {
    kind: 'childrens-home',
    nouns: `
children's home, children's residential home, children's unit, childrens home, residential home,
secure children's home, secure home`,
  },
  {
    kind: 'fostering-agency',
    nouns: `
family placement, family placements, foster care, fostercare, fostering, fostering agency,
fostering service, fostering services, fostering solutions`,
  },
  {
    kind: 'adoption-agency',
    nouns: `adoption, adoption agency, adoption service, adoption services, adoption society`,
  },
  {
    kind: 'prison-education',
    nouns:
      "prison, yoi, young offender institution, young offenders institution, young offenders' institution",
  },
  {
    kind: 'other',
    nouns: `children's centre, childrens centre, secure training centre, stc, sure start centre`,
  },
] as const satisfies readonly { kind: string; nouns: string }[]

/** The same in lower case after a name: "Quarry Lane junior", "Alder nursery"; comma-separated. Source: local papers. */
export const LOWER_CASE_NOUNS = `
academy, academy trust, children's home, college, comprehensive, day nursery, fostering agency, grammar, grammar school, high,
high school, infant, infant school, infants, junior, junior school, juniors, middle school, nursery, nursery school,
playgroup, pre-school, preschool, primary, primary academy, primary school, pupil referral unit, school, secondary,
secondary school, sixth form college, special school, university technical college`

/** Plurals that end a list of names: "Alder, Birch and Cedar primary schools"; comma-separated, lower case. Source: as above. */
export const PLURAL_NOUNS = [
  {
    kind: 'local-authority',
    nouns:
      "borough councils, boroughs, children's services, city councils, councils, county councils, local authorities",
  },
  {
    kind: 'school',
    nouns: `
academies, grammar schools, high schools, infant and junior schools, infant schools, junior schools,
primaries, primary academies, primary schools, schools, secondaries, secondary schools, special schools`,
  },
  { kind: 'college', nouns: 'colleges, sixth form colleges' },
  { kind: 'early-years', nouns: 'day nurseries, nurseries, playgroups, pre-schools' },
  { kind: 'childrens-home', nouns: "children's homes" },
  { kind: 'prison-education', nouns: 'prisons' },
] as const satisfies readonly { kind: string; nouns: string }[]

/** Words that say whose school it is or of what sort, and tell no two providers of a name apart; lower case. Source: names of English schools. */
export const STATUS_WORDS = `
academy aided all and arts business c c.e ce catholic centre centred children's church class co-educational
co-operative cofe college community comprehensive controlled day e engineering england english enterprise first for
foundation free girls' girls grammar group high humanities independent infant infants infants' initial junior
juniors languages limited llp local lower ltd ma mat maintained methodist middle multi multi-academy nurseries
nursery of outstanding plc prep preparatory pre-school preschool primary private public r.c rc roman school school's
schools science secondary selective service services sixth special specialist sports state technical technology the
trust uk unit upper utc va vc voluntary with`

/** Words of companies, after a name; lower case. Source: the register of companies. */
export const COMPANY_WORDS = 'cic co company group inc limited llp ltd plc uk'

/** Words that go on from a provider's noun to name some other thing; lower case: "Alder School Road", "Association of School Leaders". Source: as above. */
export const OTHER_THINGS = `
act adjudicator alliance association avenue awards bill board building business challenge close commission
commissioner commissioners committee competition conference congress consortium council councils crescent cup day
direct drive education employees feeling fields fight fields food forum funding fund games governors hill hospital
improvement inspectorate lane leaders league library life magazine meals minister museum network office park
performance places placements planning plan policy press programme project protection quarter recruitment reform
report review road service sports square staff standards street students studies survey system tables teachers
terrace times transport travel trustees union week white workforce`

/** Words that no provider's name begins with, wherever they stand; lower case. Source: usage. */
export const NAME_STOPS = `
adequate afternoon also an angry another apprentices at attention award-winning boss bosses breaking by campaigners chair
chairman chairwoman chief chiefs childminder childminders children cllr conservative coun councillor councillors critics
csci dad deputy dfe director directors during estyn ex-head excellent exceptional exclusive failing fellow former
from good government governor governors grandmother head headmaster headmistress heads headteacher headteachers hmi
hmicfrs hmip how in inadequate inspector inspectors interim is isi its judged labour leader leaders learners manager
managers member members minister ministers mp mum neighbour neighbouring neighbours new-look news nursery's of
ofsted ofsted's on outgoing outstanding owner owners parent parents picture pictured predecessor principal
principals pupil pupils rated rates resident residents satisfactory say says see staff struggling student students
successor teacher teachers that this to tories tory trainee trainees tributes troubled under-fire watch watchdog
whole why with your`

/** Sorts of councils that have no duties for children, and things called councils; lower case, before "council". Source: local government in England. */
export const OTHER_COUNCILS = `
adopters' advisory arts borough british care carers carers' city combined community county cricket design district
district's eco economic education european fire full funding general global governing health joint learners' leavers
leavers' local medical muslim national nursing pain parents' parish people's police privy pupil quality refugee
research school school's security skills social sports student students' teaching the this town tribal village welsh
world youth`

/** Parts of England that have no council of their own; lower case, comma-separated. Source: local government in England. */
export const REGIONS = `
black country, cotswolds, east anglia, east midlands, fens, greater london, greater manchester, home counties,
humberside, lake district, merseyside, midlands, north east, north west, north-east, north-west, peak district,
pennine, pennines, potteries, south coast, south east, south west, south yorkshire, south-east, south-west, thames valley,
tyne and wear, tyneside, wearside, west country, west midlands, west yorkshire`

/** Words after a council's name that name its services for children; regular expression sources, lower case. Source: press on inspections. */
export const CHILDREN_SERVICES_WORDS = [
  "child(?:ren)?'?s?'? (?:and (?:famil(?:y|ies)|young people)'?s? )?(?:social )?(?:services?|care|department|directorate|social work)",
  'social (?:services|care|work)',
  'services for (?:vulnerable )?(?:children(?: and (?:young people|families))?|families|young people)',
  'child(?:ren)? protection',
  '(?:local )?safeguarding (?:children|board|services)',
  'send (?:services|provision|partnership|inspection)',
  'special (?:educational )?needs (?:services|provision)',
  'early help',
  'looked[- ]after children',
  'adoption (?:service|performance|team)',
  'fostering (?:service|team)',
  '(?:executive )?(?:interim |acting |strategic |corporate |new |then |former )?director (?:of|for) (?:children|people|education)',
  '(?:cabinet|executive|lead) member',
  'local authority',
  '(?:unitary )?authority',
] as const

/** Words for what sort of school or nursery one is, which begin sentences and headlines and are no names: "Boarding school failed"; sorted, lower case. Source: usage in local papers. */
export const SORT_WORDS = `
boarding, bustling, crumbling, failing, flagging, flourishing, growing, improving, mainstream, popular, private, selective,
shrinking, sinking, struggling, thriving, tiny, training, winning`

/** Words of crossheads between paragraphs of one story on a council, which are no council's name: "Labour attack", "County vote"; sorted, lower case. Source: usage in local papers. */
export const CROSSHEAD_WORDS = 'county, hall, labour, ofsted, tory, unison'
