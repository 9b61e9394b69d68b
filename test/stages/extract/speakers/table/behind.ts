/** Paragraphs in which what stands behind a quotation, or in brackets, says who speaks, and who must be read. */
export const behind: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Tom Rees added: “It is done.”\n\nComments from those who use our services:\n\n“I had one worker.” (young person, 16)\n\n“They told us straight.” (father of three)',
    [
      'It is done. = Tom Rees',
      'I had one worker. = young person',
      'They told us straight. = father of three',
    ],
  ],
  ['“We love it here.” – Year 5 pupil', ['We love it here. = Year 5 pupil']],
  ['“We love it here.” (Ann Orme, parent)', ['We love it here. = Ann Orme']],
  ['“We love it here.” — a grandmother, at the gate on Monday', ['We love it here. = a grandmother']],
  [
    'Tom Rees was there.\n\n“You can walk the whole building and find nobody.”\n\nThat was how one social worker put it to inspectors.',
    ['You can walk the whole building and find nobody. = one social worker'],
  ],
  [
    '“I could get used to this” was how Professor Ann Orme greeted the news.',
    ['I could get used to this = Ann Orme'],
  ],
  ['“Far too little and too late” was the verdict of Ann Orme.', ['Far too little and too late = Ann Orme']],
  [
    '“Never again, please.” Those are the words of a mother whose son left in May.',
    ['Never again, please. = a mother'],
  ],
  [
    '“I never want to see that place again.” So said one carer after the hearing.',
    ['I never want to see that place again. = one carer'],
  ],
  [
    'The council sent flowers. A card read: “Sometimes it is good to be wrong.”\n\nIt was signed by the director of education.',
    ['Sometimes it is good to be wrong. = the director of education'],
  ],
  ['“A mess from end to end” is what Tom Rees called it.', ['A mess from end to end = Tom Rees']],
  [
    '“They stopped asking me.” The speaker is a foster carer in Hull.',
    ['They stopped asking me. = a foster carer in Hull'],
  ],
  [
    '“A shambles from start to end”, in the phrase of Ada Obi, it was not.',
    ['A shambles from start to end = Ada Obi'],
  ],
  [
    '“It was like a library with bouncers.” That’s the description offered by a former pupil, now 31.',
    ['It was like a library with bouncers. = a former pupil'],
  ],
  // near misses
  ['“We won,” said Ann Orme. That was how Tom Rees lost his seat.', ['We won, = Ann Orme']],
  ['“We won,” said Ann Orme. It was signed by Tom Rees on Monday.', ['We won, = Ann Orme']],
  ['Ann Orme said: “We are proud.” (Alder School has 200 pupils.)', ['We are proud. = Ann Orme']],
  ['Ann Orme said it was “a good day” – a pupil had won a prize.', ['a good day = Ann Orme']],
]
