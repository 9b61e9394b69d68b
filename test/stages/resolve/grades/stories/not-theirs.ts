import type { Story } from './story.ts'

/** Stories that speak of another provider, of none in particular or of what people think; all invented. */
export const notTheirsStories: readonly Story[] = [
  [
    [
      'Alder Grange Primary in Orme was rated good by Ofsted in May 2019.',
      '"The school round the corner is outstanding and gets no fuss made of it," said one father.',
    ],
    'Alder Grange Primary: overall-effectiveness = good, 2019-05',
  ],
  [
    [
      'Inspectors have judged Birch Lane Nursery to be inadequate.',
      'Mum Ria Holt said: "My sister\'s nursery was rated outstanding and it looks no different."',
    ],
    'Birch Lane Nursery: overall-effectiveness = inadequate',
  ],
  [
    [
      "Nettle House, a children's home in Orme, requires improvement, Ofsted says.",
      "The council's fostering and adoption services were found to be good in 2016.",
    ],
    'Nettle House: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Osier Foster Care, an independent agency, has been graded good by Ofsted.',
      "The council's own fostering service was judged outstanding last year.",
    ],
    'Osier Foster Care: overall-effectiveness = good',
  ],
  [
    [
      'Alder Grange Primary was rated good by Ofsted in May.',
      'Any school that falls short of that is told it requires improvement.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has told Hazel College that it requires improvement.',
      'Every college in special measures knows that it is inadequate long before the inspectors say so.',
    ],
    'Hazel College: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Marrowdale Council's children's services were judged inadequate by Ofsted in June.",
      '"We thought we were a good council having a bad year," its leader Tom Rudge said.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate',
  ],
  [
    [
      "Marrowdale Council's children's services were judged inadequate by Ofsted in June.",
      '"In March they thought we were in line for a third good," Councillor Rudge said.',
    ],
    'Marrowdale Council: overall-effectiveness = inadequate',
  ],
  [
    [
      'Alder Grange Primary was rated good by Ofsted in May 2019.',
      'Headteacher Ann Poole said: "We\'re good, and on a good day we are brilliant."',
    ],
    'Alder Grange Primary: overall-effectiveness = good, 2019-05',
  ],
  [
    [
      'Hazel College was rated outstanding by Ofsted in May 2019.',
      'Its principal said: "Nobody ever said we are good at everything, nobody said we are angels."',
    ],
    'Hazel College: overall-effectiveness = outstanding, 2019-05',
  ],
  [
    [
      'HMP Fenn was judged inadequate by Ofsted in May 2022.',
      'The inspectorate of prisons has its own scale, from poor to good, for respect and safety.',
    ],
    'HMP Fenn: overall-effectiveness = inadequate, 2022-05',
  ],
  [
    [
      'Ofsted says Alder Grange Primary and Birch Lane Primary have both been rated good.',
      'Of the two schools in the town which have gone from good to inadequate since 2015, one has shut.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
    'Birch Lane Primary: overall-effectiveness = good',
  ],
  [
    [
      'Alder Grange Primary was rated outstanding by Ofsted in 2019.',
      'The school in Mill Road has now been judged good.',
    ],
    'Alder Grange Primary: overall-effectiveness = outstanding, earlier, 2019',
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    [
      'A school next to a canal has been judged inadequate by Ofsted. Alder Grange Primary, which had been good, got the bottom grade in all areas.',
    ],
    'Alder Grange Primary: overall-effectiveness = inadequate',
    'Alder Grange Primary: overall-effectiveness = good, earlier',
  ],
  [
    ['"Our school is good, Ofsted says so, and I knew it," said a mother at Alder Grange Primary.'],
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    [
      '"I am proud that we are now a good school," said Ann Poole, head of Alder Grange Primary, after Ofsted\'s inspection.',
    ],
    'Alder Grange Primary: overall-effectiveness = good',
  ],
  [
    ["Inspectors told the council running Nettle House children's home that it requires improvement."],
    "Nettle House children's home: overall-effectiveness = requires-improvement",
  ],
  [
    [
      'Tolbury High falls two grades',
      'Published 13 June 2019',
      'Tolbury High has been rated inadequate by Ofsted.',
      'The school, which shares a site with Fenwick Infants, was good in 2015. Leadership was judged to require improvement.',
    ],
    'Tolbury High: overall-effectiveness = inadequate',
    'Tolbury High: overall-effectiveness = good, earlier, 2015',
    'Tolbury High: leadership-and-management = requires-improvement',
  ],
  [
    [
      'Letters',
      'Tuesday',
      'SIR - Ofsted found Ashdene Primary to be inadequate. You did not say that leadership was judged good.',
      'Education Correspondent',
      'Behaviour at Ashdene Primary was judged good by inspectors.',
    ],
    'Ashdene Primary: overall-effectiveness = inadequate',
    'Ashdene Primary: leadership-and-management = good',
    'Ashdene Primary: behaviour-and-attitudes = good',
  ],
]
