/** Words that begin a clause or join two, lower case. Source: the conjunctions of any grammar. */
export const CLAUSE_STARTERS = `
after, although, as, because, before, but, despite, except, however, if, nor, once, or, since, so, that, though,
unless, until, when, whenever, where, whereas, whether, while, whilst, yet`

/** Words that begin a relative clause, lower case. Source: as above. */
export const RELATIVES = `
that, when, where, which, who, whom, whose`

/** Prepositions, lower case; compound ones by their last word. Source: as above. */
export const PREPOSITIONS = `
about, above, across, after, against, ahead, along, alongside, amid, among, amongst, around, at, before, behind,
below, beneath, beside, besides, between, beyond, by, concerning, despite, down, during, except, following, for,
from, in, including, inside, into, like, near, of, off, on, onto, opposite, out, outside, over, past, per,
regarding, since, than, through, throughout, to, toward, towards, under, unlike, until, up, upon, via, with, within,
without`

/** Words between a subject and its verb, lower case: auxiliaries and adverbs that do not end in “ly”. Source: as above. */
export const VERB_LEADS = `
again, almost, already, also, always, am, are, be, been, being, both, can, could, did, do, does, even, ever,
first, further, had, has, have, he'd, he's, herself, himself, is, it's, itself, just, later, may, might,
must, never, next, not, now, often, once, only, rather, shall, she'd, she's, should, since, soon, still,
themselves, then, therefore, they'd, they've, thus, today, tonight, twice, was, we've, well, were, will,
would, yesterday, yet`

/** Forms of “be” and “get”, which with a past participle make the passive, lower case. Source: as above. */
export const PASSIVE_LEADS = `
am, are, be, been, being, get, gets, got, he's, is, it's, she's, they're, was, were`

/** Words that stand at the start of a noun phrase, lower case. Source: as above. */
export const DETERMINERS = `
a, an, another, any, both, each, every, her, his, its, many, most, my, one, other, our, several, some, that,
the, their, these, this, those, three, two`

/** Pronouns that can be who speaks, lower case. Source: as above. */
export const SUBJECT_PRONOUNS = `
he, i, it, one, she, they, we, you`

/** Words that open a sentence and are nobody's name, lower case. Source: the linking adverbs of any grammar. */
export const SENTENCE_OPENERS = `
above, accordingly, afterwards, all, alternatively, altogether, anyway, below, besides, consequently,
elsewhere, everybody, everyone, furthermore, hence, here, however, indeed, instead, likewise, maybe,
meantime, meanwhile, more, moreover, much, nevertheless, nobody, nonetheless, nothing, otherwise, overall,
perhaps, regardless, somehow, something, sometimes, there, thereafter, today, tomorrow, yesterday`
