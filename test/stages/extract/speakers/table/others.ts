/** Paragraphs whose speaker is a report, a body, a group or somebody unnamed, and what must be read. */
export const others: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Ofsted said pupils were “happy and safe at all times”.', ['happy and safe at all times = Ofsted']],
  ['The report said: “Pupils are happy.”', ['Pupils are happy. = Ofsted']],
  [
    '“Pupils are happy,” the report said. “They thrive here.”',
    ['Pupils are happy, = Ofsted', 'They thrive here. = Ofsted'],
  ],
  [
    '“Pupils are happy,” the report goes on, “and they thrive.”',
    ['Pupils are happy, = Ofsted', 'and they thrive. = Ofsted'],
  ],
  ['Inspectors wrote that leaders “know every child by name”.', ['know every child by name = Ofsted']],
  [
    'Inspectors, who visited in May, found that leaders “know every child by name”.',
    ['know every child by name = Ofsted'],
  ],
  [
    'Inspectors who came in May said leaders “know every child by name”.',
    ['know every child by name = Ofsted'],
  ],
  ['The inspector noted that leaders “know every child by name”.', ['know every child by name = Ofsted']],
  [
    'In its report, the watchdog said leaders “know every child by name”.',
    ['know every child by name = Ofsted'],
  ],
  [
    'In their report inspectors said leaders “know every child by name”.',
    ['know every child by name = Ofsted'],
  ],
  ['The Ofsted report praised “calm and orderly corridors”.', ['calm and orderly corridors = Ofsted']],
  [
    'Leaders were praised, with inspectors noting “calm and orderly corridors”.',
    ['calm and orderly corridors = Ofsted'],
  ],
  [
    'Inspectors found corridors calm. They said: “Pupils walk, they do not run.”',
    ['Pupils walk, they do not run. = Ofsted'],
  ],
  [
    'Inspectors found corridors calm. It added that pupils were “polite to a fault”.',
    ['polite to a fault = Ofsted'],
  ],
  [
    'Screening was described as “prompt and proportionate” by the inspectorate.',
    ['prompt and proportionate = Ofsted'],
  ],
  [
    'Ofsted praised staff. Screening was described as “prompt and proportionate”.',
    ['prompt and proportionate = Ofsted'],
  ],
  [
    'Ofsted visited. Governors were told they had shown “too little curiosity”.',
    ['too little curiosity = Ofsted'],
  ],
  ['Ofsted visited in May. Attendance was a worry, with “far too many” missing.', ['far too many = Ofsted']],
  ['Ofsted visited in May. The school must “act without delay”.', ['act without delay = Ofsted']],
  [
    'The council has left children “waiting for far too long”, Ofsted has found.',
    ['waiting for far too long = Ofsted'],
  ],
  ['Teaching is “strong in every year”, according to inspectors.', ['strong in every year = Ofsted']],
  ['HMI said the trust was “slow to act on it”.', ['slow to act on it = Ofsted']],
  [
    'An Ofsted spokeswoman said: “We take this seriously.”',
    ['We take this seriously. = An Ofsted spokeswoman'],
  ],
  [
    'A spokesperson for Ofsted said: “We take this seriously.”',
    ['We take this seriously. = A spokesperson for Ofsted'],
  ],
  ['Lead inspector Ann Orme wrote: “Pupils are happy.”', ['Pupils are happy. = Ann Orme']],
  ['Ofsted’s chief inspector, Sir Giles Pym, said: “This is sad.”', ['This is sad. = Giles Pym']],
  ['Ofsted chief inspector Sir Giles Pym said: “This is sad.”', ['This is sad. = Giles Pym']],
  [
    'Ofsted and the Care Quality Commission found “systemic failings in every team”.',
    ['systemic failings in every team = Ofsted and Care Quality Commission'],
  ],
  [
    'The Care Quality Commission said wards were “dirty and crowded”.',
    ['dirty and crowded = Care Quality Commission'],
  ],
  ['A spokesman for the council said: “We are sorry.”', ['We are sorry. = A spokesman for the council']],
  [
    'A council spokesman said it was “sorry for the distress caused”.',
    ['sorry for the distress caused = A council spokesman'],
  ],
  [
    '“We are sorry,” said a spokeswoman for Marrow Homes.',
    ['We are sorry, = a spokeswoman for Marrow Homes'],
  ],
  [
    '“We are sorry,” a Department for Education spokesperson said.',
    ['We are sorry, = a Department for Education spokesperson'],
  ],
  [
    'A spokesman for the council, which runs the home, said: “We are sorry.”',
    ['We are sorry. = A spokesman for the council'],
  ],
  [
    'A spokesman for the trust defended it. The spokesman added: “We did all we could.”',
    ['We did all we could. = A spokesman for the trust'],
  ],
  [
    'A spokesman for the trust defended it. He added: “We did all we could.”',
    ['We did all we could. = A spokesman for the trust'],
  ],
  ['One mother told the Echo: “I am moving him.”', ['I am moving him. = One mother']],
  ['“I am moving him,” said one mother, who did not want to be named.', ['I am moving him, = one mother']],
  ['“I am moving him,” one parent told inspectors.', ['I am moving him, = one parent']],
  ['A parent of a Year 4 pupil said: “I am moving him.”', ['I am moving him. = A parent of a Year 4 pupil']],
  ['A trainee summed it up: “I would do it again.”', ['I would do it again. = A trainee']],
  [
    'A former teacher, who asked not to be named, claimed it was “tidied up for the day”.',
    ['tidied up for the day = A former teacher'],
  ],
  ['Parents said they were “shocked and appalled by it”.', ['shocked and appalled by it = Parents']],
  [
    'Social workers told inspectors they had “room to think again”.',
    ['room to think again = Social workers'],
  ],
  ['Children in care said they feel “known and listened to”.', ['known and listened to = Children in care']],
  ['Unions called the plan “rushed and half-baked”.', ['rushed and half-baked = Unions']],
  ['Staff described leaders as “fair but firm with us”.', ['fair but firm with us = Staff']],
  ['The NSPCC said: “Children come first.”', ['Children come first. = NSPCC']],
  [
    'The National Education Union said heads were “at breaking point now”.',
    ['at breaking point now = National Education Union'],
  ],
  ['“Children come first,” said the NSPCC.', ['Children come first, = NSPCC']],
  ['Bright Harbour said it was “dealt with straight away”.', ['dealt with straight away = Bright Harbour']],
  [
    'Larch & Lilley said it did not accept “the tone of the report”.',
    ['the tone of the report = Larch & Lilley'],
  ],
  [
    'The Department for Education said it was “looking closely at it”.',
    ['looking closely at it = Department for Education'],
  ],
  [
    'The charity Lantern for Children asked for answers “by the end of the year”.',
    ['by the end of the year = charity Lantern for Children'],
  ],
  [
    'Marrowdale Council runs it. The council said it was “deeply sorry for this”.',
    ['deeply sorry for this = Marrowdale Council'],
  ],
  [
    'The Saltmere Learning Trust runs it. A spokesman for the trust said: “We accept it.”',
    ['We accept it. = A spokesman for the trust'],
  ],
  [
    'A safeguarding review said adults “looked at the flat and not at him”.',
    ['looked at the flat and not at him = safeguarding review'],
  ],
  ['A report by Tom Rees found that staff were “frightened to speak”.', ['frightened to speak = Tom Rees']],
  [
    'Lord Rees’s report described it as “a form of words and no more”.',
    ['a form of words and no more = Tom Rees'],
  ],
  ['A survey found that teachers were “worn out by it all”.', ['worn out by it all = survey']],
]
