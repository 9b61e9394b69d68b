/** Words that can follow a closing quotation mark in a sentence but seldom a possessive, lower case. Source: the closed word classes of any grammar: prepositions, conjunctions, pronouns, auxiliaries, determiners, adverbs of time and degree. */
export const FUNCTION_WORDS = `
a, about, according, across, added, adding, after, again, against, ago, albeit, all, almost, along, already,
also, although, am, among, an, and, any, are, around, as, at, be, because, been, before, behind, being, below,
between, both, but, by, can, cannot, could, despite, did, do, does, down, during, each, either, even, ever,
every, except, for, from, had, has, have, having, he, her, here, him, his, how, however, i, if, in, including,
inside, instead, into, is, it, its, just, last, later, like, may, me, might, must, near, neither, never,
nevertheless, no, nor, not, now, of, off, often, on, once, one, only, onto, or, our, out, outside, over, past,
per, rather, said, saying, says, shall, she, should, since, so, some, still, such, than, that, the, their,
them, then, there, these, they, this, those, though, through, throughout, to, today, together, too, towards,
under, unless, until, up, upon, us, very, was, we, were, what, when, where, whereas, whether, which, while,
who, whom, whose, why, will, with, within, without, would, yesterday, yet, you, your`
