/** Words of the headlines of coverage of inspections, in the form of regular expressions. */
export const HEADLINE_TOPICS = [
  'ofsted',
  'inspect\\w*',
  'rat(?:ed|ing)',
  'judged',
  'grades?',
  'schools?',
  'college',
  'nursery',
  'academy',
  'council',
  'children',
  'fostering',
  'send',
  'inadequate',
  'outstanding',
  'good',
  'improvement',
] as const

/** Words without which a run of capitalised words is the name of a site, in the form of regular expressions. */
export const HAPPENING_WORDS = [
  'ofsted',
  'inspect\\w*',
  'rat(?:ed|ing)',
  'judged',
  'grades?',
  'inadequate',
  'outstanding',
  'good',
  'improv\\w+',
  'letter',
  'report',
] as const

/** Last words of the names of schools, papers and councils. Source: British mastheads; the register of schools. */
export const MASTHEAD_ENDS = [
  'academy',
  'academies',
  'argus',
  'chronicle',
  'college',
  'council',
  'digest',
  'echo',
  'express',
  'federation',
  'gazette',
  'herald',
  'journal',
  'mail',
  'news',
  'nursery',
  'observer',
  'online',
  'partnership',
  'post',
  'school',
  'star',
  'times',
  'today',
  'trust',
  'weekly',
] as const

/** Last words of the names of other places that a caption may name alone. Source: as above. */
export const PLACE_ENDS = [
  'avenue',
  'centre',
  'church',
  'farm',
  'hall',
  'high',
  'home',
  'hospital',
  'house',
  'infants',
  'juniors',
  'lane',
  'lodge',
  'park',
  'primary',
  'road',
  'square',
  'street',
] as const

/** Last words of the names of papers, magazines and stations that are no words of headlines in capitals. Source: British mastheads. */
export const PAPER_ENDS = [
  'advertiser',
  'advocate',
  'beacon',
  'briefing',
  'bugle',
  'bulletin',
  'care board',
  'citizen',
  'combined authority',
  'courant',
  'courier',
  'despatch',
  'dispatch',
  'enquirer',
  'examiner',
  'fm',
  'foundation trust',
  'free press',
  'globe',
  'guardian',
  'independent',
  'informer',
  'insider',
  'leader',
  'live',
  'magazine',
  'matters',
  'mercury',
  'messenger',
  'mirror',
  'monitor',
  'newsletter',
  'outlook',
  'pioneer',
  'press',
  'radio',
  'record',
  'recorder',
  'reporter',
  'review',
  'sentinel',
  'sound',
  'spectator',
  'standard',
  'sun',
  'telegraph',
  'trader',
  'tribune',
  'tv',
  'visitor',
  'voice',
  'world',
] as const

/** How the names of bodies begin that are followed by a place. Source: the names of British universities, dioceses and councils. */
export const BODY_HEADS = [
  'archdiocese',
  'borough',
  'church',
  'city',
  'college',
  'county',
  'diocese',
  'institute',
  'parish',
  'university',
] as const

/** Beginnings of the mottos of papers and bodies, in the form of regular expressions. Source: British mastheads and school sites. */
export const MOTTOS = [
  '(?:an? |the )?(?:news|paper|newspaper) you can\\b',
  '(?:the )?(?:official )?(?:home|journal|magazine|newspaper|voice|website) (?:for|of)\\b',
  'at the heart of\\b',
  'for (?:all|anyone|everybody|everyone|people|those) (?:in|who|with)\\b',
  'news and views (?:for|from)\\b',
  'proud to (?:be|serve)\\b',
  'serving\\b.{0,60}\\bsince\\b',
  'your (?:community|local|weekly) (?:magazine|news|newspaper|paper|voice)\\b',
] as const

/** Words within a headline in capitals that no name of a paper has. */
export const LOUD_WORDS = [
  'after',
  'all',
  'as',
  'back',
  'but',
  'by',
  'from',
  'get',
  'gets',
  'hits?',
  'in',
  'into',
  'is',
  'its?',
  'no',
  'not',
  'off',
  'out',
  'over',
  'to',
  'under',
  'up',
  'win',
  'wins',
  'with',
] as const

/** What a site calls the kind of a piece, lower case. Source: the sections of British broadsheets and trade papers. */
export const KICKERS = `
analysis, big read, blog, column, comment, comment and analysis, editorial, exclusive, explainer, feature, features,
guest post, guide, interview, investigation, leader, letters, local guide, long read, longform, news, news analysis, opinion,
parents' guide, perspective, profile, q&a, review, school guide, special report, the big read, the interview, the long read, viewpoint,
views, voices, your letters, your views`

/** Words of which the names of sections are made, lower case. Source: the contents pages of British papers and trade weeklies. */
export const SECTION_WORDS = `
a, about, and, at, briefing, business, by, column, comment, debate, editor, editors, education, feature,
features, first, focus, for, from, guest, have, in, inbox, industry, inside, insight, interview, invitation,
issue, issues, large, last, latest, leader, letter, letters, local, mailbag, mailbox, news, notebook, notes,
of, on, opinion, our, out, page, pages, person, perspective, point, points, post, postbag, profile,
provider, question, questions, readers, review, say, schools, sector, speaking, special, spotlight, story,
talking, the, this, thought, to, top, us, view, viewpoint, views, voice, voices, week, weekend, word, write,
you, your, yours`

/** What people call the diaries that they keep in public, lower case. Source: the blogs of British councillors, heads and teachers. */
export const BLOG_NOUNS =
  'adventures, confessions, diaries, diary, dispatches, jottings, meditations, memoirs, musings, notebook, notes, observations, postcards, ramblings, rants, reflections, scribbles, scribblings, tales, thoughts'

/** What a regular place of a paper is called, lower case. Source: the contents pages of British papers, trade weeklies and magazines. */
export const COLUMN_NOUNS =
  'column, commentary, diary, essay, interview, lecture, letter, long read, long view, monologue, notebook, postbag, profile, sermon, sketch, soapbox, viewpoint'

/** What numbers of a newsletter are called after. Source: the newsletters of schools, agencies and parishes. */
export const ISSUE_SEASONS =
  'annual, april, august, autumn, christmas, december, easter, family, february, friday, half-term, january, july, june, lent, march, may, michaelmas, monday, monthly, november, october, parent, parents, pentecost, quarterly, school, september, spring, staff, summer, supporters, term, termly, trinity, weekly, whitsun, winter'

/** Last words of the names of parties and their branches, in the form of regular expressions. Source: the register of parties of the Electoral Commission. */
export const PARTIES = [
  '(?:conservative|labour|liberal democrat|green|co-operative|reform|independent) (?:party|group|association|branch|councillors|team)',
  '(?:liberal democrat|lib dem|conservative|green|independent)s',
  '(?:and district|borough|city|county|north|south|east|west) labour',
  'labour (?:clp|party)',
  'plaid cymru',
  'reform uk',
] as const
