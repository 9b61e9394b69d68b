/** Nouns for trades, callings and pastimes, lower case, that say what somebody is but are too many or too often names to be sought among capitals. Source: the coding index of the Standard Occupational Classification 2020 and usage in local papers. */
export const OCCUPATIONS = `
abbess abbot accordion-player accordionist acolyte acrobat actuary acupuncturist addict adjudicator adjutant admiral
agronomist airman alcoholic all-rounder allrounder ambulanceman anaesthetist anarchist anesthesiologist angler
animator announcer anthropologist antiquarian apothecary appraiser arbitrager arbitrageur arbitrator arborist archaeologist archer
archivist arsonist assassin assemblyman assemblywoman astrologer astronomer astrophysicist attendant au-pair
auctioneer backpacker bacteriologist bagman bagpiper bailiff ballerina ballplayer bandleader bandmaster banjoist
bantamweight barber barista baritone barmaid barman baron bartender baseman bassist bassoonist battalion-commander
batter beautician beekeeper believer biathlete bidder biker binman biochemist biographer biologist
biophysicist birdwatcher blacksmith boatbuilder boatman bobsledder bodyguard bohemian bombardier bondholder
bookbinder booker bookkeeper bookmaker bookseller botanist bouncer boxer breeder brewer brewmaster brickie
bricklayer bridesmaid brigadier broadcaster burglar busker butcher butler buyer bystander cabbie cabby cabinetmaker
cadet cameraman canoeist cantor captor cardiologist caricaturist carmaker carpenter cartographer cartoonist cashier
castaway catechist caterer cellist centenarian centre-back ceramicist chairperson chandler chauffeur checker
cheesemaker chemist chieftain childcare-worker chiropodist choirboy choirmaster choreographer chorister churchwarden
civilian clarinettist cleric climatologist climber clinician clockmaker clown coachman coastguard cobbler
collector collier colonel commander commuter compere comrade concierge confectioner confidante conman connoisseur
conservationist conspirator constituent contestant contractor contralto controller convert convict cook cooper coppersmith
copywriter cornerback cosmologist cosmonaut costumier cottager countertenor courier courtier cowboy cowherd cowman
coxswain crabber craftsman craftswoman creator creditor criminologist crofter crooner crystallographer curator
curler customer cyclist dad-to-be dandy daredevil deacon deaconess dealer debutante decathlete decorator defenceman
defenseman demographer demonstrator dentist deportee dermatologist deserter designer detainee devotee diarist
dietician dietitian dinner-lady disciple discoverer dispatcher dissident distiller diver docker doorman dramatist
draughtsman dressmaker drover dyer ecologist economist educationist elder embalmer embroiderer emigrant employee
endocrinologist engraver entertainer enthusiast entomologist envoy epidemiologist escapologist etcher ethicist
ethnographer ethnologist evacuee evangelist exile explorer exporter extremist eyewitness fabricator factotum
falconer fanatic farmhand fashion-designer featherweight fellow fencer ferryman fiddler fielder fieldworker fighter
figurehead filmmaker finalist financier fire-eater firefighter fireman first-baseman fisherman fishmonger fitter fixer
flanker flautist flight-attendant florist flutist fly-half flyweight folklorist forecaster foreman forester forewoman forger forward
foundling fraudster freediver freedom-fighter freelance freelancer freshman friar fugitive fullback fundraiser
funeral-director furrier futurist gambler gamekeeper gangster gastroenterologist gaucho genealogist geneticist geochemist
geodesist geographer geologist geometer geophysicist ghillie glaciologist glassblower glazier gleaner glover
go-between goalie goaltender goatherd goldsmith gp grandmaster gravedigger grazier grocer groom groundsman
grower guard guitarist gunner gunsmith gymnast gynaecologist hairdresser halfback handyman harpist harpsichordist
hatter hauler haulier hawker headhunter heavyweight hedger heir heiress helper hematologist henchman heptathlete herbalist
herder herdsman hero heroine herpetologist hiker hippie historian hobbyist homeowner hornist horticulturist
hostage hostage-taker hostler householder housekeeper housewife hunter hurdler hydrographer hydrologist hypnotist
ice-skater ichthyologist illustrator imam immigrant immunologist impersonator importer impresario individual
infielder influencer informant innkeeper insurgent intermediary intern international interpreter inventor
investigator investor ironmonger islamist janitor javelin-thrower jeweller jihadist jockey joiner journeyman judoka
juggler jumper junk-dealer jurist juror karateka kayaker keeper keyboardist kicker kidnapper kingmaker kingpin
laborer labourer lacemaker lad lady laird lama landowner lass lawmaker layman left-hander leftist leg-spinner
legislator lepidopterist lexicographer libero librettist lieutenant lifeboatman lifeguard lifter lighthouse-keeper
lightweight limnologist linebacker lineman linesman linguist lithographer loanee lobbyist lobsterman lock-forward locksmith logician loner lookout lorry-driver luger lumberjack lutenist luthier lyricist machinist
magician magnate maid mainstay maker maltster man marathoner marine mariner marketer mason masseur mastermind
matador mathematician matriarch mechanic medallist mediator merchant messenger metallurgist metalworker meteorologist mezzo
mezzo-soprano microbiologist middleman middleweight migrant miler milkmaid milkman miller milliner miner mineworker
miniaturist missionary mogul moneylender monk mortician motorcyclist motorist mountain-rescuer mountaineer muezzin
muralist murderer musicologist mycologist naturalist naturopath navigator navvy negotiator nephrologist netminder
neurologist neuroscientist neurosurgeon newborn newcomer newlywed newsagent newscaster newspaperman newsreader
nightwatchman nobleman nomad novice number-theorist nun nurseryman nutritionist oboist obstetrician oceanographer
octogenarian off-spinner officeholder official oligarch oncologist onlooker opener operative operator
ophthalmologist opponent optician optometrist oracle orchardist orderly organist ornithologist orphan orthodontist
osteopath otolaryngologist outfielder outfitter outlaw overseer oysterman pacifist paediatric-nurse palaeobotanist
palaeographer palaeontologist paleontologist palynologist paralegal paramedic parasitologist paratrooper parishioner
parliamentarian parolee partisan passenger passer-by pathologist patient patriarch patriot paymaster peacekeeper
peasant pedestrian pediatrician pentathlete percussionist performer pharmacist pharmacologist philanthropist
philologist phonetician phonologist physicist physio physiologist physiotherapist pianist piccoloist pickpocket
piper pirate planter plasterer poacher podcaster podiatrist point-guard policeman policewoman pollinator pollster
polymath pontiff porter postgraduate postie postulant potholer potter preacher primatologist printer printmaker
prioress privateer producer profiteer programmer propagandist prospector protege protester psychoanalyst
psychotherapist publican publicist pulmonologist punter puppeteer purser qualifier quarryman quarter-finalist quarterback
quartermaster quilter rabbi racer radiographer radiologist rafter rambler rancher ranger rapist ratepayer realtor
recluse reformer reformist refugee reliever renter rescuer retailer retiree revolutionary rheumatologist
rickshaw-puller rider right-hander ringleader ringmaster roadie robber roofer rough-sleeper rower royalist ruler
runner sacristan saddler sales-assistant salesman saleswoman saxophonist scaffolder sceptic scholar
schoolmaster schoolmistress schoolteacher scout scriptwriter scrum-half sculler seamer seamstress second-baseman
seismologist seller semi-finalist seminarian semiotician separatist septuagenarian servant serviceman servicewoman sexton
shaman sharecropper shareholder shepherd shipbuilder shoemaker shooter shop-assistant shopper shortstop shrimper
sibling sidekick signalman signwriter silversmith silviculturist skater skeptic skier slater slugger smallholder
smith smuggler snooker-player snorkeller snowboarder social-scientist socialite sociologist sommelier songwriter
sophomore soprano sound-engineer southpaw speedway-rider spiker spinner sprinter spy squatter stablehand staffer
stalker stallholder stalwart stand-up stargazer starlet statesman stationmaster statistician steelworker
steeplechaser stepparent stepson stevedore stitcher stockbroker stockman stonecutter stonemason storekeeper
storyteller strategist strongman stuntman stuntwoman stylist sub-postmaster subcontractor suffragette superstar
surfer surveyor survivor suspect swami sweeper swimmer swindler tactician tailback tailor tanner taxi-driver
taxidermist teammate technician technocrat technologist teen teenager teller tenant tenor tetraplegic textile-worker
thatcher theologian theorist third-baseman tiler timpanist tinner tinsmith toddler toolmaker topologist toreador
tourist townsman toxicologist tradesman trainer traitor trampolinist translator trapeze-artist trapper traveller
trawlerman treasure-hunter trespasser triathlete tribesman trombonist truck-driver trucker trumpeter tsar tubist
turncoat twin twitcher typesetter typist umpire undergraduate understudy undertaker upholsterer urbanist urologist
usher vaulter vendor ventriloquist verger vet veterinarian vibraphonist vicereine vigilante vigneron villager
vintner violinist violist virologist virtuoso visionary vlogger volcanologist waiter waitress walker wanderer
warlord watchmaker watchman weaver webmaster welder welterweight whaler whistle-blower whistleblower wicketkeeper
wideman widow widower wildfowler windsurfer winemaker wing-forward winger wingman woodcarver woodcutter woodsman
woodworker wrestler xylophonist yachtsman youngster zealot zookeeper zoologist`

/** Endings of nouns for what somebody does, where the noun stands in no list. Source: the dictionary's agent nouns. */
export const AGENT_ENDINGS = `grapher keeper maker minder monger ologist person smith woman worker wright`
