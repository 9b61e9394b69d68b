/** Paragraphs in which an inspector or a report is taken up again, and who must be read. */
export const inspectors: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Inspector Giles Pym spent a week there. His report talks of children “who have stopped packing a bag”. Staff, it goes on, are “great fun”.',
    ['who have stopped packing a bag = Ofsted', 'great fun = Ofsted'],
  ],
  [
    'Nothing in Ofsted’s new letter changes that.\n\nIt says staff “know their families”.\n\nBut it goes on to say that in one office: “Children wait too long.”',
    ['know their families = Ofsted', 'Children wait too long. = Ofsted'],
  ],
  [
    'The inspector liked the garden. She did find that “a few games go on too long”.',
    ['a few games go on too long = Ofsted'],
  ],
  [
    'Inspectors wrote that pupils are “happy”. Ann Orme said: “We are proud.” The report added that staff “care deeply about them”.',
    ['happy = Ofsted', 'We are proud. = Ann Orme', 'care deeply about them = Ofsted'],
  ],
  [
    'The report says lessons are “dull and slow”. Ann Orme disagrees. It also says leaders “have lost their way”.',
    ['dull and slow = Ofsted', 'have lost their way = Ofsted'],
  ],
  [
    'Alder School was visited in May. Ann Orme said: “We are proud.”\n\nThe letter to her says pupils “flourish in every way”.',
    ['We are proud. = Ann Orme', 'flourish in every way = Ofsted'],
  ],
  [
    'Giles Pym, chief inspector, said he was shocked. “I have never seen the like,” he said.',
    ['I have never seen the like, = Giles Pym'],
  ],
  [
    'In his letter to Ann Orme, the chief inspector, Giles Pym, writes: “You were right.”',
    ['You were right. = Giles Pym'],
  ],
  [
    'The Ofsted report on Alder School said trainees felt “well served and well fed”.',
    ['well served and well fed = Ofsted'],
  ],
  [
    'Alder School, which takes 90 children, was seen by Ofsted in June. They found “serious and widespread failures”.',
    ['serious and widespread failures = Ofsted'],
  ],
  [
    'Ofsted saw Alder School in June.\n\nAnn Orme and Tom Rees visited the office. They praised “a team that never gives up”.',
    ['a team that never gives up = Ann Orme and Tom Rees'],
  ],
  ['Ofsted came. Trainees felt “well served and well fed”.', ['well served and well fed = Trainees']],
]
