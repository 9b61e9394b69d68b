/** Speakers whom the sentence before introduces, though no verb of it is theirs; and words that are nobody. */
export const introduced: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Moira Penn, a climber, said: “We were terrified.”\n\nHamish Lund was a shepherd. In 1969 he married Sunita Bose, a nurse from Leeds whom he had met in hospital. They kept sheep.\n\n“He came home every night,” she said.',
    ['We were terrified. = Moira Penn', 'He came home every night, = Sunita Bose'],
  ],
  [
    'Karen Ivey, a carter, said: “It rained.”\n\nHamish Orme bred horses. He leaves a son and a daughter, Isla Lund, who runs the yard. At night she still hears the horses.\n\n“They miss him,” she said.',
    ['It rained. = Karen Ivey', 'They miss him, = Isla Lund'],
  ],
  // who spoke last goes on, though another is named
  [
    'Karen Ivey, a carter, said: “It rained.” She later sold the yard to Jane Marsh.\n\n“I cried all night,” she said.',
    ['It rained. = Karen Ivey', 'I cried all night, = Karen Ivey'],
  ],
  [
    'Mr Lund told the jury of a storm.\n\nMiriam Feld, defending, put it to Mr Lund that he had slept. He agreed that he had dozed.\n\n“I was tired, madam,” he said.',
    ['I was tired, madam, = Lund'],
  ],
  [
    'For Ken Sato-Orme, 77, a third-generation whaler, it was news from another age.\n\n“I was 44 when they stopped us,” he said.',
    ['I was 44 when they stopped us, = Ken Sato-Orme'],
  ],
  [
    'No one had expected to meet one there, according to Paul Rees, a co-author who studies plants.\n\n“There was plenty to eat,” he says.',
    ['There was plenty to eat, = Paul Rees'],
  ],
  [
    'The bridge will stay shut, according to Ada Obi, the harbour master. “It is the tide,” she said.',
    ['It is the tide, = Ada Obi'],
  ],
  [
    'Goalkeeper Tom Rees held up his hands. “It was mine,” he said.\n\nJordan Ivey sprang to his defence. “He has won us points,” the Dutch striker said.',
    ['It was mine, = Tom Rees', 'He has won us points, = Jordan Ivey'],
  ],
  [
    'Striker Jordan Ivey was cheered. “It was a fine night,” the forward said.',
    ['It was a fine night, = Jordan Ivey'],
  ],
  [
    'Larchland, which is no party to the talks, kept up its opposition.\n\nThe State Ministry said only that it remained “committed to talks”.',
    ['committed to talks = State Ministry'],
  ],
  [
    'The climber Wolf von Hart begged him to go on. “He said nothing at all,” the German recalled.',
    ['He said nothing at all, = Wolf von Hart'],
  ],
  [
    'Ann Orme, the union’s leader, would not rule out a strike. “We mean it,” she said.\n\nA handwritten notice at the gate read: “Closed today.”',
    ['We mean it, = Ann Orme', 'Closed today. = A handwritten notice at the gate'],
  ],
  ['Nobody at the yard would talk. “We are told not to,” a welder said.', ['We are told not to, = a welder']],
  [
    'Ken Ivey checks the box. “Bills get through,” he says.\n\nHis wife, Jan Ivey, left the day before with the dogs and an album.\n\n“I told him to stay and be a hero if he wanted to be one,” she says.\n\n“I was stubborn.”\n\n“Is there a difference?”\n\n“There is to the bank.”',
    [
      'Bills get through, = Ken Ivey',
      'I told him to stay and be a hero if he wanted to be one, = Jan Ivey',
      'I was stubborn. = Ken Ivey',
      'Is there a difference? = Jan Ivey',
      'There is to the bank. = Ken Ivey',
    ],
  ],
  [
    'In the hall Anna Penrose sat on a bench. A nurse had given her a blanket and a cup of tea.\n\n“Forty years I lived there,” she said.',
    ['Forty years I lived there, = Anna Penrose'],
  ],
  ['A mother of two was turned away at the gate. “I cried,” she said.', ['I cried, = A mother of two']],
  [
    'Rosa Penrose, who has died aged 87, was once told by a porter in Leeds that ladies used the other door. “So they may,” she said.',
    ['So they may, = Rosa Penrose'],
  ],
]
