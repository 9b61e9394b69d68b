/** Nouns for trades, callings and pastimes, lower case, that say what somebody is but are too many or too often names to be sought among capitals. Source: the coding index of the Standard Occupational Classification 2020 and usage in local papers. */
export const OCCUPATIONS = `
accordionist acrobat addict agronomist alcoholic angler animator anaesthetist anthropologist antiquarian
apothecary archaeologist archivist arsonist astronomer attorney au-pair auctioneer bagpiper bailiff ballerina
bandleader barber barista barmaid barman bartender beautician beekeeper believer biker binman biochemist
biographer biologist birdwatcher blacksmith boatbuilder bookbinder bookkeeper bookmaker bookseller botanist
bouncer brewer bricklayer brickie bridesmaid burglar butcher butler buyer cabbie cabinetmaker cameraman
cardiologist carpenter cartographer cartoonist cashier caterer cellist childcare-worker
chemist chiropodist choirmaster choreographer churchwarden civilian climber cobbler collector collier colonel
compere comrade concierge confectioner conman conservationist constituent contractor copywriter cottager
courier cowboy craftsman criminologist crofter dad-to-be daredevil deacon dealer
decorator dentist dermatologist dietician dietitian dinner-lady dissident diver docker doorman draughtsman
dressmaker drover ecologist educationist embroiderer enthusiast epidemiologist escapologist
evangelist explorer exporter fabricator fanatic ferryman fiddler fighter fireman firefighter fisherman fishmonger
fitter fixer flautist florist folklorist forecaster forester forger foundling fraudster freelance
freelancer friar funeral-director furrier gamekeeper gangster genealogist geneticist geographer
geologist glazier goldsmith gp grocer groom groundsman gunsmith gynaecologist handyman
haulier hauler headhunter heir heiress helper herbalist herdsman hero heroine hiker hobbyist homeowner
housekeeper housewife householder hunter hypnotist illustrator immigrant importer impresario individual
influencer ironmonger international janitor jeweller joiner journeyman juggler junk-dealer juror keeper
labourer lady lad laird lass layman lexicographer librettist lifeboatman lifeguard lighthouse-keeper linguist
lobbyist lock-forward locksmith loner lorry-driver machinist magician maid maker man marketer mason masseur
mathematician mechanic mediator merchant metallurgist meteorologist metalworker microbiologist migrant milkman
milliner miller miner miniaturist missionary monk mortician motorist mountaineer mountain-rescuer muralist
musicologist naturalist navvy navigator neurologist neuroscientist newcomer newlywed newsagent newsreader nomad
nun nurseryman nutritionist obstetrician octogenarian oncologist onlooker operative operator optician optometrist
organist ornithologist orphan orthodontist osteopath outlaw paediatric-nurse palaeontologist paralegal paramedic
paratrooper parishioner passenger passer-by patient pathologist patriarch pedestrian peacekeeper percussionist
performer pharmacist philanthropist physicist physio physiologist physiotherapist pianist piper
plasterer poacher podcaster podiatrist pollster porter postgraduate postie potter preacher printer profiteer
programmer protester psychotherapist publican publicist puppeteer purser quilter rabbi racer radiographer
radiologist rambler ranger realtor recluse refugee renter retailer retiree revolutionary rider
ringleader roofer runner saddler sales-assistant salesman saleswoman saxophonist scaffolder scholar
schoolmaster schoolmistress schoolteacher scout scrum-half seamstress seller septuagenarian servant shepherd
shipbuilder shoemaker shop-assistant shopper sibling signalman signwriter silversmith skater
smallholder smith smuggler snooker-player sociologist sommelier songwriter soprano spinner squatter
stallholder stalwart stand-up stargazer stationmaster steelworker stepparent stonemason storekeeper storyteller
stuntman stylist subcontractor suffragette sub-postmaster sweeper tailor tanner taxidermist technician technologist
tenant tenor theologian thatcher tiler toolmaker tourist townsman tradesman trapper traveller trawlerman
treasure-hunter trespasser trombonist trumpeter twitcher typist understudy undergraduate upholsterer urologist
usher vet veterinarian villager vintner violinist virologist visionary vlogger waiter waitress wanderer watchmaker
weaver webmaster welder whistleblower wildfowler windsurfer wing-forward woodcarver woodworker wrestler youngster
yachtsman zookeeper zoologist`

/** Endings of nouns for what somebody does, where the noun stands in no list. Source: the dictionary's agent nouns. */
export const AGENT_ENDINGS = `grapher keeper maker minder monger ologist person smith woman worker wright`
