import type { Page } from './pages.ts'

/** Pages with a charity's appeal or the paper's own, and stories of appeals that are none. */
export const appeals: readonly Page[] = [
  {
    name: 'charity appeal caps mid',
    lines: [
      'Councils told to widen search for foster carers',
      'Lena Park, home affairs correspondent',
      'The Sentinel, Monday 7 December 2009',
      'Councils must look further for foster carers, inspectors said in a report published by Ofsted today on twelve authorities.',
      '~ THE SENTINEL WINTER APPEAL',
      '~ Help us give a warm bed to a child tonight. The singer Ola Finch and the bishop of Wenbury are backing our appeal for Night Shelter UK. To give £10, text WARM to 70000 or send a cheque to Sentinel Appeal, PO Box 4, London.',
      'Wenbury was the only one of the twelve that had enough carers for teenagers, the inspectors said.',
      'Its director, Jo March, said: "We start looking for carers before we need them."',
    ],
  },
  {
    name: 'appeal without heading',
    lines: [
      'Home for teenagers rated outstanding',
      'By Tess Yarrow',
      'A home for teenagers in Wenbury has been rated outstanding by Ofsted, whose inspectors called it a place of laughter.',
      '~ Our Christmas appeal is raising money for the Larch Hospice. Donate by calling 0800 496 0222 or at larchhospice.example/give.',
      'Manager Dee Platt said: "The young people made the tea for the inspectors."',
      'The home is registered for four young people.',
    ],
  },
  {
    name: 'charity in the story itself stays',
    lines: [
      'Pupils raise £900 for hospice after good report',
      'By Tess Yarrow',
      'Pupils at a school rated good by Ofsted last month have raised £900 for charity with a sponsored silence.',
      'The money was raised for the Larch Hospice, and the appeal was backed by the mayor of Wenbury.',
      'Head teacher Jo March said: "They gave up their break to do it."',
      "To support the appeal, see the school's website.",
      'Ofsted inspectors had praised the pupils for their kindness.',
    ],
  },
  {
    name: `broadsheet "since you're here"`,
    lines: [
      'Inspection has lost its way',
      'Ada Bell',
      "Ofsted visited my daughter's school for two days and rated it good, and nobody who works there believes it.",
      'Inspectors are decent people with an impossible job, as one of them told me last year.',
      '~ Since you’re here…',
      '~ … we have a small favour to ask. More people are reading us than ever before. If everyone who reads our reporting helped to support it, our future would be more secure.',
    ],
  },
  {
    name: 'tabloid local: appeal box in the middle with a quotation',
    lines: [
      'Foster carers wanted as numbers fall',
      'By Kit Lane',
      'Northwick has lost a fifth of its foster carers in two years, according to a report by Ofsted on its services.',
      '~ COURIER TOY APPEAL',
      `~ "No child should wake up with nothing on Christmas Day," said Santa's helper Joan Petch, who has run our toy appeal for 20 years. Give by phone on 01632 960 222 or send cheques to Courier Toy Appeal, 4 Quay Street.`,
      'Cabinet member Ian Moss said: "We are raising the allowance."',
      'Inspectors rated fostering requires improvement.',
    ],
  },
  {
    name: 'independent site: member appeal at the end',
    lines: [
      "Home's closure leaves four children to move",
      'Tess Wood',
      'Four children must move after a home that Ofsted rated inadequate was closed by its owner on Friday.',
      'The owner said: "We could not recruit."',
      'The council found them places by Sunday.',
      '~ Before you go',
      '~ We are a small newsroom, and our readers pay for what we do. Please consider making a contribution from £3 a month so that we can keep reporting.',
    ],
  },
  {
    name: "story on a school's own fundraising stays",
    lines: [
      'Praised school thanks its parents',
      'The school that was rated good last week has thanked the parents who gave money for its library.',
      'Parents sent cheques and a cake stall raised £300 for the appeal.',
      'Head teacher Lyn Rudd said: "We asked them to give what they could, and they gave more."',
      "The school's Ofsted report praised its love of reading.",
    ],
  },
  {
    name: 'a school that appeals against its report stays',
    lines: [
      'Academy to appeal over Ofsted grade',
      'An academy is to appeal over the grade it was given by Ofsted, which it says rests on a single lesson.',
      '"We will support our appeal with figures," said principal Ed Foy. "Our appeal is about fairness."',
      'To contribute to the debate, parents can call a meeting.',
      'Ofsted said that it stood by the report.',
    ],
  },
  {
    name: 'broadsheet: appeal with named patrons, phone and PO box',
    lines: [
      'Ministers order review of adoption',
      'Home affairs editor',
      'Ministers have ordered a review of adoption after Ofsted found that children wait for more than two years for a family.',
      '~ Guardian Harvest Appeal 2011',
      '~ The novelist Ada Quill and Lord Moss are supporting our appeal for Water First. You can give online at www.harvest.example or text WATER to 70700.',
      `The children's minister, Ann Dole, said: "Two years is a lifetime."`,
      'The review will report in May.',
    ],
  },
]
