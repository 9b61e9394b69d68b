/** Nouns that say what somebody is, lower case. Source: job titles in Ofsted’s reports, councils’ constitutions, schools’ staff lists and the British press. */
export const ROLE_HEADS = `
academic academics accountant activist actor actress administrator adviser advisers advisor advisors advocate agent
aide alderman all-rounder ambassador analyst anchor appellant apprentice apprentices archbishop architect artist
assessor assistant astronaut athlete attorney attorneys auditor author authors babysitter backbencher baker banker
baroness barrister batsman billionaire bishop blogger boss bowler boxer broadcaster broker builder bursar businessman
businessperson businesswoman campaigner campaigners candidate captain cardinal carer carers caretaker
centre-centre-half ceo chair chairman chairmen chairperson chairs chairwoman champion chancellor chaplain chef chief
childcarer childminder childminders claimant cleaner clerk co-chair co-chairman co-chairs co-director co-founder
co-head co-headteacher co-leader co-ordinator coach colleague colleagues columnist comedian commentator commissioner
commissioners complainant composer conductor confidant congressman congressperson congresswoman constable consultant
consultants convener convenor cook coordinator coroner correspondent councillor councillors counsel counsellor
counterpart coxswain cricketer critic curator cyclist czar dancer dean defendant defender delegate deputies deputy
designer detective developer dictator diplomat director directors doctor donor driver drummer economist editor
electrician engineer entrepreneur envoy ex-chairman ex-chief ex-councillor ex-director ex-head ex-headteacher
ex-leader ex-mayor ex-minister ex-principal ex-soldier ex-teacher examiner executive executives expert experts
facilitator fan farmer farrier filmmaker financier follower footballer founder founders frontbencher fullback
gardener goalkeeper goalscorer golfer governor governor-general governors graduate grandparent guardian guerrilla
guest guitarist gunman gymnast hairdresser head head-teacher headmaster headmistress heads headship headteacher
headteachers historian hmi holder hooker host inmate inspector inspectors instructor investor jockey journalist judge
key-worker king landlady landlord lawmaker lawyer lead leader leaders leads leaver leavers lecturer left-back
librarian lord magistrate manager managers marshal matron mayor mayoress member members mentor mep midfielder midwife
militant millionaire minister minister-in-charge ministers moderator mp mp's msp musician nominee nominees novelist
nurse nursery-nurse nurses officer officers ombudsman organiser organisers organizer owner owners paediatrician
painter paramedic parent parents pastor patron peer pensioner petitioner philosopher photographer physician pilot
pitcher plaintiff player playwright plumber poet pope portfolio-holder postie postman postmaster postwoman
practitioner practitioners predecessor premier presenter president presidents priest principal principals prisoner
pro-vice-chancellor producer professor proprietor prosecutor provost psychiatrist psychologist pupil pupils purser
quarterback queen rapper rebel receptionist rector referee registrar regulator rep reporter representative researcher
resident residents respondent reviewer right-back rookie sailor scientist sculptor secretaries secretary
secretary-general senator senco sendco sergeant sheriff shopkeeper singer skipper soldier solicitor speaker
specialist spokesman spokespeople spokesperson spokeswoman sponsor sprinter stand-in stand-ins star statistician
steward strategist striker student students successor superintendent supervisor supporter supremo surgeon survivor
suspect swimmer teacher teachers therapist trader trainee trainer treasurer trustee trustees tsar tutor tycoon
under-secretary undersecretary undertaker veteran vicar vice-chair vice-chairman vice-chancellor vice-president
victim volunteer volunteers warden whip winger winner witness worker workers writer`

/** Words that stand before such a noun and belong to it, lower case. Source: as above. */
export const ROLE_MODIFIERS = `
acting action added administrative adult adults advanced advisory affairs ageing agriculture air anti-corruption
appointed area army arts assembly assistant associate award-winning backbench board border borders borough branch
budget business cabinet campaign campaigning care central chair chartered chief child child's children children's
childrens city civic class climate climate-change clinical club co co-founding college commerce commercial
communication communications community company consular consultant consumer corporate corporation council country
county crime criminal cross-party cultural culture current curriculum customs cyber defence defense department deputy
design designated detective development digital diocesan diplomatic disability disabled disaster district divisional
domestic early ecology economic education educational elected electricity embassy emergency emeritus eminent
employment energy english environment equalities estate ex executive experienced export external families family
federal federation female fifth final-year finance financial fire first first-year fisheries foreign forest forestry
form former former-deputy foster fostering foundation founding fourth freight front fruit full-time further gender
general global governing government graduate grain great group head health her higher his history hmi home honorary
hospital housing human immigration improvement inclusion incoming independent industry infrastructure intelligence
interim interior international investigative investment irrigation joint judicial junior justice key labor land
late lay lead lead-member leading learning legal legislative letting liaison lifelong literary local local-authority
long-serving long-standing longest-serving longstanding looked-after main male managing maritime market marketing
mathematics maths media medical mental military mines mining ministry minority mountain multi-academy music national
naval navy neighbouring new newly newly-appointed newly-elected newly-promoted night nominated non-executive now
nuclear nursery nursing official oil one-time operational operations opposition organising outgoing outspoken overall
parent parish parliamentary part-time party pastoral people performance permanent petroleum plant police policing
policy political portfolio ports post power practice practitioner present presidential press previous primary
primary-school prime principal prison private pro professional programme project property provincial public qualified
quality radio railway railways ranking re-elected reception regional registered regulatory relations religious report
rescue research resident resigning respected responsible retired retiring returning revenue rural safeguarding scheme
school school's schools science second second-year secondary secondary-school section security self-employed send
senior service services serving seventh shadow shipping single sixth sixth-form skills social sole sometime special
special-needs specialist sport sports staff standards state statutory strategic strategy student support
sustainability tax team technical television temporary theatre then then-deputy third third-year tourism town trade
trainee training transport treasury tribal trust trust's under-secretary union universities university urban veteran
veterans vice virtual voluntary volunteer vulnerable ward water waterways weather weekly welfare well-known wildlife
workforce year young youth youth's`

/** Fields that a post is of or for, lower case: part of the title, not an organisation. Source: titles of councils’ cabinet members and directors. */
export const PORTFOLIO_WORDS = `
academies access achievement adolescents adoption adult adulthood adults ageing agriculture apprenticeships
arts assessment assurance asylum attainment austerity behaviour borders business care carers chemistry child
childcare childhood children children's childrens citizenship climate cohesion commerce commissioning
communications communities community compliance computing corporate culture curriculum customer customers
customs data defence defense delivery democracy design development digital disabilities disability diversity
drama early ecology economy education efficiency electricity employment energy engagement engineering
english enterprise environment equalities equality families family fe finance fisheries food foreign
forestry forests form fostering further geography governance governors growth growth-hub health help
heritage higher history homelessness homes housing hubs human immigration improvement inclusion income
independence industry inequality information infrastructure innovation inspection inspections integration
interior intervention irrigation jobs justice knowledge labor lands languages law learners learning
leisure levelling libraries licensing life lifelong living marketing mathematics maths media mental minerals
mines mining music need needs neighbourhoods nursing operations opportunities opportunity outcomes parenting
parents participation partnership partnerships pe people performance permanence permanency petroleum place
places planning policing policy ports poverty power practice prevention principals procurement property
prosperity protection provision psychology public pupils quality railways reading recruitment reform
regeneration regulation religion research resources revenue roads rural safeguarding safety school schooling
schools science sciences sector sen send service services shipping sixth skills social society spending
sport sports staff standards state strategy student students studies support sustainability tax teaching
team teams technology tourism trade training transformation transition transitions transport treasury
universities university veterans vulnerable water waterways welfare well-being wellbeing wildlife women work
workforce workplace works year years young youth`

/** Nouns for bodies that somebody chairs or belongs to, lower case: "chair of the scrutiny panel". Source: councils’ and schools’ constitutions. */
export const BODY_NOUNS = `
assembly association battalion board body branch brigade cabinet campaign centre club coalition commission
committee community company conference congress council
crew delegation department directorate division expedition forum foundation government group house inquiry jury
mission movement network office opposition
panel parliament partnership party programme project regiment region review section sector service services society
squad staff state subcommittee taskforce
team tribunal union unit working-group`

/** Nouns that stand for a body named elsewhere, lower case: "head of the school". Source: usage. */
export const NAMELESS_BODIES = `
academy agency association authority bank board borough business campus centre chain charity church clinic
club college company council department diocese factory federation firm foundation group home hospice
hospital hub institution jail library local-authority mosque museum newspaper nursery organisation parish
partnership party plant playgroup pre-school preschool primary prison provider school secondary service shop
site store surgery theatre trust union university`
