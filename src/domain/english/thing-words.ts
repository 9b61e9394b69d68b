/** Words that stand in the names of firms, forces, works and places of the world and in no person’s name, lower case; many are of no school’s name. Source: the lists of companies and the gazetteers that agencies print from. */
export const THING_WORDS = `
accord advisors aerospace afghanistan agencies agriculture algeria analytics andalusia angola apparel appliances
aqueduct arcade archipelago artillery automotive azerbaijan bahrain bakery ballet bancorp bancshares bangladesh
barracks basilica basin battalion bavaria belarus beverages biosciences biotech bistro bloc bolivia bookshop
botswana bottling brands brasserie brewing brigade broadband broadcasting bros brothers bulgaria bundesbank
bundestag burundi caliphate cambodia cameroon canyon catalonia cavalry cement cemetery championships chemicals
choir cinema cinemas clothing colliery commerce concerto confectionery congo convent cosmetics couriers
courthouse crematorium crimea croatia cruises depot desert diagnostics distillers distillery djibouti doctrine
duma dynamics ecuador egypt electric electricity emirate emirates ensemble entertainment equities eritrea
estates estonia estuary ethiopia exploration expressway farms fashions ferries fiji finland fisheries footwear
forestry freeway freight gambia garrison gas gaza genetics ghana glacier greece guatemala guinea gulf haiti
hangar hardware haulage honduras hungary iceland immigration indonesia infantry instruments interior interstate
iran iraq irrigation japan kazakhstan knesset kosovo kuwait kyrgyzstan laboratories laboratory labs lagoon laos
latvia leasing lebanon legislature lending liberia libya lithuania loans lombardy luxembourg macedonia machinery
malawi malaysia marathon maritime mausoleum memorials metals militia minerals mining moldova monastery mongolia
montenegro morocco mozambique multiplex mutual myanmar namibia navy nepal netherlands networks nicaragua nickel
nigeria normandy norway observatory offshore oil olympiad olympic olympics opera operas orchestra orphanage
outlets packaging pact pakistan palestine paraguay paralympics peninsula peru petroleum pharma pharmacies
pharmacy philharmonic philippines plastics plaza politburo portugal prairie properties protectorate protocol
qatar quarries quartet quintet realty refineries refinery refining regatta regiment reichstag republic republics
requiem reservoir retail robotics rodeo romania rubber runway rwanda sanctuary sardinia satellite savings saxony
secretariat securities semiconductor semiconductors seminary senegal serbia shipping siberia singapore slovakia
slovenia smelter software somalia sonata spacecraft squadron statehouse steamship steel-works strait straits
studios sudan sultanate supermarkets switzerland symphony synagogue syndicate syria taiwan tajikistan tanzania
telecom telecoms telescope terminal thailand therapeutics tibet tobacco tonga tools tourism toys treasury treaty
tundra tunisia turbines turkmenistan turnpike tuscany uganda ukraine uprising uruguay utilities uzbekistan
vanuatu venezuela veterans viaduct vietnam vineyards volcano warehousing waterways waterworks winery wireless
yemen zambia zimbabwe`
