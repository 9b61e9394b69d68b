/** Speakers whom the sentence before introduces, though no verb of it is theirs; and words that are nobody. */
export const introduced: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Tilda Marl, a rower, said: “We were soaked.”\n\nOsmund Finn built boats. In 1974 he married Solveig Sand, a cook from Hull whom he knew from the harbour. They had two girls.\n\n“He never locked a door,” she said.',
    ['We were soaked. = Tilda Marl', 'He never locked a door, = Solveig Sand'],
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
    'For Osric Park-Orme, 68, a potter like his father, it was a letter to be dreaded.\n\n“My kiln went cold last spring,” he said.',
    ['My kiln went cold last spring, = Osric Park-Orme'],
  ],
  [
    'The pond was thought to be empty, according to Ivo Marsh, a colleague who counts newts.\n\n“We found hundreds of them,” he says.',
    ['We found hundreds of them, = Ivo Marsh'],
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
    'Larchland, which had no hand in the treaty, went on grumbling.\n\nThe State Ministry said only that it was still “open to a deal”.',
    ['open to a deal = State Ministry'],
  ],
  [
    'The painter Wolf von Hart urged him to stay. “He just shook his head,” the German recalled.',
    ['He just shook his head, = Wolf von Hart'],
  ],
  [
    'Ann Orme, the union’s leader, would not exclude a strike. “We mean it,” she said.\n\nA chalked notice on the gate read: “Closed today.”',
    ['We mean it, = Ann Orme', 'Closed today. = A chalked notice on the gate'],
  ],
  ['Nobody at the yard would talk. “We are told not to,” a welder said.', ['We are told not to, = a welder']],
  [
    'Dai Penn feeds the stove. “Snow keeps people honest,” he says.\n\nHis wife, Nan Penn, went down on Tuesday with the hens and a lamp.\n\n“I said that he could freeze alone if it pleased him,” she says.\n\n“I was careful.”\n\n“Is that the word?”\n\n“It is the word I use.”',
    [
      'Snow keeps people honest, = Dai Penn',
      'I said that he could freeze alone if it pleased him, = Nan Penn',
      'I was careful. = Dai Penn',
      'Is that the word? = Nan Penn',
      'It is the word I use. = Dai Penn',
    ],
  ],
  [
    'In the porch Anna Penrose sat on a crate. A nurse had given her a coat and some soup.\n\n“Forty years I lived there,” she said.',
    ['Forty years I lived there, = Anna Penrose'],
  ],
  ['A mother of two was turned away at the gate. “I cried,” she said.', ['I cried, = A mother of two']],
  [
    'Rosa Penrose, who has died at 91, was often told by a clerk in Hull that widows had no need of a bank. “We shall see,” she said.',
    ['We shall see, = Rosa Penrose'],
  ],
]
