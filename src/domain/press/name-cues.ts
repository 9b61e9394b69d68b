/** Finite verbs whose subject speaks, or does what people do, lower case; beside a name they speak for a person. Source: reporting verbs of the British press and the verbs of careers and family notices. */
export const NAME_VERBS = `
accepted accused acknowledged added admitted advised agreed announced answered apologised appealed argued
arrived asked asserted assured became began believed believes blamed boasted called cautioned chaired
claimed commented complained conceded concluded confessed confirmed congratulated continued countered
credited cried declared declined defended denied described died echoed emphasised enthused exclaimed expects
explained expressed fears feels felt fought gave hailed has highlighted hinted hoped hopes insisted insists
invited is joined joins joked knows labelled laughed leads led left likened lived lives maintained maintains
managed married mentioned moved noted observed offered opened paid pledged pointed posted praised predicted
promised proposed protested quipped quit read recalled recalls reckons recommended reflected refused
regretted reiterated remarked remembers reminded repeated replaced replied reported reports resigned
responded retired retires retorted revealed reveals runs said saw says shouted sighed speaks spoke stated
stepped stood stressed studied studies succeeded succeeds suggested summed takes taught tells thanked thanks
thinks thought told took tweeted urged visited voiced vowed wants warned warns was welcomed went whispered
won wondered worked works writes wrote`

/** Of these the ones that put words into a mouth, also in front of a name: "said Jo Ng". Source: as above. */
export const SPEECH_VERBS = `
accepted acknowledged added admitted advised agreed announced answered argued asked asserted believes
cautioned claimed commented complained conceded concluded confessed confirmed continued countered cried
declared echoed emphasised enthused exclaimed explained explains insisted insists joked jokes laughed
maintained maintains mentioned noted notes observed observes pleaded predicted promised protested quipped
recalled recalls reckons reflected remarked remembers repeated replied replies responded retorted said says
shouted sighed stated states stressed stresses suggested tells thought told tweeted urged vowed warned warns
whispered wondered writes wrote`

/** Words in front of a name which only people follow, lower case. Source: usage in British local papers. */
export const PERSON_LEADS = `
accused alongside and appointed asked by called colleague colleagues commissioner convicted hailed including
jailed joined killed late like meet met murdered named praised predecessor replaced succeeded successor
thanked told under with`

/** Nouns which with "of" lead to a person, lower case: "the death of Callum Ng". Source: usage. */
export const PERSON_NOUNS = `
abuse allies ally appointment arrest arrival assassination birth boyfriend brother campaign conviction cruelty
daughter death deaths departure dismissal election father friend friends funeral girlfriend husband inquest
killing killings loss memory mother murder neglect nephew parents resignation retirement sacking sister son
suicide supporters torture treatment trial uncle widow widower wife`

/** Words in front of the name of a place, lower case. */
export const PLACE_PREPOSITIONS = `
across along around at between beyond in inside into near off onto opposite outside through throughout
towards via within`
