/** Speakers with something set apart between their name and their verb, and inspectors under other names. */
export const apart: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Managing director Ann Orme, 39, herself a former apprentice, said: “They took it to heart.”',
    ['They took it to heart. = Ann Orme'],
  ],
  [
    'Lead member Cllr Tom Rees – a former foster carer – said “heads will not roll at all”.',
    ['heads will not roll at all = Tom Rees'],
  ],
  [
    'Mrs Ann Orme, Strategic Director - Children and Lifelong Learning, said: “Staff have worked hard.”',
    ['Staff have worked hard. = Ann Orme'],
  ],
  [
    'Ann Orme took over in May.\nThe daughter of a driver and a cook, she grew up in Hull.\n“It was hard,” she said.',
    ['It was hard, = Ann Orme'],
  ],
  ['The daughter of the driver said: “It was hard.”', ['It was hard. = The daughter of the driver']],
  [
    'Ada Obi, once a pupil here and now its oldest governor, said: “I learnt to read in that room.”',
    ['I learnt to read in that room. = Ada Obi'],
  ],
  [
    'Tom Rees - no friend of inspectors - told the meeting: “We must do as they say.”',
    ['We must do as they say. = Tom Rees'],
  ],
  [
    'Ann Orme, a mother of three, an amateur boxer and a head for ten years, said: “It was a fair fight.”',
    ['It was a fair fight. = Ann Orme'],
  ],
  [
    'Ada Obi, chair of governors – and a former pupil – said: “This is for the town.”',
    ['This is for the town. = Ada Obi'],
  ],
  [
    'Kay Lund (no relation), a childminder in Hull, said: “We all held our breath.”',
    ['We all held our breath. = Kay Lund'],
  ],
  ['Its head, Ann Orme, not one to boast, said: “We did all right.”', ['We did all right. = Ann Orme']],
  [
    'Tom Rees, Cabinet Member - Education & Skills, added: “There is more to do.”',
    ['There is more to do. = Tom Rees'],
  ],
  ['One mother, a nurse of 34, said: “My son loves it there.”', ['My son loves it there. = One mother']],
  [
    'Ann Orme left early. Her deputy, a former nurse, said: “She was tired.”',
    ['She was tired. = Her deputy'],
  ],
  [
    'The inspection team noted that “the change has to be seen to be believed”.',
    ['the change has to be seen to be believed = Ofsted'],
  ],
  [
    'An ungraded visit on 25 and 26 April found “pupils who are steeped in stories”.',
    ['pupils who are steeped in stories = Ofsted'],
  ],
  [
    'A monitoring visit in May found that “leaders know what to do next”.',
    ['leaders know what to do next = Ofsted'],
  ],
  [
    '“Its ambition for its children is shared by everyone we met” the inspectors say.',
    ['Its ambition for its children is shared by everyone we met = Ofsted'],
  ],
  [
    '“We came through a hard winter together” Ann Orme recalls.',
    ['We came through a hard winter together = Ann Orme'],
  ],
  [
    'Forty of the pupils, noted the first head, Mr Tom Rees, “had no boots to wear”.',
    ['had no boots to wear = Tom Rees'],
  ],
  [
    'Tom Rees spoke first. Ada Obi’s little nursery was rated outstanding at once. “I cried all day,” she told us.',
    ['I cried all day, = Ada Obi'],
  ],
  ['The school opened in 1925. In May a team of inspectors wrote: “All is calm.”', ['All is calm. = Ofsted']],
  [
    'Cllr Ada Obi, herself once excluded from school, told members: “I know how this feels.”',
    ['I know how this feels. = Ada Obi'],
  ],
  [
    'The trust’s chief executive – Tom Rees, late of the civil service – added: “We own this.”',
    ['We own this. = Tom Rees'],
  ],
  ['Kay Lund, 62 and a grandmother of five, says: “They need hugs.”', ['They need hugs. = Kay Lund']],
  [
    'Tom Rees (Labour, Stoke North), a governor for years, asked: “Who was watching?”',
    ['Who was watching? = Tom Rees'],
  ],
  [
    '“Nobody here is surprised by any of it” said a parent.',
    ['Nobody here is surprised by any of it = a parent'],
  ],
  ['Last month’s monitoring visit concluded that “the pace is too slow”.', ['the pace is too slow = Ofsted']],
  [
    'Ann Orme - now in her tenth year, and still first through the gate - said: “I am staying.”',
    ['I am staying. = Ann Orme'],
  ],
  [
    'A second team of inspectors, led by Giles Pym, reported that “records were a mess”.',
    ['records were a mess = Ofsted'],
  ],
]
