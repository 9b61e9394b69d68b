/** Bodies whose ratings are not Ofsted's; comma-separated, lower case. Source: the bodies' own names and how the British press shortens them. */
export const OTHER_INSPECTORATES = `
care inspectorate, care inspectorate wales, care quality commission, cqc, csci, cssiw, diocesan inspection,
diocesan inspectors, diocese, diocese's, education and training inspectorate, education scotland, estyn, eti, fca, fire
inspectors, food standards agency, health inspectors, her majesty's inspectorate of constabulary, his
majesty's inspectorate of constabulary, hm inspectorate of prisons, hm inspectorate of probation, hmi
prisons, hmi probation, hmicfrs, hmip, housing ombudsman, independent schools inspectorate, inspectorate of
constabulary, inspectorate of probation, isi, monitor, nhs england, ofcom, office for students, ofgem,
ofwat, own inspectorate, peer review, police inspectors, regulator of social housing, siams, the ofs, tripadvisor, trustpilot,
which?`

/** Words for Ofsted and what it writes; comma-separated, lower case. Source: as above. */
export const OFSTED_WORDS = `
education watchdog, government inspectors, her majesty's inspectors, his majesty's inspectors, hmi, hmis,
inspection, inspection report, inspection team, inspections, inspector, inspectorate, inspectors, lead
inspector, ofsted, ofsted inspectors, ofsted's, regulator, report, reports, schools watchdog, the watchdog,
watchdog`
