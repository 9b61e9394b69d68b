import type { Page } from './pages.ts'

const greeting = 'Dear parents and carers,'
const body = [
  'I am glad to tell you that our school was inspected on 4 and 5 May and that Ofsted has judged it to be good.',
  'The inspectors said that children are polite and that teaching is strong.',
]
const diary = ['~ Dates for your diary', '~ Mon 12 June - Sports day', '~ Fri 14 July - Term ends 1.30pm']

/** Newsletters and galleries: who signs, what is numbered, and what stands where menus have words like it. */
export const newsletters: readonly Page[] = [
  {
    name: "a head's name below the diary, without closing words",
    lines: [
      'Larch Lane Primary School',
      'Newsletter 14',
      'Friday 12th May 2023',
      '"Learn and grow"',
      greeting,
      ...body,
      ...diary,
      'Mrs T. Okafor-Lane',
      'Headteacher',
      '~ Tweet',
    ],
  },
  {
    name: 'two who sign side by side below a list',
    lines: [
      'Our inspection',
      greeting,
      ...body,
      '~ Useful links',
      'Ms J. Rudd and Mr P. Hale',
      'Co-heads',
      '~ Website design by Larch Web',
    ],
  },
  {
    name: 'a chair of governors with a whole name',
    lines: ['Our inspection', greeting, ...body, ...diary, 'Dr Amara Quist', 'Chair of Governors', '~ Print'],
  },
  {
    name: 'the last of numbered nurseries among the furniture of a gallery',
    lines: [
      'Three nurseries visited by Ofsted this spring',
      'Many families want to know what Ofsted thinks before they pick a nursery, so we have read three of its reports.',
      '1. Acorns, Mill Street',
      'Outstanding in all areas for the second time, the inspector who came in March wrote. Photo: Google',
      '~ Photo Sales',
      '2. Bramble Lodge, Fenwick',
      'Bramble Lodge is good now and was inadequate last autumn, before the new manager came. Photo: Google',
      '~ Photo Sales',
      '~ Related topics:OfstedParents',
      '~ Continue Reading',
      '~ Bakery wins prize for its buns',
    ],
  },
  {
    name: 'a crosshead of an adoption newsletter that menus have too',
    lines: [
      'We are outstanding',
      'Ofsted came to see our agency in July and the report that came out on Monday says that it is outstanding.',
      'MEET THE TEAM',
      'Welcome to Obi Castell, our new head of support, who joins the agency from the council next door.',
    ],
  },
  {
    name: 'an article of an archive',
    lines: [
      '~ Evening Post archive > 2003 > May > 7',
      'Praise for village school',
      'From the archive, first published Wednesday 7th May 2003.',
      'Inspectors from Ofsted have nothing but praise for a small school on the moor and the people who run it.',
      'The report says that leadership is good and that teaching is very good in most classes.',
      '~ Back to top',
    ],
  },
  {
    name: 'the print edition of a paper below the story',
    lines: [
      'The long road back',
      'Some wanted to pull Quarl Bank down when inspectors failed it, and there were not many who spoke up for it.',
      'Now inspectors call it a good school, in a new report, and have warm words for the people who lead it.',
      'Published in the print edition of: 9 March, 2005',
      '~ For more stories of this kind, subscribe now. From only 70p a week',
    ],
  },
  {
    name: 'days with their years in a list of other stories',
    lines: [
      'Families let down in Larkshire',
      'Published',
      '4 June 2024',
      'Children with special needs in Larkshire are let down by the council and the NHS, inspectors have said.',
      'The council said that it accepted the report and that work to improve had begun before the inspectors came.',
      '~ More on this story',
      '~ Mother tells MPs of fight for a place',
      '~ Published 2 February',
      '~ Bus cuts cruel, says charity',
      '~ Published 30 November 2023',
      '~ Related internet links',
    ],
  },
]
