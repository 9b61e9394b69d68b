import type { Page } from './pages.ts'

/** Pages with strips and lists of topics, and stories with lists that are none. */
export const topics: readonly Page[] = [
  {
    name: 'comma tags above',
    lines: [
      '~ Education Insider',
      '~ News, Ofsted, Colleges, Governance, Inspection',
      'College falls two grades after data row',
      'Ben Okoro',
      'Wed 5 Feb 2020',
      'A college has fallen two grades to inadequate after a row with Ofsted over its attendance data.',
      'Principal Una Reid said: "We will appeal against this judgement."',
      'Inspectors said that leaders had lost sight of standards.',
    ],
  },
  {
    name: 'tags below',
    lines: [
      'Nursery praised for outdoor play',
      'By Kim Sole',
      'A nursery in Wenbury has been praised by Ofsted for its outdoor play in a report that rates it good.',
      'Manager Fay Orme said: "Rain or shine, we are out there."',
      'The nursery has 40 places.',
      '~ Ofsted, early years, nurseries, Wenbury',
    ],
  },
  {
    name: 'list of schools stays',
    lines: [
      'Schools to be inspected this month',
      'By Kim Sole',
      'Ofsted has told four schools in Wenbury that they will be inspected this month under the new framework.',
      "Ashdown Primary, Larch Lane Juniors, St Peter's Infants, Wenbury High",
      'All four were rated good when they were last visited, in 2016.',
      'Councillor Ed Foy said: "We have every confidence in our heads."',
    ],
  },
  {
    name: 'in this article',
    lines: [
      'Every primary in Wenbury by its grade',
      'By Data Desk',
      '12 June 2023',
      '~ In this article: Ofsted, Schools',
      'Ofsted has visited 31 primary schools in Wenbury this year and rated 28 of them good, figures show.',
      'In this article we list them all by grade.',
      'Head teacher Jo March said: "Parents look at this list, so we do as well."',
      '~ Topics in this article',
      '~ Education',
      '~ Schools',
    ],
  },
  {
    name: 'a trade paper with its tags above the headline',
    lines: [
      '~ Home',
      '~ Colleges, Ofsted, Apprenticeships, Leadership, Stoke',
      'Merger pays off as college goes up a grade',
      'Iris Holm',
      '3 March 2020',
      'A college has gone from requires improvement to good two years after a merger, inspectors from Ofsted have found.',
      'Principal Una Reid said: "It took two years and a lot of biscuits."',
      'Apprenticeships were rated good as well.',
    ],
  },
  {
    name: 'a social-work site with tags below',
    lines: [
      'Fostering agency loses its rating',
      'A fostering agency has fallen from outstanding to requires improvement after Ofsted found that visits had been missed.',
      'Its owner said: "We accept every word."',
      'Carers told inspectors that they felt alone.',
      '~ Filed under: Fostering',
      '~ fostering, Ofsted, Inspection, independent fostering agencies',
    ],
  },
  {
    name: 'a story that lists things',
    lines: [
      'What the inspectors liked',
      'Inspectors from Ofsted who called at Northwick Primary last month liked a good deal of what they saw there.',
      'Reading, maths, behaviour and the welcome at the gate',
      'Head teacher Lyn Rudd said: "They even liked the soup."',
      'Sam Orr, Ada Bell, Tom Rees',
      'The three pupils showed the inspectors round.',
    ],
  },
  {
    name: "a regional paper's strip of topics",
    lines: [
      'Every nursery rated in May',
      'Beth Moran Community Reporter',
      '06:00, 4 JUN 2023',
      '~ In this article: Ofsted Nurseries Parenting',
      'Ofsted rated eleven nurseries in the county in May, and nine of them were found to be good, its reports show.',
      'Manager Fay Orme said: "It is a relief."',
      '~ Topics in this story: Ofsted, Nurseries',
      '~ More on these topics: Ofsted | Nurseries',
    ],
  },
  {
    name: 'a table with a row to a line, its grades in numbers, below the story',
    lines: [
      'Trust told to look after its weakest schools',
      'Inspectors called at four schools of the trust in March and have written to its chief executive about what they saw.',
      'She said: "We will go slower, and we will tell the parents who are waiting what we are doing."',
      'School\tOverall\tPrevious',
      'Larch Primary\t2\t3',
      'Wenbury Infants\t1\t2',
      'Quay High\t4\t2',
      '~ Comments',
      '~ You must log in to leave a comment',
    ],
  },
  {
    name: 'a table with commas stays',
    lines: [
      'Two verdicts',
      'A college and a trust have had their verdicts from Ofsted after a term in which nobody spoke of anything else.',
      'Quality of education, behaviour, leadership: Good',
      'Personal development, early years: Outstanding',
      'Principal Una Reid said: "I am pleased."',
      'The trust had no comment.',
    ],
  },
]
