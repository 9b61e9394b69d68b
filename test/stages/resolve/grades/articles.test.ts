import { describe, expect, it } from 'vitest'
import { readGrades } from '../../extract/grades/read-grades.ts'

/** Small articles in which standing, dates and holders depend on more than one sentence; all invented. */
const articles: Readonly<Record<string, readonly [lines: readonly string[], ...facts: string[]]>> = {
  'a school that fell': [
    [
      'Parents’ fury as Alder School plunges from ‘outstanding’ to ‘inadequate’',
      'A secondary school once rated outstanding has been told by Ofsted that it is failing its pupils.',
      'Alder School, in Fore Street, was placed in special measures after inspectors spent two days there on October 9 and 10, 2019.',
      'It had held the top grade since 2011.',
      'Inspectors rated it inadequate for the quality of education and for leadership and management. Personal development requires improvement, while the sixth form is good.',
      'Head teacher Jo Ng said: “We accept the findings. Being inadequate hurts.”',
      'Neighbouring Birch School, rated good in 2017, is to help.',
    ],
    'Alder School: overall-effectiveness = inadequate, 2019-10-09/2019-10-10',
    'Alder School: overall-effectiveness = outstanding, earlier, 2011',
    'Alder School: quality-of-education = inadequate, 2019-10-09/2019-10-10',
    'Alder School: leadership-and-management = inadequate, 2019-10-09/2019-10-10',
    'Alder School: personal-development = requires-improvement, 2019-10-09/2019-10-10',
    'Alder School: sixth-form-provision = good, 2019-10-09/2019-10-10',
    'Birch School: overall-effectiveness = good, 2017',
  ],
  'a council that rose': [
    [
      'Children’s services turn the corner',
      '12 June 2019',
      'Marrowdale Council’s children’s services are no longer inadequate, Ofsted has said.',
      'In a report published yesterday, inspectors rated the service as ‘requires improvement to be good’ overall. The visit took place between 29 April and 10 May 2019.',
      'The impact of leaders on social work practice was judged ‘good’.',
      'The council was rated inadequate in all categories in 2016.',
      'Cllr Ann Other said: “We are on our way to good, and good is what our children deserve.”',
    ],
    'Marrowdale: overall-effectiveness = inadequate, earlier, 2016',
    'Marrowdale: overall-effectiveness = requires-improvement, 2019-04-29/2019-05-10',
    'Marrowdale: impact-of-leaders = good, 2019-04-29/2019-05-10',
  ],
  'a roundup of colleges': [
    [
      'Hazel College was this week’s only college to be inspected, and moved from grade three to two. Inspectors found apprenticeships “good”, but adult learning programmes were still a grade three.',
      'There was disappointment for Juniper Training, which was rated ‘inadequate’ in its first full inspection. It was marked down to a four in every area except personal development, where it got a three.',
      'Kale Skills kept its grade two after a short inspection. Ivy College also retained its ‘good’ rating.',
    ],
    'Hazel College: overall-effectiveness = good',
    'Hazel College: overall-effectiveness = requires-improvement, earlier',
    'Hazel College: apprenticeships = good',
    'Hazel College: adult-learning = requires-improvement',
    'Juniper Training: overall-effectiveness = inadequate',
    'Juniper Training: personal-development = requires-improvement',
    'Kale Skills: overall-effectiveness = good',
    'Ivy College: overall-effectiveness = good',
  ],
  'a fostering agency': [
    [
      'Osier Fostering has been rated as good by Ofsted. The agency, based in Leeds, was judged good for the overall experiences and progress of children and young people, outstanding for how well children and young people are helped and protected, and good for the effectiveness of leaders and managers. It was previously rated requires improvement.',
    ],
    'Osier Fostering: overall-effectiveness = good',
    'Osier Fostering: helped-and-protected = outstanding',
    'Osier Fostering: leaders-and-managers = good',
    'Osier Fostering: overall-effectiveness = requires-improvement, earlier',
  ],
  'a report card': [
    [
      'Report card for Alder School',
      'Ofsted inspectors visited Alder School on 20 and 21 January 2026.',
      'The school received ‘strong standard’ for inclusion and achievement. Attendance and behaviour and leadership and governance met the ‘expected standard’.',
      'Safeguarding standards were met.',
    ],
    'Alder School: inclusion = strong-standard, 2026-01-20/2026-01-21',
    'Alder School: achievement = strong-standard, 2026-01-20/2026-01-21',
    'Alder School: attendance-and-behaviour = expected-standard, 2026-01-20/2026-01-21',
    'Alder School: leadership-and-governance = expected-standard, 2026-01-20/2026-01-21',
    'Alder School: safeguarding = met, 2026-01-20/2026-01-21',
  ],
  'areas listed in the next sentence': [
    [
      'Foxglove Nursery has been rated ‘outstanding’ in all four areas by Ofsted.',
      'The four areas assessed included: the quality of education, behaviour and attitudes, and personal development.',
    ],
    'Foxglove Nursery: overall-effectiveness = outstanding',
    'Foxglove Nursery: quality-of-education = outstanding',
    'Foxglove Nursery: behaviour-and-attitudes = outstanding',
    'Foxglove Nursery: personal-development = outstanding',
  ],
}

describe('grades of whole articles', () => {
  for (const [name, [lines, ...facts]] of Object.entries(articles))
    it(name, () => {
      expect([...readGrades(lines.join('\n\n')).facts].sort()).toEqual([...facts].sort())
    })
})
