/** Nouns for what Ofsted and its people are and write, lower case: who says what they say is Ofsted. Source: usage in the British press. */
export const INSPECTORATE_NOUNS = `
findings, hmi, hmis, inspection, inspections, inspector, inspectorate, inspectors, judgement, judgements, ofsted,
regulator, report, reports, verdict, verdicts, watchdog, watchdogs`

/** Nouns for texts that speak for whoever wrote them, lower case. Source: as above. */
export const TEXT_NOUNS = `
advice, announcement, answer, apology, argument, article, blog, briefing, document, email, explanation, joint statement, letter, message, note, notice,
paper, point, post, press release, reaction, release, response, statement, tweet, view, warning, website`

/** Nouns for reports by others, lower case: named by their own words. Source: as above. */
export const OTHER_REPORT_NOUNS = `
audit, case review, guidance, inquest, inquiry, investigation, poll, research, review, serious case review, strategy,
study, survey`

/** Nouns for an individual, beyond the titles of roles, lower case. Source: as above. */
export const INDIVIDUAL_NOUNS = `
adopter, adult, aide, another, apprentice, boy, carer, chancellor, child, childminder, claimant, colleague, critic,
employee, father, former pupil, girl, grandfather, grandmother, insider, learner, man, member, mother, mum, dad,
neighbour, observer, official, one, onlooker, parent, passer-by, person, pupil, resident, source, spokesman,
spokesperson, spokeswoman, staff member, student, teenager, trainee, volunteer, whistleblower, witness, woman,
worker, youngster`

/** Nouns for groups of people that end in no plural “s”, lower case. Source: as above. */
export const GROUP_NOUNS = `
children, cabinet, clergy, families, governing body, leadership, men, management, opposition, people, police, public, staff, women,
workforce, youth`

/** Nouns for bodies that speak, lower case. Source: as above. */
export const BODY_NOUNS = `
academy, agency, alliance, association, authority, body, board, borough, branch, bureau, campaign, centre, charity,
church, club, coalition, college, commission, committee, company, confederation, congress, consortium,
corporation, council, court, department, diocese, employer, federation, firm, force, forum, foundation, fund,
government, group, home, hospital, house, institute, institution, league, ministry, movement, network, newspaper,
nhs, nursery, office, ombudsman, operator, organisation, panel, parliament, partnership, party, pre-school,
provider, school, service, society, team, town hall, treasury, tribunal, trust, union, university`
