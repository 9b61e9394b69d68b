/** Nouns for trades, callings and pastimes, lower case, that say what somebody is but are too many or too often names to be sought among capitals. Source: the coding index of the Standard Occupational Classification 2020 and usage in local papers. */
export const OCCUPATIONS = `
accordionist acrobat actuary acupuncturist addict adjudicator adjutant admiral agronomist airman alcoholic
ambulanceman anaesthetist anarchist angler animator announcer anthropologist antiquarian apothecary appraiser
arbitrator archaeologist archer archivist arsonist assassin assemblyman assemblywoman astrologer astronomer
astrophysicist attendant attorney au-pair auctioneer backpacker bagpiper bailiff ballerina ballplayer bandleader
banjoist barber barista baritone barmaid barman baron bartender baseman bassist bassoonist battalion-commander
beautician beekeeper believer bidder biker binman biochemist biographer biologist biophysicist birdwatcher
blacksmith boatbuilder boatman bodyguard bombardier bondholder bookbinder booker bookkeeper bookmaker bookseller
botanist bouncer breeder brewer brickie bricklayer bridesmaid brigadier broadcaster burglar butcher butler buyer
bystander cabbie cabby cabinetmaker cadet cameraman canoeist captor cardiologist caricaturist carmaker carpenter
cartographer cartoonist cashier castaway caterer cellist centenarian chairperson chandler chauffeur checker chemist
chieftain childcare-worker chiropodist choirmaster choreographer churchwarden civilian clarinettist cleric climber
clinician clown coachman coastguard cobbler collector collier colonel commander commuter compere comrade concierge
confectioner conman connoisseur conservationist conspirator constituent contestant contractor convert convict cook
copywriter cosmonaut costumier cottager courier courtier cowboy craftsman craftswoman creator creditor criminologist
crofter crooner curator customer dad-to-be daredevil deacon dealer decathlete decorator demonstrator dentist
deportee dermatologist deserter designer detainee devotee diarist dietician dietitian dinner-lady discoverer
dispatcher dissident diver docker doorman dramatist draughtsman dressmaker drover ecologist economist educationist
elder embroiderer emigrant employee endocrinologist entertainer enthusiast entomologist envoy epidemiologist
escapologist ethicist ethnographer evangelist exile explorer exporter extremist fabricator fanatic farmhand
fashion-designer fellow ferryman fiddler fielder fieldworker fighter figurehead filmmaker financier firefighter
fireman first-baseman fisherman fishmonger fitter fixer flautist flight-attendant florist folklorist forecaster
forester forger forward foundling fraudster freedom-fighter freelance freelancer freshman friar fugitive fundraiser
funeral-director furrier futurist gambler gamekeeper gangster genealogist geneticist geographer geologist
geophysicist glaciologist glazier goalie goldsmith gp grandmaster grocer groom groundsman grower guard guitarist
gunner gunsmith gynaecologist hairdresser handyman harpist hauler haulier headhunter heavyweight heir heiress helper
herbalist herder herdsman hero heroine hiker historian hobbyist homeowner hornist hostage householder housekeeper
housewife hunter hydrologist hypnotist ice-skater illustrator imam immigrant immunologist impersonator importer
impresario individual influencer informant innkeeper insurgent intern international interpreter inventor
investigator investor ironmonger islamist janitor jeweller jihadist joiner journeyman juggler junk-dealer jurist
juror keeper kidnapper kingmaker kingpin laborer labourer lad lady laird landowner lass lawmaker layman left-hander
leftist legislator lexicographer librettist lieutenant lifeboatman lifeguard lifter lighthouse-keeper lightweight
linebacker lineman linguist loanee lobbyist lock-forward locksmith loner lookout lorry-driver lumberjack lyricist
machinist magician magnate maid mainstay maker man marine mariner marketer mason masseur mastermind mathematician
matriarch mechanic mediator merchant metallurgist metalworker meteorologist mezzo-soprano microbiologist
middleweight migrant milkman miller milliner miner mineworker miniaturist missionary mogul moneylender monk
mortician motorcyclist motorist mountain-rescuer mountaineer muralist murderer musicologist naturalist naturopath
navigator navvy negotiator neurologist neuroscientist neurosurgeon newcomer newlywed newsagent newscaster
newspaperman newsreader nobleman nomad novice nun nurseryman nutritionist oboist obstetrician oceanographer
octogenarian officeholder official oligarch oncologist onlooker operative operator opponent optician optometrist
oracle orchardist orderly organist ornithologist orphan orthodontist osteopath outfielder outfitter outlaw overseer
pacifist paediatric-nurse palaeographer palaeontologist paralegal paramedic paratrooper parishioner parliamentarian
parolee partisan passenger passer-by pathologist patient patriarch patriot paymaster peacekeeper peasant pedestrian
pentathlete percussionist performer pharmacist pharmacologist philanthropist philologist phonetician physicist
physio physiologist physiotherapist pianist pickpocket piper pirate planter plasterer poacher podcaster podiatrist
policeman policewoman pollster polymath pontiff porter postgraduate postie potholer potter preacher primatologist
printer privateer producer profiteer programmer propagandist prospector protester psychotherapist publican publicist
puppeteer purser quartermaster quilter rabbi racer radiographer radiologist rambler rancher ranger rapist ratepayer
realtor recluse reformer reformist refugee renter rescuer retailer retiree revolutionary rider right-hander
ringleader robber roofer rower royalist ruler runner saddler sales-assistant salesman saleswoman saxophonist
scaffolder sceptic scholar schoolmaster schoolmistress schoolteacher scout scriptwriter scrum-half seamstress
second-baseman seismologist seller separatist septuagenarian servant serviceman servicewoman shaman shareholder
shepherd shipbuilder shoemaker shop-assistant shopper shortstop sibling signalman signwriter silversmith skater
skeptic skier slugger smallholder smith smuggler snooker-player snowboarder social-scientist sociologist sommelier
songwriter sophomore soprano spinner spy squatter staffer stallholder stalwart stand-up stargazer starlet statesman
stationmaster steelworker stepparent stepson stevedore stitcher stockbroker stonemason storekeeper storyteller
strategist strongman stuntman stuntwoman stylist sub-postmaster subcontractor suffragette superstar surfer suspect
sweeper swindler tactician tailor tanner taxi-driver taxidermist teammate technician technocrat technologist teller
tenant tenor tetraplegic textile-worker thatcher theologian theorist third-baseman tiler toddler toolmaker toreador
tourist townsman toxicologist tradesman traitor translator trapper traveller trawlerman treasure-hunter trespasser
triathlete tribesman trombonist truck-driver trucker trumpeter tsar turncoat twitcher typist umpire undergraduate
understudy upholsterer urbanist urologist usher vendor ventriloquist vet veterinarian vicereine vigilante villager
vintner violinist violist virologist virtuoso visionary vlogger volcanologist waiter waitress walker wanderer
warlord watchmaker watchman weaver webmaster welder welterweight whaler whistleblower wicketkeeper wildfowler
windsurfer wing-forward wingman woodcarver woodsman woodworker wrestler xylophonist yachtsman youngster zealot
zookeeper zoologist`

/** Endings of nouns for what somebody does, where the noun stands in no list. Source: the dictionary's agent nouns. */
export const AGENT_ENDINGS = `grapher keeper maker minder monger ologist person smith woman worker wright`
