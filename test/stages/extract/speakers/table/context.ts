/** Paragraphs in which the speaker follows from what stands before, and what must be read. */
export const context: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Ann Orme said she was pleased. “It has been a long road.”', ['It has been a long road. = Ann Orme']],
  ['Ann Orme was pleased. “It has been a long road.”', ['It has been a long road. = Ann Orme']],
  ['Ann Orme was pleased. She said: “It has been a long road.”', ['It has been a long road. = Ann Orme']],
  ['Ann Orme met Tom Rees. She said: “It went well.”', ['It went well. = Ann Orme']],
  ['Ann Orme met Tom Rees. He said: “It went well.”', ['It went well. = Tom Rees']],
  ['Tom Rees will work under Luc van der Berg. He added: “It went well.”', ['It went well. = Tom Rees']],
  ['Ann Orme told Tom Rees to go. “It went badly,” she said.', ['It went badly, = Ann Orme']],
  [
    'Ann Orme said: “It went well.”\nShe added: “Very well.”',
    ['It went well. = Ann Orme', 'Very well. = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.”\nAdded Orme: “Very well.”',
    ['It went well. = Ann Orme', 'Very well. = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.”\n“Very well, we think.”',
    ['It went well. = Ann Orme', 'Very well, we think. = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.\n“Very well, we think.”',
    ['It went well.\nVery well, we think. = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.\n\n“Very well, we think.”',
    ['It went well.\nVery well, we think. = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.\nVery well, we think.”',
    ['It went well.\nVery well, we think. = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.\n“Very well, we think,” she added.',
    ['It went well. = Ann Orme', 'Very well, we think, = Ann Orme'],
  ],
  [
    'Ann Orme said: “It went well.\n“It did not,” said Tom Rees.',
    ['It went well. = Ann Orme', 'It did not, = Tom Rees'],
  ],
  [
    '“It went well,” said Ann Orme.\n“It did not,” said Tom Rees.\n“It did,” she said.',
    ['It went well, = Ann Orme', 'It did not, = Tom Rees', 'It did, = Ann Orme'],
  ],
  [
    'Tom Rees, the council leader, read out an apology. It went: “We are sorry.”',
    ['We are sorry. = Tom Rees'],
  ],
  ['Ann Orme is headteacher. The headteacher said: “I am proud.”', ['I am proud. = Ann Orme']],
  [
    'Jo Marsh visited. The minister said it was “long overdue, frankly”.',
    ['long overdue, frankly = Jo Marsh'],
  ],
  [
    'The report found:\n• pupils are “happy and safe in school”\n• staff “go the extra mile”',
    ['happy and safe in school = Ofsted', 'go the extra mile = Ofsted'],
  ],
  [
    'In their report the inspectors say:\n“Pupils enjoy school.\n“They work hard.”',
    ['Pupils enjoy school.\nThey work hard. = Ofsted'],
  ],
  [
    'Commenting on the result, Cllr Tom Rees said:\n“I am proud of them.”',
    ['I am proud of them. = Tom Rees'],
  ],
  ['Tom Rees (council leader):\n“I am proud of them.”', ['I am proud of them. = Tom Rees']],
  [
    'But for Ann Orme, a baker, it means little. “I have bread to bake,” she says.',
    ['I have bread to bake, = Ann Orme'],
  ],
  [
    'Ann Orme said she was “delighted with it all” and with the report, which praised “a calm and happy school”.',
    ['delighted with it all = Ann Orme', 'a calm and happy school = Ofsted'],
  ],
  ['Ann Orme has “no plans to retire”.', ['no plans to retire = Ann Orme']],
  [
    'The firm, Larch Care, said staff cared. It “never cut corners”, it said.',
    ['never cut corners = Larch Care'],
  ],
  ['Ann Orme wept. “I taught him,” the headteacher said.', ['I taught him, = Ann Orme']],
  ['Parents were angry. They told the Echo it was “a slap in the face”.', ['a slap in the face = Parents']],
]
