/** Small words that a clause about a grade hangs on, by what they do in it; comma-separated, lower case. Source: English usage. */
export const CLAUSE_WORDS = {
  be: "am, are, be, became, become, becomes, been, being, is, isn't, proved, proved to be, was, wasn't, were, weren't",
  have: 'had, has, have, having',
  relative: 'that, where, which, who, whom, whose',
  subordinate:
    'after, albeit, albeit that, although, as soon as, because, before, by the time, despite, even though, for as long as, given that, once again when, since, though, until, when, whereas, while, whilst',
  report:
    'added, adding, adds, admitted, announced, claimed, claims, commented, conceded, concluded, concludes, confirmed, decided, explained, insisted, joked, noted, notes, observed, pointed out, praised, recognised that, revealed, reveals, said, say, saying, says, showed, shows, stated, states, stressed, thought, warned, warns, wrote',
  and: '&, alongside, and, as well as, but, plus, yet',
  or: 'and/or, either, or, to very',
  preposition:
    'about, across, against, along with, amid, among, around, as regards, at, between, by, during, following, for, in, in respect of, in terms of, inside, into, like, near, of, on, outside, over, through, together with, under, upon, when it comes to, with effect from, with regard to, with respect to, within',
  accompanying: 'with',
  including:
    'among them, among which, include, included, includes, including, namely, notably, particularly, such as',
  echo: "and so are, and so did, and so do, and so does, and so has, and so have, and so is, and so was, and so were, and so's, as are, as did, as do, as does, as had, as has, as have, as is, as was, as were, so are, so did, so do, so does, so is, so too are, so too did, so too is, so too was, so too were, so was, so were, so's",
  share:
    '# in #, # in every #, %, a quarter, a third, few, fewer, half, majority, many, more than, most, number, numbers, per cent, percent, percentage, proportion, quarter, quarters, share, some, third of, thirds, two-thirds',
  pronoun: 'it, them, they, us, we',
  possessive: 'its, our, their',
  adverbial:
    'as a result, as expected, at last, by contrast, for once, in effect, in fact, in its eyes, in its opinion, in its view, in particular, in the end, in their eyes, in their view, in truth, in turn, likewise, little better than, little more than, merely, nevertheless, no better than, no higher than, no more than, nonetheless, nothing better than, nothing more than, of course, on balance, once more, only just, therefore, yet again',
  from: 'advance on, down from, from, improvement on, improvement over, rather than from, up from, up on',
  to: 'down to, on to, onto, to, up to',
  noLonger: 'no longer',
  except:
    'apart from, bar, bar for, but for, except, except for, excluding, other than, save for, with the exception of',
  founding:
    'born, built, created, established, formed, founded, introduced, joined, launched, merged, opened, refounded, set up',
} as const
