/** Words that stand in names of bodies, places and things and in no person’s name, lower case. Source: the kinds of providers that Ofsted inspects, public bodies, roads and places of England, and headings of inspection reports. */
export const NEVER_NAMES = `
academic academies academy acas achievement adoption advertisement advice advisers africa agency ai airlines
airport airways alert alliance amalgamated america analysis apprentice apprenticeships area areas article arts
ascl assembly assessment associates association athletic attendance authorities authority autism avenue aviation
award awards bakeries bank banque behaviour beijing board boards borough boroughs boulevard breweries brewery
britain british brussels budget builders building bulletin bureau business cabinet calendar campaign campus
capital care care-home careers cash caterers cathedral catholic center centre challenge chambers championship
charity charter childcare children childrens chronicle church-of-england city clinic club clubs co coaches
coalition code college colleges combined comment comments commission committee committees communication
communities community companies company complaints conference congress conservative conservatives consortium
constabulary consulting contact contracts cookies copyright corp corporation council council-tax councils
counties county court-of covid cqc creche crescent crown-court cup curriculum daily dairies data days deal
democrat democrats department departments development dfe digital diocese directive directorate directory
disabilities disability district districts division drive early economy edition education educational
effectiveness ehcp election elections electronics email employer employment energy engineering english
enterprise enterprises equality equity estate eu europe european event events every exam exams exceptional
exchange exclusive executive expected experience experiences expert experts express fabrications facebook facts
faculty families family fe federation feedback festival final finance first first-aid foods football forum
forums foster fostering fostering-network foundation foundry framework frontieres fund funding gazette gcse
general-election girls global gmbh google governance government grade grades grammar grand-prix green-party
group groups guardian guide hauliers headlines headteachers health herald high higher history hmi hmp holdings
holyrood home-office homes hospital hospitals housing hr hub hubs human image images improvement inadequate inc
inclusion independent-inquiry industrial industries infant infants infirmary information initiative innovation
inquiry inspection inspections inspectorate inspectors instagram institute institution insurance integrated
international internet investment issue it joiners journal junior kids kindergarten kingdom knowledge kremlin
labour leadership league learners learning legal level liberal library limited linkedin local lodge-school
logistics london loyal ltd magazine mail management manifesto market mat maths matters media medical medicine
meeting membership mental met metro metropolitan minds ministry mission money monitoring montessori moscow
motors motorway museum music nahnt nahu nasuwt nation national nations network neu news newsletter newspaper
newspapers newsroom nhs north-east north-west note notes nurseries nursery nursing office officers ofqual ofsted
ombudsman online online-safety operations opinion opportunities order organisation outcomes outstanding overall
pages panel parents parliament partners partnership partnerships party payments pe pentagon performance personal
pharmaceuticals photo photograph picture pictures plan planning platform playgroup plc plumbers police policy
post-16 practice pre-school premier premiership preschool prevention primary principals priority prison privacy
probation product products professionals programme programmes progress project projects property protection
provider providers provision psychology public publications publishing pupil pupils pyongyang qualifications
quality questions radio rail railway rates rating ratings reading-list reception recovery recruitment referrals
reform region regional register registry regulator related release report reports requires research residential
resource resources response restaurant results review reviews rights road roads roundup royal rugby safeguarding
sans satisfactory scene scheme school schools science sciences scitt scotland search secondary section sector
secure security senate send sentinel service services shipyard shire shop shops show single siochana site sixth skills
snp social society solutions south-east south-west special specialist sports stadium staff stage standard
standards statement station steelworks stores stories stormont strand strategy street-view students studies
subject subscribe summit supermarket supplement support survey system systems tables task taskforce teacher
teachers teaching team teams technology tehran telegraph television terms test tests textiles theatre theme
times toolkit tories tory tour tournament town trade training transport travel tribunal tribune trophy trust
trustees trusts tv twitter uk ukip union unions unison unit unite united universities university update updates
urgent utc vacancies ventures video village villages vision visit voices voluntary volunteers vote ward watch
watchdog web website week weekly welcome welfare wellbeing western westminster whatsapp whitehall women work
workers workforce works workshop world xmas year years yorkshire young-people youth youtube zone`

/** Of these the ones that are surnames too: a person by two other signs. */
export const SURNAMES_TOO = `
bank britain cash champion charter drive early english first grade guide junior loyal mail market mission money
order personal priority progress reading royal rugby scotland senate shire single stage strand subject summit
test trade travel village vision visit ward watch week work works world`

/** Words that end names of places and buildings but are surnames too ("Chris Hill", "Sarah Green"), lower case: a person only by another sign. */
export const SOFT_NOUNS = `
abbey acre acres arms ash banks barn bay beach bridge brook buildings bush castle cathedral causeway chapel
chase child church circus close common coppice copse corner cottage court cove croft cross dale day dean
dene dock docks down downs end england farm fell field fields ford forest forge fountain garden
garden-centre gardens gate glade glen grange green grounds grove guild hall ham harbour heath heights hill
hills hollow holme hotel house hurst inn ireland island isle junction key lake lane law lea ley lodge manor
marsh mead meadow meadows mere mews mill mills moor mount mountain oak oaks orchard palace parade park pass
path pier place plain plains point pond pool port priory quarter quay rectory ridge rise river rivers
rookery row sales sands shore side spa spinney sport spring springs square stables star stone story strand
street terrace thorpe tower towers town vale valley vicarage view views villa village wales walk wall warren
water waters way weald well wells west wharf winter wold wood woods yard`

/** Of these the ones that are hardly ever surnames. */
export const HARD_PLACES = `
buildings causeway church circus cottage crescent dock docks gardens garden-centre grounds heights hotel house
inn isle island junction lodge meadows mews mills palace parade park pier place plains points priory quay rectory
sands spa square stables street terrace towers valley vicarage view views villa villas way wharf yard`

/** Words that begin names of places and bodies, lower case. Source: names of English places. */
export const PLACE_STARTS = `
cape central east eastern fort great greater high inner isle lake las little loch los lower mid middle mount
new north northern old outer port river royal saint san santa santo sao south southern st stoke sts tropical
upper west western`

/** Lower-case nouns which make the capitalised words before them the name of a place, school, body or thing: "Quarry Lane junior", "the Munro review". Source: usage. */
export const ORG_FOLLOWERS = `
academies academy act affair agency airport area award barracks books borough branch brothers campus case cathedral
centre childminder college community company comprehensive constituency council council's councillors county dam
disease district doctrine effect estate exhibition family fc federation firm foundation gallery grammar group high
hospital hotel infant infants inquiry institute junior juniors lecture library medal memorial method mosque museum
novels nurseries nursery office orchestra park playgroup pre-school preschool primary principle prize programme
project pub railway refugee report review road scheme scholarship school school's schools secondary shrine sisters
site-based sixth stadium station statue street suburb surgery synagogue syndrome team temple theatre theory trophy
trust tunnel twins unit university village ward website works`

/** Words with a capital only because a sentence or a headline begins there, lower case; none is a given name of its own. */
export const SENTENCE_STARTERS = `
a about above according across acting added after again against ago all almost alongside also although always amid
among amongst an and another any anyone apart are around as aside ask asked at award-winning back based be because
been before behind being beloved below beneath beside besides between beyond born both brave but by call can
celebrated cheap children click coming commenting compare congratulations consider contact convicted could currently
dear delighted deputy despite did discover disgraced do does don't download during each earlier either elsewhere
email ends enough enter especially even eventually ever every everybody everyone everything ex except exclusive
extra fewer fifth finally find first five follow following for former formerly four fourth from further given good
had half has have having he hello help her here hers herself hi him himself his how however hundreds i if in
including incoming indeed inside instead interim into is isn't it its itself jailed join just last late lately later
latest least less let like likewise listen long-serving longtime many maybe me meanwhile meet might mine missing
more moreover most much much-loved must my myself near nearby nearly neither never nevertheless new newly next nine
no nobody none nonetheless nor not nothing now of off often on once one only onto or other others otherwise our ours
out outgoing outside over overall own past people perhaps phone pictured pioneering please plus popular previously
promoted proud quite rather read recently regarding regardless register renowned responding retired right ring said
same says second see seen several shamed she should show since six so some somebody someone something sometimes soon
speaking still subscribe such suddenly take telephone tell ten thank thanking thanks that the their them then there
therefore these they thing third this those though thousands three through throughout thus to today together told
tomorrow tonight too toward towards tragic tributes tuesday two under under-fire unlike until up upon us veteran via
visit was watch we well were what whatever when whenever where whereas wherever whether which while whilst who
whoever whom whose why will with within without witness would yes yesterday yet you your yours yourself`

/** Days, months and feasts, lower case. */
export const CALENDAR_WORDS = `
advent apr april aug august autumn bank christmas dec december diwali easter eid eve feb february fri friday
half-term halloween hanukkah jan january jul july jun june lent mar march may michaelmas mon monday nov
november oct october pentecost ramadan sat saturday sep sept september summer sun sunday term thu thur thurs
thursday tue tues tuesday wed wednesday whitsun`

/** Peoples, faiths and parties, lower case. */
export const DEMONYMS = `
afghan african albanian algerian american anglican angolan arab argentine argentinian armenian asian
australian austrian bangladeshi belgian bolivian bosnian brazilian british buddhist bulgarian burmese
cambodian canadian caribbean catholic chechen chilean chinese christian colombian congolese conservative
cornish croat croatian cuban cypriot czech danish dem democratic dems dutch egyptian english estonian
ethiopian european filipino finnish french german ghanaian greek greens guatemalan gypsy hindu hungarian
icelandic independent independents indian indonesian iranian iraqi irish islamic israeli italian ivorian
jamaican japanese jewish jordanian kenyan korean kosovan kurdish kuwaiti labour latvian lebanese lib liberal
liberian libyan lithuanian malaysian methodist mexican moroccan muslim nationalist nepalese nigerian
norwegian pakistani palestinian peruvian plaid polish portuguese quaker reform republican roma romanian
russian rwandan saudi scottish serb serbian sikh singaporean slovak slovenian somali spaniard spanish
sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tories tory traveller tunisian turk turkish
ugandan ukip ukrainian unionist venezuelan vietnamese welsh yemeni zambian zimbabwean`

/** Given names that are ordinary words, places or months too, lower case: at the start of a sentence or before a place word they need another sign. */
export const AMBIGUOUS_GIVEN = `
abbey amber april art ash aurora austin autumn bath bill bob brandon brent bristol buddy camden carol chad
chance charity chase chelsea chester chip christian christmas city clay cliff clifford clifton coral daisy dale
dallas dawn dean derby destiny drew dudley earl ebony eve faith fang fern flora florence forest frank georgia
ginger glen grace grant guy hall harmony harper hazel heath heather holly hong honor hope iris ivy jade jasmine
jay jesus jing jordan joy june jung kent kerry kim king lance lily lincoln linh lorne lottie marina mark mason
may melody mercy merry milan miles milton nelson olive orlando patience peace pearl penny ping pip poppy port
preston prince raja ray read rich robin rod rose rowan royal ruby rugby rusty saffron sage said sana sandy
sherry shirley skip sky sola sonny stafford stanley sterling sue summer sydney teddy temple terry tiger trent
trinity unity val van verity vic victor victoria viola violet virginia wade ward warren washington wells wen wes
west weston whitney will willow windsor winston woody york young`
