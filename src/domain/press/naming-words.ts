/** Words right before quotation marks that hold a name or a term, lower case. Source: usage in the British press. */
export const NAMING_WORDS = `
acronym, aka, as-called, called, christened, codenamed, coined, dubbed, entitled, headed, headlined, hashtag,
labelled, motto, named, nicknamed, slogan, so called, so-called, strapline, subtitled, tagged, term, termed,
titled, title`

/** Nouns behind quotation marks that hold the name of a thing, lower case. Source: as above. */
export const NAMED_THINGS = `
app, award, awards, badge, band, board, campaign, category, centre, charter, club, course, curriculum, day,
event, exhibition, festival, framework, fund, grade, grades, grading, gradings, group, hub, initiative, judgement,
judgements, judgment, judgments, label, labels, mark, method, model, module, pilot, pledge, policy, prize,
programme, programmes, project, promise, rating, ratings, scheme, schemes, service, standard, status, strategy,
team, threshold, tool, toolkit, verdict, verdicts, zone`
