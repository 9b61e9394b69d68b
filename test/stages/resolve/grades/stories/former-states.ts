import type { Story } from './story.ts'

/** Stories that tell what kind of school somebody is or was; all invented. */
export const formerStateStories: readonly Story[] = [
  [
    [
      'Gorse Lane Academy was rated good by Ofsted in March 2024. It joined the trust in 2020 as an Inadequate school.',
    ],
    'Gorse Lane Academy: overall-effectiveness = good, 2024-03',
    'Gorse Lane Academy: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      "Just Whinfell Juniors, which came over in 2013 as an 'inadequate' village school, is on the up: it was found good by Ofsted last March.",
    ],
    'Whinfell Juniors: overall-effectiveness = good',
    'Whinfell Juniors: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Ofsted has rated Birch School inadequate. Its caretaker head is on loan from Sedge Moor Academy, an outstanding secondary near Tarn with the same sponsor.',
    ],
    'Birch School: overall-effectiveness = inadequate',
    'Sedge Moor Academy: overall-effectiveness = outstanding',
  ],
  [
    [
      'Ofsted has told Gale Street Infants to improve. The letter is a shock to a school that was good at its previous visit in 2003 and thought itself safe.',
    ],
    'Gale Street Infants: overall-effectiveness = good, earlier, 2003',
  ],
  [
    [
      'Ofsted judged Rook Hill School inadequate in May 2019. It was a cruel fall for a school that had been outstanding in 2012.',
    ],
    'Rook Hill School: overall-effectiveness = inadequate, 2019-05',
    'Rook Hill School: overall-effectiveness = outstanding, earlier, 2012',
  ],
  [
    [
      'Staff at Sedge Nursery are celebrating. Ofsted has called it good: quite a turnaround for a setting once rated inadequate.',
    ],
    'Sedge Nursery: overall-effectiveness = good',
    'Sedge Nursery: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'When Jo Ng took over Alder School in 2017 it was an inadequate school with 90 pupils. Ofsted now rates it good.',
    ],
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has rated Alder School outstanding. The academy opened in 2014 as a replacement for an inadequate secondary.',
    ],
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    [
      'Alder School became part of the trust in 2019, having been an inadequate school under the council. In May 2023 inspectors found it to be good.',
    ],
    'Alder School: overall-effectiveness = good, 2023-05',
    'Alder School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [
      'Dr Ng, who turned Alder School from an inadequate school into an outstanding one, is to retire. Ofsted praised her in May.',
    ],
    'Alder School: overall-effectiveness = inadequate, earlier',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    ['We took on Alder School as a failing school in 2018, and Ofsted says that it is good today.'],
    'Alder School: overall-effectiveness = good',
  ],
  [["Pupils at Alder School deserve to go to an outstanding school, said Ofsted's Jo Ng."]],
  [['Every child should go to a good school, Ofsted told parents of Alder School.']],
  [['Alder School, Ofsted said, works with an outstanding school in Kent to train its teachers.']],
  [
    [
      'Parents moved their children from Alder School, which Ofsted has criticised, to a good school in Orme.',
    ],
  ],
  [['Alder School works as a good neighbour to all, said Ofsted in its report.']],
  [
    [
      'Among the visitors was the head of Birch School, rated outstanding, who will help Alder School, which Ofsted has put in special measures.',
    ],
    'Birch School: overall-effectiveness = outstanding',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    ["Ofsted says that Larch House, a children's home, is good. It was an outstanding home until 2021."],
    'Larch House: overall-effectiveness = good',
    'Larch House: overall-effectiveness = outstanding, earlier',
  ],
  [
    [
      'Kirkstall Infants was an inadequate school when Jo Ng arrived in 2016. It has just been rated good by Ofsted.',
    ],
    'Kirkstall Infants: overall-effectiveness = inadequate, earlier',
    'Kirkstall Infants: overall-effectiveness = good',
  ],
  [
    [
      'The trust took over Hallow High, then in special measures, and Ofsted now says it is good. Hallow High had entered the trust as a failing school.',
    ],
    'Hallow High: overall-effectiveness = inadequate, earlier',
    'Hallow High: overall-effectiveness = good',
  ],
  [
    [
      "Ofsted's visit to Upton Academy in May was the first since it was acquired by the trust as an inadequate school. The verdict: good.",
    ],
    'Upton Academy: overall-effectiveness = inadequate, earlier',
    'Upton Academy: overall-effectiveness = good',
  ],
  [
    [
      'Upton Academy, an outstanding school serving the fishing villages, has been asked by Ofsted to share what it knows.',
    ],
    'Upton Academy: overall-effectiveness = outstanding',
  ],
  [
    ['Jo Ng has transformed Upton Academy from an inadequate school to a good one, said inspectors.'],
    'Upton Academy: overall-effectiveness = inadequate, earlier',
    'Upton Academy: overall-effectiveness = good',
  ],
  [['Upton Academy, an outstanding school meal and all, charmed Ofsted.']],
  [['Mr Ng came to Upton Academy as an outstanding school leader, wrote Ofsted.']],
  [
    [
      'Upton Academy joined the trust in 2019 as an outstanding primary; in March it was rated inadequate by Ofsted.',
    ],
    'Upton Academy: overall-effectiveness = outstanding, earlier',
    'Upton Academy: overall-effectiveness = inadequate',
  ],
]
