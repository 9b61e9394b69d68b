import type { LineKind } from '../../../../src/model/article.ts'

/** An article: its lines with what each is; null for furniture. */
export interface Page {
  name: string
  lines: readonly (readonly [kind: LineKind | null, line: string])[]
}

const lead = 'Larkford Primary School has been rated good by Ofsted after an inspection in March.'
const more = 'Inspectors praised the way in which Larkford teaches reading and the care that it takes.'
const said = 'Head teacher Jo Lamb said: “We are proud of every child, every parent and all of our staff.”'

/** Articles of the press, of councils, of schools and of blogs. */
export const pages: readonly Page[] = [
  {
    name: 'a lead without a headline',
    lines: [
      ['paragraph', lead],
      ['paragraph', said],
      ['paragraph', more],
    ],
  },
  {
    name: 'a headline in capitals, with a byline and a post below it',
    lines: [
      ['headline', 'LARKFORD PRIMARY RATED GOOD BY OFSTED'],
      ['byline', 'By Ade Obi'],
      ['byline', 'Senior reporter'],
      ['dateline', '3 May 2023'],
      ['paragraph', lead],
      ['paragraph', said],
    ],
  },
  {
    name: 'a headline in quotation marks',
    lines: [
      ['headline', '“Children come first at Larkford, say inspectors”'],
      ['byline', 'By Ade Obi'],
      ['dateline', '| 23 November 2012'],
      ['paragraph', lead],
      ['paragraph', more],
    ],
  },
  {
    name: 'a question as its headline',
    lines: [
      ['headline', 'Why are so many village schools losing their grades?'],
      ['standfirst', 'Heads say that the new framework asks too much of small teams'],
      ['byline', 'Ade Obi and Sam de Vries'],
      ['dateline', 'Fri 8 Oct 2021 07.00 BST'],
      ['paragraph', lead],
      ['paragraph', more],
    ],
  },
  {
    name: 'a date above the headline',
    lines: [
      ['dateline', '19 December 2014'],
      ['headline', 'School’s joy at being ‘out of the woods’'],
      ['paragraph', lead],
      ['paragraph', said],
    ],
  },
  {
    name: 'a masthead and a menu above the headline',
    lines: [
      [null, 'Larkford Academy'],
      [null, 'HOME    ABOUT US    PARENTS    SIXTH FORM    CONTACT'],
      ['headline', 'Ofsted Report Card – A Letter to Parents and Carers'],
      ['dateline', '27th January 2026'],
      ['paragraph', 'Dear Parents and Carers,'],
      ['paragraph', lead],
    ],
  },
  {
    name: 'a headline that says nothing of inspections, twice',
    lines: [
      ['headline', 'Five days in June'],
      ['paragraph', 'Five days in June'],
      [
        'standfirst',
        'What do you do when the inspectors have got it wrong? Ade Obi meets two heads who fought back',
      ],
      ['paragraph', lead],
    ],
  },
  {
    name: 'crossheads between paragraphs',
    lines: [
      ['headline', 'Larkford Primary rated good by Ofsted'],
      ['paragraph', lead],
      ['paragraph', more],
      ['crosshead', '‘Room to think’'],
      ['paragraph', said],
      ['crosshead', 'What happens next?'],
      ['paragraph', more],
      ['paragraph', 'Ngozi Eze-Whitmore, Chair of Governors, said:'],
      ['paragraph', '“It was a team effort from first to last.”'],
    ],
  },
  {
    name: 'a table with a cell to a line, and notes',
    lines: [
      ['headline', 'Children’s services in Larkshire now good'],
      ['dateline', 'Published: 2nd April 2019'],
      ['paragraph', 'Services for children in Larkshire have been rated good by Ofsted, says the council.'],
      ['paragraph', more],
      ['note', 'Ends'],
      ['note', 'Notes to Editors'],
      ['note', '1. The full report can be read on Ofsted’s website.'],
      ['judgement', 'Judgement'],
      ['judgement', 'Grade'],
      ['judgement', 'The experiences and progress of children in care'],
      ['judgement', 'Outstanding'],
      ['judgement', 'Overall effectiveness'],
      ['judgement', 'Good'],
      ['note', 'For media enquiries please contact Sam Orr on 01632 960 118.'],
    ],
  },
  {
    name: 'bullets, captions and rows of grades',
    lines: [
      ['headline', 'Larkford Primary rated good by Ofsted'],
      ['byline', 'Ade Obi, Education Reporter'],
      ['caption', 'Pupils sit an exam in a school hall (Image: PA)'],
      ['paragraph', lead],
      ['paragraph', 'Inspectors found that:'],
      ['item', '- Pupils read widely and often'],
      ['item', '• Staff are proud of the school'],
      ['judgement', '- Quality of education: good'],
      ['judgement', 'Personal development – Outstanding'],
      ['paragraph', said],
      ['caption', 'Pictured top: the school hall (Picture: Sam Orr)'],
    ],
  },
  {
    name: 'a title below the story',
    lines: [
      ['paragraph', 'I have been teaching for nine years and I have never seen a report so silly.'],
      ['paragraph', 'The inspector told us that our pupils were “too quiet”.'],
      ['paragraph', 'We were rated good. I was hoping for a cup of tea.'],
      ['headline', 'Too quiet for Ofsted'],
      ['dateline', '14 March 2014'],
    ],
  },
  {
    name: 'a letter',
    lines: [
      ['paragraph', 'Larkford School        Headteacher: Mrs J Lamb        Tel: 01632 960 222'],
      ['dateline', '12th May 2017'],
      ['paragraph', 'Dear Parent/Carer'],
      ['paragraph', 'As you will know, the school was inspected on 3 and 4 May. I enclose the report.'],
      ['paragraph', 'You will see that inspectors judged the school to be good.'],
    ],
  },
  {
    name: 'Markdown',
    lines: [
      ['headline', '# Why I stopped fearing the call'],
      ['dateline', '**5 March 2020**'],
      ['paragraph', lead],
      ['crosshead', '## Get out of the building'],
      ['paragraph', said],
    ],
  },
  {
    name: 'a head of offices above the headline',
    lines: [
      ['paragraph', 'Larkshire Council | News and press office | News release 31/07'],
      ['dateline', '22 November 2007'],
      ['headline', 'Third good year in a row for children’s services'],
      ['paragraph', lead],
    ],
  },
  {
    name: 'the title of a newsletter above that of its letter',
    lines: [
      [null, 'THE LARK'],
      ['paragraph', 'Issue 14        Lent Term        Friday 7th February 2020'],
      ['headline', 'The Lark: a letter from the head'],
      ['paragraph', 'Dear Parents,'],
      ['paragraph', lead],
    ],
  },
  {
    name: 'a letter without a title',
    lines: [
      ['paragraph', 'LARKFORD COMMUNITY PRIMARY SCHOOL'],
      ['paragraph', 'Mill Lane, Larkford  •  Tel. 01632 960 177'],
      ['paragraph', 'Headteacher:   Mrs J. Lamb BEd (Hons)'],
      ['dateline', '13th October 2023'],
      ['paragraph', 'Dear parents and carers'],
      ['paragraph', lead],
    ],
  },
  {
    name: 'a date glued to the headline',
    lines: [
      ['headline', '22 May 2015Top of the class: Larkford wins praise'],
      ['paragraph', lead],
    ],
  },
  {
    name: 'letters to a paper',
    lines: [
      ['headline', 'Letters to the Editor'],
      ['dateline', 'Friday, February 24, 2012'],
      [null, 'Send your letters to: The Editor, Larkshire Post, 1 Mill Lane.'],
      ['paragraph', lead],
    ],
  },
]
