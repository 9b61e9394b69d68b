import type { Story } from './story.ts'

const COUNCIL = 'Ofsted has reported on Orme County Council’s children’s services.'
const SCHOOL = 'Ofsted has reported on Alder Primary School.'

/** Stories with words for grades that are of somebody else, of a part, or nobody's grade; all invented. */
export const notOfThemStories: readonly Story[] = [
  [[COUNCIL, 'Fostering, Adoption and Residential were inspected. All three were rated good.']],
  [
    [COUNCIL, 'Ofsted and HMIP visited. Both rated the council inadequate.'],
    'Orme County Council: overall-effectiveness = inadequate',
  ],
  [
    [COUNCIL, 'Labour and Reform agree on it: both say the council is inadequate.'],
    'Orme County Council: overall-effectiveness = inadequate',
  ],
  [
    [COUNCIL, 'She lived in Larwick when the council was rated inadequate.'],
    'Orme County Council: overall-effectiveness = inadequate',
  ],
  [
    [COUNCIL, 'She was director in Larwick when it was rated inadequate.'],
    'Larwick: overall-effectiveness = inadequate',
  ],
  [
    [COUNCIL, 'The council was rated good a few years earlier, but is now inadequate.'],
    'Orme County Council: overall-effectiveness = good, earlier',
    'Orme County Council: overall-effectiveness = inadequate',
  ],
  [[COUNCIL, 'The council’s response was inadequate, the father told the inquest.']],
  [
    [COUNCIL, 'The council’s work was judged inadequate.'],
    'Orme County Council: overall-effectiveness = inadequate',
  ],
  [[SCHOOL, 'Ms Hill, whose nursery Ofsted judged inadequate, sends her son to the school.']],
  [[COUNCIL, 'Safeguarding of 12 children was inadequate, the court heard.']],
  [
    [
      COUNCIL,
      'Thorncot’s mother and baby unit had asked for help. Thorncot’s services, it was said, had been rated inadequate.',
    ],
    'Thorncot: overall-effectiveness = inadequate, earlier',
  ],
  [[COUNCIL, 'Two children’s social care teams were good, inspectors found.']],
  [[SCHOOL, 'It was the lowest mark going into the summer exams.']],
  [
    [SCHOOL, 'Unlike its predecessor, Beech School, Alder Primary School was rated good.'],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [[SCHOOL, 'It was described as outstanding by its shareholders.']],
  [
    [COUNCIL, 'It is a rung higher than the ‘inadequate’ of September 2012.'],
    'Orme County Council: overall-effectiveness = inadequate, earlier, 2012-09',
  ],
  [[COUNCIL, 'It is higher than the ‘inadequate’ hills.']],
  [
    [
      COUNCIL,
      'Hazelbeck School, in Tharsby Moor, which takes pupils of all ages, was judged outstanding by Ofsted in March 2018.',
    ],
    'Hazelbeck School: overall-effectiveness = outstanding, 2018-03',
  ],
  [
    [
      COUNCIL,
      'It was given the lowest grade for everything, not just for help and protection but for children in care.',
    ],
    'Orme County Council: overall-effectiveness = inadequate',
    'Orme County Council: help-and-protection = inadequate',
    'Orme County Council: in-care = inadequate',
  ],
  [
    [
      COUNCIL,
      'Inspectors rated its children’s services inadequate in every single category: for leadership, for help and protection and for children in care.',
    ],
    'Orme County Council: overall-effectiveness = inadequate',
    'Orme County Council: impact-of-leaders = inadequate',
    'Orme County Council: help-and-protection = inadequate',
    'Orme County Council: in-care = inadequate',
  ],
  [
    [COUNCIL, 'Its director came from ‘outstanding’-rated Larwick Council in September.'],
    'Larwick Council: overall-effectiveness = outstanding',
  ],
  [
    [SCHOOL, 'The school kept hold of its good rating, Ofsted said.'],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [
    [
      COUNCIL,
      'Inspectors called for their third monitoring visit since a full inspection in July 2016, when services were judged inadequate overall. The impact of leaders was also found to be inadequate that summer.',
    ],
    'Orme County Council: overall-effectiveness = inadequate, earlier, 2016-07',
    'Orme County Council: leadership-management-governance = inadequate, 2016-07',
  ],
  [
    [
      COUNCIL,
      'It was last inspected in May 2016.',
      'A survey carried out in May 2019 by its unions found low spirits. The council was rated good.',
    ],
    'Orme County Council: overall-effectiveness = good',
  ],
  [[COUNCIL, 'It struggled to keep hold of its outstanding rating.']],
  [
    [SCHOOL, 'Birch School was a few weeks ago rated inadequate.'],
    'Birch School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [SCHOOL, 'Its predecessor, Birch School in Mill Lane, was rated inadequate.'],
    'Birch School: overall-effectiveness = inadequate, earlier',
  ],
  [
    [SCHOOL, 'Cedar School was rated inadequate earlier in the year.'],
    'Cedar School: overall-effectiveness = inadequate',
  ],
  [
    [SCHOOL, 'The school was rated good earlier, but now requires improvement.'],
    'Alder Primary School: overall-effectiveness = good, earlier',
    'Alder Primary School: overall-effectiveness = requires-improvement',
  ],
  [
    [SCHOOL, 'Ofsted has rated it good.', 'A.', 'B.', 'C.', 'The walk to Birch School is good.'],
    'Alder Primary School: overall-effectiveness = good',
  ],
  [[COUNCIL, 'Attendance was good in all of the rural areas.']],
  [
    [
      COUNCIL,
      'The county is good overall and in all of the main judgement areas: help and protection, children in care and leadership.',
    ],
    'Orme County Council: overall-effectiveness = good',
    'Orme County Council: help-and-protection = good',
    'Orme County Council: in-care = good',
    'Orme County Council: impact-of-leaders = good',
  ],
  [
    [COUNCIL, 'Its new director has left Wendle, near Tarn, which Ofsted rated outstanding.'],
    'Tarn: overall-effectiveness = outstanding',
  ],
  [[COUNCIL, 'The teaching of its two girls was good.']],
  [
    [
      COUNCIL,
      'Kayden’s killers were jailed. Ofsted rated the county inadequate, and Kayden was failed by it.',
    ],
    'Orme County Council: overall-effectiveness = inadequate',
  ],
]
