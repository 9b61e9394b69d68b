/** Paragraphs whose speaker is called by an epithet, an office or an age, or only introduced before, and what must be read. */
export const classes: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Ann Orme was up at four. “I am tired,” the 42-year-old said.', ['I am tired, = Ann Orme']],
  ['Kay Lund was up at four. The mum, 42, said it was “far too early”.', ['far too early = Kay Lund']],
  ['Tom Rees was up at four. The mum said: “I am tired.”', ['I am tired. = The mum']],
  ['Kirsty, 17, met them. “They were all right,” she said.', ['They were all right, = Kirsty']],
  ['One 17-year-old, who asked not to be named, told us: “It leaked.”', ['It leaked. = One 17-year-old']],
  ['Tom Rees (Con, Hill Ward), leader of the council, said: “We knew.”', ['We knew. = Tom Rees']],
  ['Tom Rees, Executive Director: Children’s Services, added: “We knew.”', ['We knew. = Tom Rees']],
  [
    'Ada Obi was glad. One note came from Ann Orme, a doctor in Hull. She said: “I cried.”',
    ['I cried. = Ann Orme'],
  ],
  [
    'Alder School was good, and Ann Orme, a governor, is in no hurry. “They can whistle for it.”',
    ['They can whistle for it. = Ann Orme'],
  ],
  [
    '“We won,” said Tom Rees. Ann Orme said she did not care. “They all look the same.”',
    ['We won, = Tom Rees', 'They all look the same. = Ann Orme'],
  ],
  [
    'Ann Orme, a childminder inspected in May, minds babies. Her report, out on Monday, says she is “curious about each of them”.',
    ['curious about each of them = Ofsted'],
  ],
  [
    'Things named by inspectors include:\n- pupils are heard “at the very first ask”',
    ['at the very first ask = Ofsted'],
  ],
  [
    'The cards, which parents called “a bit of a lifeline”, will go. Ofsted agreed.',
    ['a bit of a lifeline = parents'],
  ],
]
