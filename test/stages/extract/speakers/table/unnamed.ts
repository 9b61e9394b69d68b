/** Paragraphs in which somebody without a name speaks or acts while named people stand near, and who must be read. */
export const unnamed: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'A young mother I have known since she was at school rang Ann Orme last night. “I only want a call,” she said.',
    ['I only want a call, = A young mother'],
  ],
  [
    'Ann Orme retired in May.\n\nA lad of twelve came up to me after the meeting. “We liked it,” he said. “All of it.”',
    ['We liked it, = A lad of twelve', 'All of it. = A lad of twelve'],
  ],
  [
    'Tom Rees read out the list.\n\nFrom the back a woman shouted, “You did!” It was Kit’s grandmother. She told me later she was “sick of reading it”.',
    ["You did! = Kit's grandmother", "sick of reading it = Kit's grandmother"],
  ],
  [
    'Ann Orme did not come.\n\nThe grandmother, who cannot be named, said she had rung “fifty times”. “Nobody answered,” she said.',
    ['fifty times = The grandmother', 'Nobody answered, = The grandmother'],
  ],
  [
    'It was empty from May, when Luc van der Berg moved to Jersey. The council’s leader said he knew. “It is our money,” he told a meeting.',
    ["It is our money, = The council's leader"],
  ],
  [
    'Ann Orme shouted: “Shame!”\n\nMinford’s leader declined an interview. In a statement she thanked staff and said it was “not a day for blame”.',
    ['Shame! = Ann Orme', "not a day for blame = Minford's leader"],
  ],
  [
    'One of the best nurses I ever worked with left over it. “I cannot say where I work,” she wrote to me. “People stare.”',
    ['I cannot say where I work, = One of the best nurses', 'People stare. = One of the best nurses'],
  ],
  [
    'A young inspector asked if she might see a file. I told her it was fine. She came back and said, very quietly, “I don’t think it is.”',
    ['I don’t think it is. = Ofsted'],
  ],
  [
    'The inspector who came in May took me aside as he left. “If I had a box for it,” he said, “I would tick it.”',
    ['If I had a box for it, = Ofsted', 'I would tick it. = Ofsted'],
  ],
  [
    'A childminder in Hove, who has looked after 60 children, wept when the letter came. “It was the shock,” she said.',
    ['It was the shock, = A childminder in Hove'],
  ],
  [
    'The head of learning, who did not wish to be named, put the change down to “one new printer and a chaplain”.',
    ['one new printer and a chaplain = The head of learning'],
  ],
  [
    'Ada Obi, who chairs the governors, was delighted.\n\nA father of three was less sure. “Ask me in a year,” he said, before Ada Obi took questions.',
    ['Ask me in a year, = A father of three'],
  ],
  [
    'Two teachers waited outside. The older of them had been there since 1990. “I have seen six heads,” she said.',
    ['I have seen six heads, = The older of them'],
  ],
  [
    'Councillor Tom Rees said the report was fair. As one mother told me: “They are all the same, and he is the worst.”',
    ['They are all the same, and he is the worst. = one mother'],
  ],
  [
    'Ann Orme was proud.\n\nOne care leaver, now 22, has two jobs. “I sleep on the bus,” he says.',
    ['I sleep on the bus, = One care leaver'],
  ],
  // near misses
  [
    'Ann Orme met a mother of two at the gate. “She was in tears,” she said.',
    ['She was in tears, = Ann Orme'],
  ],
  [
    'Luc van der Berg came home. The father said he was “over the moon”.',
    ['over the moon = Luc van der Berg'],
  ],
  [
    'One of them, Tom Rees, led the council for years. “We did our best,” he said.',
    ['We did our best, = Tom Rees'],
  ],
  [
    'Ann Orme runs the home. A boy of nine had run away twice. “We let him down,” she said.',
    ['We let him down, = Ann Orme'],
  ],
  ['The council leader was there. “We knew,” Tom Rees said.', ['We knew, = Tom Rees']],
]
