import type { Page } from './pages.ts'

const story = [
  'Wenbury nursery keeps its good rating',
  'A nursery in Wenbury has kept its good rating after a visit from Ofsted, whose inspectors praised its garden.',
  'Manager Dee Platt said: “The children made the tea for the inspectors and told them everything.”',
  'The nursery, on Quay Street, has 42 children on its roll and a waiting list of 60.',
]

/** Pages below whose story stand pieces that no heading announces, and stories that end in short lines of their own. */
export const tails: readonly Page[] = [
  {
    name: 'teaser pairs under a trade story',
    lines: [
      ...story,
      '~ Colleges ‘running out of bricklayers’',
      '~ Vacancies have doubled since 2019, survey suggests',
      '~ Ups and downs: edition 212',
      '~ Who is in, and who is out?',
      '~ Related jobs',
      '~ Lecturer in plumbing. Closing date: 3 June',
    ],
  },
  {
    name: 'teaser pairs above a foot',
    lines: [
      ...story,
      '~ ‘We were never asked’: unions hit out at pay offer',
      '~ Leaders say the deal falls £3m short',
      '~ Minister to face MPs over exams fiasco',
      '~ Privacy policy',
      '~ © Early Years Now 2022',
    ],
  },
  {
    name: 'the next and the previous story of a school',
    lines: [
      ...story,
      '~ Next: Reception visit the lifeboat',
      '~ Previous: Sports day results',
      '~ Website design by Larch Digital',
    ],
  },
  {
    name: 'previous and next with a dash, nothing below',
    lines: [...story, '~ Previous – Harvest festival', '~ Next – Open evening for new parents'],
  },
  {
    name: 'labels with nothing behind them',
    lines: [...story, '~ Report this comment Cancel', '~ Last Updated:'],
  },
  {
    name: 'labels of an archive',
    lines: [...story, '~ Source: Wenbury Herald', '~ Location: Wenbury', '~ Category: Local news'],
  },
  {
    name: 'another story with its day in a list',
    lines: [
      ...story,
      '~ More on this story',
      '~ Nursery fees to rise across county',
      '~ Published 2 August',
      '~ Bus routes cut',
      '~ Published 14 July',
      '~ Related internet links',
      '~ Ofsted',
    ],
  },
  {
    name: 'the name of a party above its page',
    lines: ['~ Wenbury Liberal Democrats', ...story],
  },
  {
    name: 'the name of a branch of a party above its page',
    lines: ['~ North Wenbury Labour Party', ...story],
  },
  {
    name: 'a university above calls to study',
    lines: ['~ University of Wenbury', '~ Study with us', '~ Research', '~ News and events', ...story],
  },
  {
    name: 'a trust above calls to work for it',
    lines: ['~ Home', '~ Train with us', '~ Work with us', '~ Contact', ...story],
  },
  {
    name: 'a headline with a call to watch',
    lines: [
      'Watch: ‘We cried in the office’ – nursery’s joy at Ofsted verdict',
      'By Tess Yarrow',
      'Education Reporter',
      'Published 27 March 2024',
      ...story.slice(1),
    ],
  },
  {
    name: 'a story that ends in points',
    lines: [
      ...story,
      'What happens next:',
      'Work starts on two rooms for babies in October',
      'Every child will have a place in the garden by Christmas',
      '~ Share this page',
    ],
  },
  {
    name: 'a story that ends in points without a colon',
    lines: [
      ...story,
      'What happens next',
      'Work starts on two rooms for babies in October',
      'Every child will have a place in the garden by Christmas',
    ],
  },
  {
    name: 'a story that its writer signs',
    lines: [...story, 'Dee Platt', 'Manager of Quay Street Nursery, Wenbury', '~ Share this page'],
  },
  {
    name: 'a story with its source and date at the end',
    lines: [...story, 'Source: Wenbury Herald, 4 May 2019'],
  },
  {
    name: 'a label above the date of the story',
    lines: [story[0] as string, 'Published:', '3 May 2021', ...story.slice(1)],
  },
]
