/** Sentences whose cue stands in a clause of another, and who must be read. */
export const clauses: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Ann Orme came. I asked the lead inspector, who smiled and said “That is the idea.”',
    ['That is the idea. = Ofsted'],
  ],
  [
    'When I told Year 5 the news one young man put up his hand and said “Can we have the castle back?”',
    ['Can we have the castle back? = one young man'],
  ],
  [
    'One lad, whose name I won’t give, said to me in Hull, of all places: “I want to play.” He is fourteen.',
    ['I want to play. = One lad'],
  ],
  [
    'A mum, whose son has moved school twice and who asked us not to name her, wrote: “It was hell.”',
    ['It was hell. = A mum'],
  ],
  [
    'Luc van der Berg, whose daughter was moved often, said the report told her “nothing I had not said in 2006”.',
    ['nothing I had not said in 2006 = Luc van der Berg'],
  ],
  ['Ann Orme was, said inspectors, “a beacon to all of them”.', ['a beacon to all of them = Ofsted']],
  ['The place was, as Ann Orme puts it, “held up by paint”.', ['held up by paint = Ann Orme']],
  [
    'Had it been graded, we are told by the lead inspector, Mr Tom Rees, the school “might well” have stayed. He goes on to say:\n“Leaders resist every fashion.”',
    ['might well = Tom Rees', 'Leaders resist every fashion. = Tom Rees'],
  ],
  [
    'The minister, Jo Marsh, said this month that she wants reports to give parents “a fuller picture”.',
    ['a fuller picture = Jo Marsh'],
  ],
  ['Ann Orme wants schools to be “places of joy”.', ['places of joy = Ann Orme']],
  [
    'Inspectors came in May. They also say, and this is the line I have stuck to the fridge: “Members ask about children by name.”',
    ['Members ask about children by name. = Ofsted'],
  ],
  [
    'Inspectors praised leaders. As anybody who sat on the old council will remember, it was not so. They say: “Members ask.”',
    ['Members ask. = Ofsted'],
  ],
  [
    'Her deputy, Tom Rees, said staff had never doubted it; it was only that nobody had asked them. “We had a choir and a team.”',
    ['We had a choir and a team. = Tom Rees'],
  ],
  [
    'Ann Orme said inspectors had told her on the day that it would be all right. “I believed them.”',
    ['I believed them. = Ann Orme'],
  ],
  [
    'Staff complained that what the leaders called “a stubborn tail” was no such thing.',
    ['a stubborn tail = the leaders'],
  ],
  [
    'Tom Rees, after Ann Orme had told him that she would go, said: “I am sorry.”',
    ['I am sorry. = Tom Rees'],
  ],
  [
    'Leaders know their pupils, the report says. Yet, it goes on, “a few activities drag”.',
    ['a few activities drag = Ofsted'],
  ],
  ['Dean of Education (Professor Ann Orme) said: “It is wonderful.”', ['It is wonderful. = Ann Orme']],
  [
    'The findings were read to parents by the deputy, who broke off and said: “I can’t finish this page.”',
    ['I can’t finish this page. = the deputy'],
  ],
]
