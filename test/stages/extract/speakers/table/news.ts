/** Forms of general news: bodies and people called by other words, reports that are not the inspectorate’s, and who must be read. */
export const news: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // who wrote it is not the inspectorate
  [
    'Kay Lund was held. The note read: “This is a stick-up, so be kind.”',
    ['This is a stick-up, so be kind. = Kay Lund'],
  ],
  [
    'A report by the World Fund in May put it at nine. The report spoke of “a slow and silent loss”.',
    ['a slow and silent loss = World Fund'],
  ],
  [
    'The road was shut. The National Audit Office said sums were missing. Its study found “a habit of not looking”.',
    ['a habit of not looking = National Audit Office'],
  ],
  // bodies
  [
    'The main contractor, Larch Bridge Group, said it would help. “We bow our heads,” it said in a statement.',
    ['We bow our heads, = Larch Bridge Group'],
  ],
  [
    'Larch Motors sold fewer cars in May. The company said that it was “not a crisis at all”.',
    ['not a crisis at all = Larch Motors'],
  ],
  [
    'The bank’s parent, Hull-based First Larch Corp., said in a statement it was “grateful to all of them”.',
    ['grateful to all of them = First Larch Corp.'],
  ],
  [
    'One scout was kind. Club president Tom Rees, whose family owns the team, released a statement. “We thank her for everything,” it said.',
    ['We thank her for everything, = Tom Rees'],
  ],
  [
    'The state news agency quoted Tom Rees as telling a meeting that those to blame would be “punished without mercy”.',
    ['punished without mercy = Tom Rees'],
  ],
  [
    'According to papers seen by the Post, an engineer warned that the clasp “will open when it should not”.',
    ['will open when it should not = an engineer'],
  ],
  [
    'According to papers seen by the Post, Kay Lund told Rees it was “the end of the road”.',
    ['the end of the road = Kay Lund'],
  ],
  // one person under two descriptions
  [
    '“Nobody is buying,” said Kay Lund, an analyst at Larch Bank in Hull who rates the shares “underweight”. “A fifth of it goes abroad.”',
    ['Nobody is buying, = Kay Lund', 'underweight = Kay Lund', 'A fifth of it goes abroad. = Kay Lund'],
  ],
  [
    'Tom Rees liked the result. Lund’s first, a header, came from nothing.\n\n“I just hit it,” said the 24-year-old.',
    ['I just hit it, = Kay Lund'],
  ],
  [
    'Ann Orme was cross. In a statement read to the jury, the patient, who cannot be identified, said she had felt “like a tree in a park”.',
    ['like a tree in a park = the patient'],
  ],
  [
    'Bella, who is 40, works with her father, Gabriel. He is fond of the film.\n\n“It’s practically an action film,” she says.',
    ['It’s practically an action film, = Bella'],
  ],
  [
    'Trịnh, a mechanic who gave only one name, said he would be back. Kay Lund left.\n\n“We’ll see,” said Trịnh.',
    ['We’ll see, = Trịnh'],
  ],
  [
    'It was the idea of Tom Rees. “I’ll tell you why,” says his customer, a man of 79.',
    ['I’ll tell you why, = his customer'],
  ],
  [
    'Tom Rees said “we shall see about that”.\n\nHis shop has put a sign in its window. It reads: “Business as unusual for all.”',
    ['we shall see about that = Tom Rees', 'Business as unusual for all. = ?'],
  ],
  // who has the office of another body is somebody else
  [
    'Larch Rovers manager Tom Rees watched from the stand. The rain held off. “We were dire, and that is all,” the Elm Town manager said.',
    ['We were dire, and that is all, = the Elm Town manager'],
  ],
]
