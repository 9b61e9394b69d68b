/** Words that put a grade before the inspection reported; comma-separated, lower case. Source: wordings of the British press on inspections, 2003 to 2026. */
export const EARLIER_CUES = `
a run of, a series of, a string of, a succession of, a year after, a year ago, ago, as recently as, at that
point, at that stage, at that time, at the previous, back in, back then, before that, before then, before
this inspection, beforehand, came after, comes after, decade of, decades of, earlier inspection, earlier
judgement, earlier report, earlier visit, even then, formerly, hitherto, in the past, in those days, its
last, its previous, last, last time, last year, months after, months earlier, months previously, original
judgement, original judgment, original rating, originally, our last, our previous, past inspection,
previous, previous grade, previous inspection, previous inspections, previous judgement, previous judgment,
previous rating, previous report, previous visit, previously, prior, the last, the last time, the previous,
the year before, their last, their previous, under the old framework, under the old grades, under the old
grading, under the old grading system, under the old inspection system, under the old regime, under the old
rules, under the old scale, under the old system, until now, until recently, until then, weeks after, year
before that, year earlier, year previously, years after, years ago, years as, years before, years before
that, years before then, years earlier, years of, years previously, years running`

/** Words that put a grade at the inspection reported; comma-separated, lower case. Source: as above. */
export const CURRENT_CUES = `
at its latest, at present, by the time, currently, in its latest, its latest, just been, latest inspection,
latest judgement, latest rating, latest report, latest visit, new rating, newest, now, on this occasion,
recent inspection, recent report, still, these days, this autumn, this month, this spring, this summer, this
term, this time, this week, this winter, this year, today, yesterday`

/** Words that make what follows no fact; lower case, one word each. Source: usage. */
export const UNREAL_WORDS = `
aim aimed aiming aims ambition ambitions argue argues aspiration aspirations aspire aspires aspiring attempt
believe believed bid can can't cannot claim claiming could couldn't deserve deserved deserves dream dreams
dreamt drive due ensure ensuring expect expected expecting expects fear feared fears forecast goal goals
he'd hope hoped hopeful hopes hoping i'd if intend intends it'd it'll likely may might must need plan plans
poised potential predict predicted predicts promise pursuit push quest risk risked risking risks route seek
seeking set she'd should shouldn't strive strives striving suppose target targets they'll threat threatened
toward towards unless vision want wanted wanting wants we'll whether will wish wished wishes would wouldn't
you'd`

/** Words that deny what follows; comma-separated, lower case. Source: usage. */
export const NEGATIONS = `
ain't, anything but, are not, aren't, avoided, barely, denied, didn't, doesn't, don't, failed to, failed to
be, failing to, far from, fell short of, hadn't, hardly, hasn't, haven't, instead of, isn't, just short of,
less than, miss out on, missed, missed out on, neither, never, no, nobody, none, nor, not, nothing, nowhere
near, rather than, short of, shy of, spared, than, wasn't, weren't, without, won't, yet to`

/** Words that spread one grade over every area; comma-separated, lower case, \`#\` for a number and \`*\` for a word or two. Source: as above. */
export const SPREAD_PHRASES = `
across all # areas, across all # categories, across all * areas, across all areas, across all its services,
across all services, across every area, across every category, across the board, across-the-board, all # *
areas, all # * judgements, all # areas, all # categories, all # judgements, all # key areas, all # measures,
all # of its areas, all # of its categories, all # of the areas, all # of the categories, all # of the
judgements, all # themes, all * areas, all areas, all aspects, all aspects of its *, all categories, all
judgements, all of its *, all of its * areas, all of its * types, all of the areas, all of the categories,
all of the judgements, all of the key areas, all of the main areas, all of the main judgement areas, all
respects, all round, all types of provision, clean sweep, each area, each category, each of its # areas,
each of its * areas, each of the # areas, each of the # categories, each of the # judgements, each of the #
themes, each of the * areas, each of the * judgements, each of the areas, each of the categories, each type
of provision, every * area, every area, every aspect, every category, every field, every judgement, every
one of the # areas, every respect, every single area, every single category, every single judgement, every
type of provision, everything, for every area, full house, on all counts, on all fronts, on every count, on
every measure`

/** Words that spread one grade over some areas which they may not name; as above. Source: as above. */
export const PARTIAL_PHRASES = `
# areas, # categories, # further areas, # of # areas, # of # categories, # of # judgements, # of # themes, #
of its # areas, # of its # categories, # of its # judgements, # of its # questions, # of its # themes, # of
its areas, # of its categories, # of its judgements, # of its themes, # of the # * areas, # of the # *
categories, # of the # * judgements, # of the # areas, # of the # categories, # of the # judgements, # of
the # questions, # of the # themes, # of the areas, # of the categories, # of the judgements, # of the
themes, # other areas, # other categories, # other judgements, # other themes, # out of # areas, # out of #
categories, # out of # judgements, # out of # themes, # out of the # areas, # out of the # categories, # out
of the # judgements, # out of the # themes, # themes, all but one, all other areas, all other categories,
every other area, every other category, everything else, most areas, most categories, other # areas, other #
categories, other # judgements, remaining # areas, remaining # categories, remaining # judgements, several
areas`

/** Words between a verb and its grade that change nothing; one word each, lower case. Source: usage. */
export const LIGHT_WORDS = `
a again all alone already also an another any apiece apparently appropriately as at-times be being best both
brand-new comfortably consecutive consistently coveted dreaded each easily effectively either even ever
everywhere fifth finally firmly first formally fourth fully further generally has here highly himself
immediately in-depth indeed individually inspectors' itself just largely making merely much nearly now
occasionally officially once only ourselves own possible proudly quite rare really resoundingly respectively
second securely several similarly simply so solid solidly straight such suddenly the themselves there third
this throughout too top-level truly twice unanimously very well yet`

/** Words right after a grade that leave it one; one word each, lower case. Source: usage. */
export const GRADE_FOLLOWERS = `
again because despite during following last next now overall respectively since thanks then there this
throughout today tomorrow too twice until when where while with yesterday`

/** Nouns for a grade; lower case, one word each. Source: wordings of the British press on inspections. */
export const GRADE_NOUNS = `
accolade assessment assessments award badge band banding bracket categorisation category classification
finding findings grade grades grading gradings judgement judgements judgment judgments label labels mark
marks outcome outcomes performer performers ranking rankings rating ratings result results ruling rulings
score scores seal stamp standard status tag tags tier verdict verdicts word`
