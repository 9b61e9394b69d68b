/** Bodies whose ratings are not Ofsted's; comma-separated, lower case. Source: the bodies' own names and how the British press shortens them. */
export const OTHER_INSPECTORATES = `
adult learning inspectorate, british accreditation council, bureau veritas, care inspectorate, care
inspectorate wales, care quality commission, catholic schools inspection, catholic schools inspectorate,
church school inspection, commission for social care inspection, cqc, csci, cssiw, denominational
inspection, diocesan inspection, diocesan inspectors, diocese, diocese's, education and training
inspectorate, education scotland, estyn, eti, fca, fefc, fire inspectors, food standards agency, further
education funding council, health inspectors, healthwatch, her majesty's inspectorate of constabulary, his
majesty's inspectorate of constabulary, hm inspectorate of prisons, hm inspectorate of probation, hmi
prisons, hmi probation, hmicfrs, hmip, housing ombudsman, independent schools inspectorate, inspection of
anglican and methodist schools, inspectorate of constabulary, inspectorate of probation, internal review,
isi, mock inspection, mock ofsted, mock ofsted inspection, monitor, nhs england, ofcom, office for students,
ofgem, ofwat, own inspectorate, peer review, police inspectors, quality assurance agency, regulator of
social housing, section 48, siams, siams inspection, the ofs, training standards council, tripadvisor,
trustpilot, which?`

/** Words for Ofsted and what it writes; comma-separated, lower case. Source: as above. */
export const OFSTED_WORDS = `
education watchdog, government inspectors, her majesty's inspectors, his majesty's inspectors, hmi, hmis,
inspection, inspection report, inspection team, inspections, inspector, inspectorate, inspectors, lead
inspector, ofsted, ofsted inspectors, ofsted's, re-inspection, regulator, reinspection, report, reports,
schools watchdog, the assessors, the watchdog, watchdog`
