/** Paragraphs in which others tell what somebody says, or a noun between hides who speaks. */
export const toldFor: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Ofsted came in May. Chief inspector of prisons Giles Pym said: “It is a long time since I met such waste.”',
    ['It is a long time since I met such waste. = Giles Pym'],
  ],
  [
    'Ofsted came in May. HM chief inspector of schools Giles Pym said it was “a sorry tale of neglect”.',
    ['a sorry tale of neglect = Giles Pym'],
  ],
  [
    'Ofsted came in May. The inspector of schools said it was “a sorry tale of neglect”.',
    ['a sorry tale of neglect = Ofsted'],
  ],
  [
    'Ann Orme and Tom Rees were at the gate. In a letter to parents, they wrote: “We will not rest until it is done.”',
    ['We will not rest until it is done. = Ann Orme and Tom Rees'],
  ],
  [
    'Ofsted inspectors have moved the school up, after what they called “a long slog with no short cuts”.',
    ['a long slog with no short cuts = Ofsted'],
  ],
  [
    'The council was rated inadequate in 2020. Inspectors have now praised what they described as “a real change of heart”.',
    ['a real change of heart = Ofsted'],
  ],
  [
    'The Larch Association of Staff said its members felt “relieved and rather tired by the outcome”.',
    ['relieved and rather tired by the outcome = Larch Association of Staff'],
  ],
  ['Ann Orme said her staff felt “proud of every single child”.', ['proud of every single child = Ann Orme']],
  ['Parents felt “cheated and lied to by everyone”.', ['cheated and lied to by everyone = Parents']],
  [
    'The letter is meant for Tom Rees, who is on record as saying that the scheme is “a very big hammer for a small nut”.',
    ['a very big hammer for a small nut = Tom Rees'],
  ],
  [
    'The petition was started by Ann Orme, who has been quoted as saying the head is “the best thing in this town”.',
    ['the best thing in this town = Ann Orme'],
  ],
  [
    'Ofsted wrote to six councils. “Staff had stopped asking how families coped,” one of its letters says.',
    ['Staff had stopped asking how families coped, = Ofsted'],
  ],
  [
    'Ofsted wrote of six homes. “Nobody had asked the children,” two of the reports said.',
    ['Nobody had asked the children, = Ofsted'],
  ],
  [
    'Ofsted came in May. “Nobody had asked us a thing,” one of the parents said.',
    ['Nobody had asked us a thing, = one of the parents'],
  ],
]
