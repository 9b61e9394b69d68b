/** Paragraphs in which people known by a given name alone speak, and who must be read. */
export const givenNames: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Mum Roxanne, not her real name, rang us. She told our team: “I asked for help.”\n\n“I got none,” she added.',
    ['I asked for help. = Roxanne', 'I got none, = Roxanne'],
  ],
  [
    'Roxanne says she complained. “You can’t eat an apology,” she joked.',
    ['You can’t eat an apology, = Roxanne'],
  ],
  [
    'Tom Rees was pleased.\n\nOne of those young people is Theo, who is 22 and training to be a plumber. “She was loud,” he said.',
    ['She was loud, = Theo'],
  ],
  [
    'Year 6 pupil Ellie-Mae, who’s 11, agreed with Ann Orme. “His is like a spider,” she said.',
    ['His is like a spider, = Ellie-Mae'],
  ],
  [
    'Ann Orme took the picture.\n\nHis name is Tyler, he’s 13, and he goes to Alder School now. “They let me keep a bit,” he says.',
    ['They let me keep a bit, = Tyler'],
  ],
  [
    'Both are grown up now. The elder, Shanice, is a nurse in Hull. Asked what she would say, she did not hesitate: “That I’ve got a mum.”',
    ['That I’ve got a mum. = Shanice'],
  ],
  [
    'Tom Rees was clear. And 19-year-old Kyle from Otterby says it was hard:\n\n“My worker dropped off a cooker”, he told us.',
    ['My worker dropped off a cooker = Kyle'],
  ],
  [
    'One of the trainees, Anoushka, a former nurse, was seen as she taught. She said: “You soon forget them.”',
    ['You soon forget them. = Anoushka'],
  ],
  ['“It is fun here,” said Maisie, from Year 4.', ['It is fun here, = Maisie']],
  ['“We grow beans,” Oliver said. Ann Orme laughed.', ['We grow beans, = Oliver']],
  [
    'Ann Orme fosters with her husband. Her foster son Jamal sees it another way: “She burns the toast.”',
    ['She burns the toast. = Jamal'],
  ],
  [
    'A girl we shall call Leah has moved nine times. “I stopped unpacking,” she told Ann Orme.',
    ['I stopped unpacking, = Leah'],
  ],
  ['Priya (not her real name) left care at 18. “Nobody rang,” she said.', ['Nobody rang, = Priya']],
  [
    'Daniel and Grace, both ten, showed the inspectors round. “They asked about lunch,” said Grace.',
    ['They asked about lunch, = Grace'],
  ],
  // near misses
  ['Chelsea won at home. “We were lucky,” Tom Rees said.', ['We were lucky, = Tom Rees']],
  ['“It rains a lot,” said a man from Florence.', ['It rains a lot, = a man from Florence']],
  ['In April the head, Ann Orme, left. “It was time,” she said.', ['It was time, = Ann Orme']],
  ['Ann Orme teaches at Alder School in Victoria. “I love it,” she said.', ['I love it, = Ann Orme']],
]
