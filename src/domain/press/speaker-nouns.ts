/** Nouns for what Ofsted and its people are and write, lower case: who says what they say is Ofsted. Source: usage in the British press. */
export const INSPECTORATE_NOUNS = `
findings, hmi, hmis, inspection, inspections, inspector, inspectorate, inspectors, judgement, judgements, ofsted,
regulator, report, reports, verdict, verdicts, watchdog, watchdogs`

/** Nouns for texts that speak for whoever wrote them, lower case. Source: as above. */
export const TEXT_NOUNS = `
advice, announcement, answer, apology, argument, article, blog, briefing, brochure, document, email, excerpt,
explanation, extract, flyer, joint statement, leaflet, letter, line, lines, message, note, notice, page, paper,
paragraph, passage, placard, plaque, point, post, poster, press release, reaction, release, response, section,
sentence, statement, tweet, view, warning, website`

/** Nouns for reports by others, lower case: named by their own words. Source: as above. */
export const OTHER_REPORT_NOUNS = `
analysis, assessment, audit, case review, dossier, evaluation, guidance, inquest, inquiry, investigation, minutes,
poll, research, review, serious case review, strategy, study, survey`

/** Texts that are quoted as their own voice, whoever wrote them, lower case. Source: as above. */
export const TEXTS_OF_THEIR_OWN = `
brochure, email, flyer, leaflet, letter, note, notice, placard, plaque, poster`

/** Nouns for an individual, beyond the titles of roles, lower case. Source: as above. */
export const INDIVIDUAL_NOUNS = `
adopter, adult, aide, another, apprentice, bloke, boy, caller, carer, chancellor, chap, child, childminder,
claimant, colleague, critic, dad, employee, father, fellow, former pupil, gentleman, girl, grandfather, grandmother,
guy, insider, lad, lady, lass, learner, lecturer, man, member, mother, mum, nan, neighbour, observer, official, one,
onlooker, parent, passer-by, person, pupil, reader, resident, schoolboy, schoolgirl, sixth-former, soul, source,
spokesman, spokesperson, spokeswoman, staff member, student, teenager, trainee, veteran, volunteer, whistleblower,
witness, woman, worker, youngster`

/** Nouns for groups of people that end in no plural “s”, lower case. Source: as above. */
export const GROUP_NOUNS = `
cabinet, children, clergy, families, governing body, leadership, management, men, opposition, people, police,
public, staff, women, workforce, youth`

/** Nouns for bodies that speak, lower case. Source: as above. */
export const BODY_NOUNS = `
academy, agency, alliance, association, authority, board, body, borough, branch, bureau, campaign, centre, charity,
church, club, coalition, college, commission, committee, company, confederation, congress, consortium, corporation,
council, court, department, diocese, employer, federation, firm, force, forum, foundation, fund, government, group,
home, hospital, house, institute, institution, league, ministry, movement, network, newspaper, nhs, nursery, office,
ombudsman, operator, organisation, panel, parliament, partnership, party, pre-school, provider, school, service,
society, team, town hall, treasury, tribunal, trust, union, university`

/** Nouns that only a body of that kind is called by: "the ministry" is no firm that was named before; lower case. Source: as above. */
export const BODIES_OF_A_KIND = `
army, church, council, court, department, federation, government, home, hospital, ministry, nursery, parliament, police,
school, treasury, university`

/** Nouns that mean a firm or body as often as a person, lower case: what follows in apposition is its name. Source: usage in the business press. */
export const FIRM_NOUNS = `
agency, airline, bank, brewer, broadcaster, builder, carmaker, carrier, chain, charity, company, conglomerate,
contractor, developer, distributor, employer, exporter, firm, giant, grocer, group, insurer, landlord, lender,
maker, manufacturer, newspaper, operator, owner, parent, producer, provider, publisher, regulator, retailer, rival,
sponsor, start-up, startup, subsidiary, supermarket, supplier, union, utility, watchdog`

/** Nouns that end like words for people and name things, lower case. Source: as above. */
export const THINGS_LIKE_PEOPLE = `
answer, banner, barrier, border, career, centre, chapter, charter, clincher, committee, computer, corner, corridor,
cover, danger, degree, dinner, disaster, disorder, door, error, factor, favor, fee, figure, finger, floor, folder,
former, header, hour, ladder, later, latter, letter, majority, manner, matter, metaphor, mirror, monitor,
newsletter, number, offer, order, other, paper, picture, pointer, popper, poster, power, quarter, register, rider,
river, rumour, sector, semester, shelter, shoulder, slander, sticker, stupor, summer, supper, tenor, terror, tier,
tower, tree, trigger, twitter, upper, water, weather, winter, wonder`

/** Nouns for what somebody says, which name the speaker as their possessor, lower case. Source: as above. */
export const SAYING_NOUNS = `
accusation, admission, allegation, argument, assertion, assessment, assurance, belief, boast, charge, claim, claims,
comment, comments, complaint, contention, criticism, criticisms, denial, description, diagnosis, fear, fears,
insistence, joke, judgment, observation, phrase, plea, pledge, prediction, promise, reference, remark, remarks,
request, response, retort, suggestion, summary, verdict, view, vow, warning, warnings, words`
