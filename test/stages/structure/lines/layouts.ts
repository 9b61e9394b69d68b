/** A page as it is scraped: "~ " before furniture, "# " before the headline; what is below "…" stands below the story. */
export interface Layout {
  name: string
  /** The story below: of a school, a council or a nursery. */
  story: keyof typeof stories
  lines: readonly string[]
}

export const stories = {
  school: [
    'Larkford Primary School, in Wexcombe, has been told that it must improve after inspectors found pupils falling behind in reading.',
    'The school on Mill Lane was rated requires improvement by Ofsted following a visit in March.',
    'Head teacher Jo Lamb said: “We are disappointed but we accept what the report says, and work has begun.”',
    'Parents of the 210 pupils were told of the result in a letter on Friday, and many spoke up for the staff at the gate.',
  ],
  council: [
    'Services for vulnerable children in Midshire have been lifted out of the lowest category after three years of intervention.',
    'Ofsted published its findings on Monday, and judged the county to be good in two areas and to need improvement in the third.',
    'Councillor Ade Obi, the lead member, said: "Social workers have carried us here, often on very little sleep."',
    'The commissioner who has overseen the county since 2021 will now step back, ministers have confirmed.',
  ],
  nursery: [
    'I have run Ladybirds from my own front room for nineteen years, and I have been inspected five times.',
    'The first inspector stayed an hour and drank two cups of tea; the last stayed all day and would not have a biscuit.',
    'What has changed is the fear. We used to be told what we were good at, and now we wait for the phone to ring.',
    'Nobody who has seen a toddler learn to pour water into a cup would put a single word on it.',
  ],
} as const

/** Heads of pages that no list of words knows whole. */
export const layouts: readonly Layout[] = [
  {
    name: 'a diary with its motto and a row of links',
    story: 'nursery',
    lines: [
      '~ Paint Under My Nails',
      '~ scribbled by a childminder, mostly after bedtime',
      '~ HOME   WHO I AM   OLD POSTS   WRITE TO ME',
      '# Who would count the cups?',
    ],
  },
  {
    name: 'the office of a council in two steps',
    story: 'council',
    lines: [
      '~ Midshire County Council › Media room',
      '# Children in Midshire better served, says Ofsted',
      '12 June 2024',
    ],
  },
  {
    name: 'choices about data',
    story: 'school',
    lines: [
      '~ Agree   Let me choose   Disagree',
      '# Larkford Primary told to improve',
      'Inspectors found that pupils were behind in reading',
      'By Ann Bell',
    ],
  },
  {
    name: 'a ticker over the headline',
    story: 'school',
    lines: [
      '~ BREAKING: Lorry overturns on the A39 near Stoke',
      '# Reading lets Larkford down',
      'By Ann Bell',
      '4 May 2023',
    ],
  },
  {
    name: 'the section of a magazine behind a dash',
    story: 'nursery',
    lines: ['~ Early Years Observer – Speaking out', '# Five inspectors and not one biscuit'],
  },
  {
    name: 'the letters of a paper',
    story: 'nursery',
    lines: ['~ Your letters to us', '# Leave our toddlers be', '3 May 2019'],
  },
  {
    name: 'day, weather and place in a row',
    story: 'council',
    lines: [
      '~ Wednesday 12 June · 14° · Midchester',
      '~ Front   Midshire   Sport   Farming   Announcements',
      '# Out of the cellar: county’s social workers win praise',
      'Chidi Marsh, local government correspondent',
    ],
  },
  {
    name: 'a trust above its school',
    story: 'school',
    lines: [
      '~ Three Rivers Learning Partnership',
      '~ "Together we flow"',
      '~ Our family   Join our team   Governance   Find us',
      '# What our inspectors said about Larkford',
      'Posted 5 May 2023',
    ],
  },
  {
    name: 'another story that calls from above',
    story: 'council',
    lines: [
      '~ Vicar’s marrow breaks record at Stanbridge show',
      '# County’s children are ‘safer than they were’',
      'By Ann Bell',
      '12 June 2024',
    ],
  },
  {
    name: 'a competition that calls from above',
    story: 'school',
    lines: [
      '~ Win two nights for the family at Sandy Cove',
      '# ‘Must improve’: reading is weak at Larkford',
      'Ann Bell',
    ],
  },
  {
    name: 'a headline that plays on words, with a standfirst',
    story: 'school',
    lines: [
      '~ News | Features | Small ads',
      '# Lost for words',
      'Larkford Primary told by inspectors that pupils fall behind in reading',
      'By Ann Bell',
    ],
  },
  {
    name: 'a headline that plays on words below a masthead',
    story: 'council',
    lines: [
      '~ Midshire Bugle Online',
      '# Up from the deep',
      'Commissioner to leave Midshire as Ofsted lifts children’s services',
      '12 June 2024',
    ],
  },
  {
    name: 'a search box and a path of two steps',
    story: 'school',
    lines: [
      '~ Find on this site…',
      '~ Your school | Staff room | Diary',
      '~ News › 2023',
      '# Ofsted visit to Larkford Primary: our response',
      '5 May 2023',
    ],
  },
  {
    name: 'an account of the reader',
    story: 'council',
    lines: [
      '~ Hello, guest   Your basket (0)',
      '~ Public Servant Weekly',
      '# Midshire lifted out of lowest category',
      'Ann Bell | 12 June 2024',
    ],
  },
  {
    name: 'a long standfirst with more of the story than the headline',
    story: 'school',
    lines: [
      '~ Wexcombe Advertiser | Est 1884',
      '# Primary slips to lower grade',
      'Inspectors tell Larkford Primary School, in Wexcombe, that pupils are falling behind in reading after visit in March',
      'ANN BELL',
    ],
  },
  {
    name: 'a headline alone',
    story: 'nursery',
    lines: ['# The last inspector would not have a biscuit'],
  },
  {
    name: 'a headline with the name of the site behind a dash',
    story: 'school',
    lines: ['# Larkford Primary must improve, says Ofsted – Wexcombe Advertiser', '5 May 2023'],
  },
  {
    name: 'offers among the links',
    story: 'council',
    lines: [
      '~ Puzzles   Dating   Obituaries   Reader holidays',
      '~ Get 3 months for £1',
      '# Midshire social workers earn their praise',
      '12 June 2024, 06.00',
    ],
  },
  {
    name: 'the app of a paper',
    story: 'council',
    lines: [
      '~ Open in app',
      '~ Midshire Today',
      '~ For you   Local   Saved',
      '# “We will not go back”: county’s long climb',
      'Updated 12 June 2024 at 07:15',
    ],
  },
  {
    name: 'a radio station with its slogan',
    story: 'school',
    lines: [
      '~ Wexcombe Sound 103.2',
      '~ Your music, your town',
      '~ On Air   Playlist   Presenters   Win',
      '# School told to raise its game on reading',
      'Thursday 4 May 2023',
    ],
  },
  {
    name: 'a parish magazine',
    story: 'nursery',
    lines: [
      '~ St Bega’s Parish Magazine',
      '~ Summer edition · price 50p',
      '# Cups, water and words',
      'by Ada Bell',
    ],
  },
  {
    name: 'an email in the browser',
    story: 'council',
    lines: [
      '~ View this email in your browser',
      '~ The Wednesday Briefing',
      '# Three years on, Midshire gets its good news',
      'By Ann Bell',
    ],
  },
  {
    name: 'a promoted puzzle and a live blog above',
    story: 'school',
    lines: [
      '~ LIVE: Council meeting on bin strike – follow it here',
      '~ Try our new crossword',
      '# Primary where pupils ‘fall behind’ is marked down',
      'Larkford Primary in Wexcombe must improve, say inspectors',
      'Ann Bell',
      '4 May 2023',
    ],
  },
  {
    name: 'a trade weekly with topic and kind',
    story: 'council',
    lines: [
      '~ Towns & Counties',
      '~ Children’s services',
      '~ In depth',
      '# How Midshire came off the naughty step',
      '12 Jun 2024 · Ann Bell',
    ],
  },
  {
    name: 'a school site with a bar of notices',
    story: 'school',
    lines: [
      '~ Year 6 residential: packing list now online',
      '~ Larkford Primary School',
      '~ Home   Our Day   Clubs   PTA',
      '# A letter about our inspection',
      '4th May 2023',
    ],
  },
  {
    name: 'a capital headline below a capital section',
    story: 'nursery',
    lines: [
      '~ FIRST PERSON',
      '# WHO INSPECTS THE INSPECTORS?',
      'Ada Bell has run a nursery for nineteen years',
    ],
  },
]

/** Feet of pages that no list of words knows whole, below "…". */
export const feet: readonly Layout[] = [
  {
    name: 'tools of a page in a row',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      '~ Mail this to someone | Make text bigger | Cut out and keep',
      '~ Local firms',
    ],
  },
  {
    name: 'one offer at the foot',
    story: 'council',
    lines: [
      '# Midshire’s social workers win praise',
      '…',
      '~ Childminders wanted in Stoke - up to £250 a week tax free',
    ],
  },
  {
    name: 'what is on other pages',
    story: 'council',
    lines: [
      '# Midshire’s social workers win praise',
      '…',
      '~ Should the bypass be scrapped? Turn to page 9',
      '~ Racing tips: p 31',
    ],
  },
  {
    name: 'a form with stars',
    story: 'nursery',
    lines: [
      '# Five inspectors and no biscuit',
      '…',
      '~ Forename* Surname* Your town Mobile',
      '~ I am over 18 *',
    ],
  },
  {
    name: 'the address that was printed',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      '~ Archived copy of www.wexcombenews.example, taken 3 June 2023',
    ],
  },
  {
    name: 'lines for those in need',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      '~ If you are struggling, Childline is on 0800 1111',
      '~ Mind’s helpline can be reached on 0300 123 3393',
    ],
  },
  {
    name: 'the diary of a school',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      '~ COMING UP',
      '~ Mon 15 May Nurse in for Year 6',
      '~ 22–26 May Bikeability (Year 5)',
      '~ 29 May – 2 June HALF TERM',
      '~ Tues 6 June Class photographs',
    ],
  },
  {
    name: 'days of a parish',
    story: 'nursery',
    lines: [
      '# Cups and water',
      '…',
      '~ 4 June: Songs of praise, 6.30pm',
      '~ 11 June: Cream teas in the rectory garden',
      '~ 18 June: No service',
    ],
  },
  {
    name: 'who took the pictures, and where they are sold',
    story: 'nursery',
    lines: [
      '# Cups and water',
      '…',
      '~ Photos: Gil Marsh. Copies can be bought at the front desk from £4.',
      '~ To reprint a photo ring 01632 960 105.',
    ],
  },
  {
    name: 'the imprint of a leaflet behind its source',
    story: 'council',
    lines: [
      '# Midshire praised',
      '…',
      '~ From the Stoke Focus. Printed and promoted by B. Lowe on behalf of Midshire Greens, 3 Mill Row, Stoke.',
    ],
  },
  {
    name: 'teasers without a heading',
    story: 'council',
    lines: [
      '# Midshire praised',
      '…',
      '~ Swan shuts high street for an hour',
      '~ Pub landlady, 90, pulls her last pint',
      '~ Stoke Rovers sign Danish keeper on loan',
    ],
  },
  {
    name: 'a letter with who signs it',
    story: 'nursery',
    lines: ['# Cups and water', '…', 'ADA BELL', 'Mill Lane, Wexcombe'],
  },
  {
    name: 'a table of schools',
    story: 'school',
    lines: [
      '# How schools in Wexcombe did',
      '…',
      'Larkford Primary: requires improvement',
      'Stoke Lane Infants: good',
      'Wexcombe High: outstanding',
    ],
  },
  {
    name: 'days of inspections',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      'June 2015: Larkford is rated good',
      '3 May 2019: inspectors find that reading has slipped',
      'March 2023: the school requires improvement',
    ],
  },
  {
    name: 'where to read more of the story',
    story: 'council',
    lines: [
      '# Midshire praised',
      '…',
      'Notes to editors',
      'The report is at www.reports.example/midshire',
      'Contact: Ann Bell, press office, 01632 960 104',
    ],
  },
  {
    name: 'points to the end',
    story: 'council',
    lines: [
      '# Midshire praised',
      '…',
      '- Finish the new children’s hub by spring',
      '- Hire forty more social workers',
      '- Cut the time that families wait',
    ],
  },
  {
    name: 'who the writer is',
    story: 'nursery',
    lines: ['# Cups and water', '…', 'Ada Bell is a childminder in Wexcombe'],
  },
  {
    name: 'the shop of a paper',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      '~ Calendars, mugs and tea towels: visit our shop in Market Row',
      '~ Back copies from 90p',
    ],
  },
  {
    name: 'a call to be told',
    story: 'council',
    lines: ['# Midshire praised', '…', '~ Tap the bell to be told when we publish', '~ Turn off'],
  },
  {
    name: 'the next meeting of a party',
    story: 'council',
    lines: [
      '# Midshire praised',
      '…',
      '~ Street stall: Sat 6 July, 10am, outside the bank',
      '~ Branch night: Thurs 11 July, 7.30pm, Railway Inn',
    ],
  },
  {
    name: 'the bar of an app',
    story: 'school',
    lines: ['# Larkford told to improve', '…', '~ Home   Topics   Saved   Profile'],
  },
  {
    name: 'who may copy',
    story: 'nursery',
    lines: ['# Cups and water', '…', '~ Please ask before you reuse any of my words'],
  },
  {
    name: 'lines of a gallery',
    story: 'school',
    lines: [
      '# Larkford told to improve',
      '…',
      '~ View 14 more pictures',
      '~ Which of these schools did you go to?',
    ],
  },
  {
    name: 'what the council will do next',
    story: 'council',
    lines: ['# Midshire praised', '…', 'The cabinet meets on 3 July.', 'Its papers are open to all.'],
  },
]
