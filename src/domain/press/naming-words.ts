/** Words right before quotation marks that hold a name or a term, lower case. Source: usage in the British press. */
export const NAMING_WORDS = `
acronym, aka, christened, codenamed, coined, entitled, hashtag, motto, nicknamed, slogan, so called,
so-called, strapline, subtitled, term, title, titled`

/** Words that do so where the name is written with a capital, and elsewhere report an opinion. Source: as above. */
export const LOOSE_NAMING_WORDS = `
called, dubbed, headed, headlined, labelled, named, tagged, termed`

/** Nouns behind quotation marks that hold the name of a thing, lower case. Source: as above. */
export const NAMED_THINGS = `
app, award, awards, badge, band, board, campaign, category, centre, charter, club, course, curriculum, day,
event, exhibition, festival, framework, fund, grade, grades, grading, gradings, group, hub, initiative, judgement,
judgements, judgment, judgments, label, labels, mark, method, model, module, pilot, pledge, policy, prize,
programme, programmes, project, promise, rating, ratings, scheme, schemes, service, standard, status, strategy,
team, threshold, tool, toolkit, verdict, verdicts, zone`
