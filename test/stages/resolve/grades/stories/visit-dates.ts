import type { Story } from './story.ts'

/** Stories that tell somewhere else than beside the grade when the inspectors came; all invented. */
export const visitDateStories: readonly Story[] = [
  [
    [
      'Published 3 July 2022',
      'Fern Hill Primary School was rated good by Ofsted in a report which came out on Monday.',
      'The inspection, carried out between 10 and 12 May, heard from pupils who love their teachers.',
    ],
    'Fern Hill Primary School: overall-effectiveness = good, 2022-05-10/2022-05-12',
  ],
  [
    [
      'The Larkspur Flyer, Friday 17th October 2025',
      'Dear parents, thank you to everybody who filled in the survey during our inspection on 23rd and 24th September. I can now share the outcome.',
      'Larkspur Primary School is good for quality of education, say Ofsted. We are outstanding for behaviour and attitudes.',
    ],
    'Larkspur Primary School: quality-of-education = good, 2025-09-23/2025-09-24',
    'Larkspur Primary School: behaviour-and-attitudes = outstanding, 2025-09-23/2025-09-24',
  ],
  [
    [
      '16 January 2025',
      'Tolver Academy was among the last schools in the county to have Ofsted in, with a team arriving on November 26.',
      'It was judged good for quality of education.',
    ],
    'Tolver Academy: quality-of-education = good, 2024-11-26',
  ],
  [
    [
      'Friday 20 June 2014',
      'Government inspectors described Nether Green School as good after spending two days there in April.',
    ],
    'Nether Green School: overall-effectiveness = good, 2014-04',
  ],
  [
    [
      'Posted on Friday 23rd May 2025',
      'Two of our schools have had Ofsted in.',
      'Orchard Junior Academy (Ofsted: 25–26 March 2025)',
      'Orchard was rated outstanding for behaviour and attitudes.',
      'St Hilda’s Primary Academy (Ofsted: 29 April 2025)',
      'The school was rated good for personal development.',
    ],
    'Orchard Junior Academy: behaviour-and-attitudes = outstanding, 2025-03-25/2025-03-26',
    "St Hilda's Primary Academy: personal-development = good, 2025-04-29",
  ],
  [
    [
      '12 March 2019',
      'Moss Lane Primary School has been rated inadequate by Ofsted.',
      'The lead inspector and her colleague sat in on lessons on 5 and 6 February.',
    ],
    'Moss Lane Primary School: overall-effectiveness = inadequate, 2019-02-05/2019-02-06',
  ],
  [
    [
      '12 March 2019',
      'Moss Lane Primary School has been rated good by Ofsted.',
      'It was in the second week of January 2019 that the call came and the inspectors set to work.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good, 2019-01',
  ],
  [
    [
      '4 October 2023',
      'Busy Bees Nursery was rated outstanding by Ofsted.',
      'An inspector sat on the carpet there for a morning on 14 August 2023 and “did not want to leave”.',
    ],
    'Busy Bees Nursery: overall-effectiveness = outstanding, 2023-08-14',
  ],
  [
    [
      '4 October 2023',
      'Busy Bees Nursery was rated outstanding by Ofsted. The report was published on 2 October 2023.',
      'The nursery opened in May 2023 and will have a fair on 1 December 2023.',
    ],
    'Busy Bees Nursery: overall-effectiveness = outstanding',
  ],
  [
    [
      '4 October 2023',
      'Moss Lane Primary School was rated good by Ofsted. Its head, Jane Field, took over in January 2023, before the inspectors came.',
    ],
    'Moss Lane Primary School: overall-effectiveness = good',
  ],
  [
    [
      '4 October 2023',
      'Moss Lane Primary School was rated inadequate by Ofsted.',
      'Parents are to meet Ofsted inspectors on 12 October 2023, and the council will visit the school on 15 November 2023.',
    ],
    'Moss Lane Primary School: overall-effectiveness = inadequate',
  ],
]
