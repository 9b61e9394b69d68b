import type { Page } from './pages.ts'

/** A story for what stands above it. */
const nursery: Page['lines'] = [
  [
    'paragraph',
    'A nursery in Wenbury has kept its good rating after a visit from Ofsted, whose inspectors praised its garden.',
  ],
  [
    'paragraph',
    'Manager Dee Platt said: "The children made the tea for the inspectors and told them everything."',
  ],
  ['paragraph', 'The nursery, on Quay Street, has 42 children on its roll and a waiting list of 60.'],
]

/** Articles below the names of papers, stations and bodies, and below headlines in capitals. */
export const heads: readonly Page[] = [
  {
    name: 'caps masthead, section, title',
    lines: [
      [null, 'MIDSHIRE TRADER'],
      [null, 'Schools'],
      ['headline', 'Village school keeps its top marks'],
      ['byline', 'By Orla Finch'],
      ['dateline', '12 May 2016'],
      [
        'paragraph',
        'A village school has kept its good rating after a visit from Ofsted in April, when inspectors praised its teaching.',
      ],
      ['paragraph', 'Head teacher Meg Dunn said: "We are over the moon and the children have earned it."'],
      ['paragraph', 'Parents of pupils at the school told governors that they were pleased with the report.'],
    ],
  },
  {
    name: 'university masthead + tagline',
    lines: [
      [null, 'UNIVERSITY OF NORTH WENBURY'],
      ['headline', 'Trainee teachers told they are among the best'],
      ['dateline', '3 July 2019'],
      [
        'paragraph',
        'Trainee teachers at the University of North Wenbury are among the best in the country, according to Ofsted inspectors.',
      ],
      ['paragraph', 'Professor Ann Lowe said: "Our partner schools should be proud of what they have done."'],
      ['paragraph', 'Inspectors praised the way in which students are mentored.'],
    ],
  },
  {
    name: 'trade paper in caps with standfirst',
    lines: [
      [null, 'TRAINING DIGEST'],
      ['headline', 'Three providers fall to grade four in a week'],
      ['standfirst', 'Inspectors cite weak governance and poor English and maths'],
      ['byline', 'Ravi Stone'],
      [
        'paragraph',
        'Three independent training providers have been judged inadequate by Ofsted in reports published this week.',
      ],
      [
        'paragraph',
        'Larch Skills Ltd, which trains 210 apprentices, was told that its leaders did not know what apprentices learn.',
      ],
      [
        'paragraph',
        'Its managing director, Paul Hay, said: "We do not recognise the provider that is described in this report."',
      ],
    ],
  },
  {
    name: 'trust home labels',
    lines: [
      [null, 'Skip to content'],
      [null, 'Academy home'],
      [null, 'Latest'],
      ['headline', 'Two good reports and a harvest festival'],
      ['dateline', 'Mon 14th Oct 2024'],
      [
        'paragraph',
        'We are delighted that two of our schools have been visited by Ofsted this term and that both were graded good.',
      ],
      ['paragraph', 'Inspectors said that pupils at Ashdown Academy are polite and curious.'],
      ['paragraph', '"It is lovely for staff to be told that," said Principal Ella Grove.'],
    ],
  },
  {
    name: 'school home labels',
    lines: [
      [null, 'School home'],
      [null, 'Our news'],
      ['headline', 'Ofsted say we are a good school'],
      [
        'paragraph',
        'We are thrilled to share our Ofsted report, which says that pupils are happy and that teachers expect a lot of them.',
      ],
      ['paragraph', 'Mrs Carr, head teacher, said: "I could not be prouder of our children."'],
      ['paragraph', 'The inspection took place on 4 and 5 March 2022.'],
    ],
  },
  {
    name: 'headline in caps with masthead in caps',
    lines: [
      [null, 'THE WENBURY BUGLE'],
      ['headline', 'SCHOOL RATED INADEQUATE BY OFSTED'],
      ['byline', 'By Sam Yeo'],
      [
        'paragraph',
        'A Wenbury school has been rated inadequate by Ofsted after inspectors found that pupils were not safe.',
      ],
      ['paragraph', 'The head teacher, Jill Rowe, said: "We are putting this right."'],
      ['paragraph', 'Parents are to meet governors on Monday.'],
    ],
  },
  {
    name: 'headline in caps alone (no masthead)',
    lines: [
      ['headline', 'HEAD HAILS STAFF AFTER GOOD REPORT'],
      ['byline', 'By Sam Yeo'],
      [
        'paragraph',
        'A head teacher has hailed her staff after their school was rated good by Ofsted inspectors.',
      ],
      ['paragraph', 'Jill Rowe said: "They have worked every evening for two years for this."'],
      ['paragraph', 'The report praised the teaching of reading.'],
    ],
  },
  {
    name: 'kicker kept, the section of the paper set aside',
    lines: [
      [null, 'Opinion'],
      ['paragraph', 'Exclusive'],
      ['headline', 'Stop treating nurseries as a childcare problem'],
      ['byline', 'Ada Bell'],
      [
        'paragraph',
        'Every few months a minister stands in a nursery and promises places, and every few months a nursery near me closes.',
      ],
      [
        'paragraph',
        'Ofsted rated the one on my street good a week before it closed, and the inspectors were right.',
      ],
      ['paragraph', 'Nobody in government seems to have noticed that staff are paid less than dog walkers.'],
    ],
  },
  {
    name: 'short headline must stay',
    lines: [
      ['headline', 'Good news'],
      ['byline', 'By Sam Yeo'],
      ['dateline', '4 June 2018'],
      [
        'paragraph',
        'A Wenbury primary school has moved from requires improvement to good, Ofsted said in a report published on Friday.',
      ],
      ['paragraph', 'Head teacher Jill Rowe said: "Everyone here deserves it."'],
      ['paragraph', 'The inspectors visited in May.'],
    ],
  },
  {
    name: 'headline in caps followed by longer mixed standfirst',
    lines: [
      ['headline', 'FAILING COUNCIL TAKEN OVER'],
      ['standfirst', 'Ministers send in a commissioner after third inadequate verdict in six years'],
      ['byline', 'By Sam Yeo'],
      [
        'paragraph',
        "Children's services in Wenbury are to be run by a commissioner after Ofsted found them inadequate for the third time.",
      ],
      ['paragraph', 'Council leader Pat Moss said: "We accept the findings in full."'],
      ['paragraph', 'The commissioner will report to ministers by October.'],
    ],
  },
  {
    name: 'prison magazine caps, then section and title',
    lines: [
      [null, 'BEYOND THE GATE'],
      [null, 'Features'],
      ['headline', 'Reading groups lift grade at Carrow jail'],
      ['byline', 'Oona Reeve'],
      ['dateline', '1 March 2023'],
      [
        'paragraph',
        'Reading groups have helped a prison to lift its education grade from inadequate to requires improvement, Ofsted says.',
      ],
      ['paragraph', 'Governor Neil Frame said: "Men who had never read a page are now running the library."'],
      ['paragraph', 'Inspectors visited in January.'],
    ],
  },
  {
    name: 'title in caps of three words, then standfirst, byline',
    lines: [
      ['headline', 'HEADTEACHER UNDER FIRE'],
      ['standfirst', 'Parents call for a vote after inspectors find a culture of fear at village school'],
      ['byline', 'By Hal Dean'],
      [
        'paragraph',
        'Parents have called for a vote of no confidence in a head teacher after Ofsted found a culture of fear at the school.',
      ],
      ['paragraph', 'Chair of governors Lyn Rudd said: "We are listening."'],
      ['paragraph', 'The school was rated inadequate.'],
    ],
  },
  {
    name: 'NUT-like union journal',
    lines: [
      [null, 'The Teacher Voice'],
      ['headline', 'What inspectors did not see'],
      ['paragraph', 'Ola Finch'],
      [
        'paragraph',
        'I have taught for nineteen years, and in that time I have been inspected by Ofsted on six occasions, twice in tears.',
      ],
      [
        'paragraph',
        'The last report said that my lessons were good, which they were, and that I was tired, which I was.',
      ],
      ['paragraph', 'Nobody asked what the class was like on a Friday.'],
    ],
  },
  {
    name: 'London borough',
    lines: [
      [null, 'LONDON BOROUGH OF EASTHAM'],
      [null, 'News'],
      ['headline', "Children's homes rated good across the board"],
      ['dateline', 'Published on 4 May 2021'],
      [
        'paragraph',
        "All four of the council's children's homes have been rated good by Ofsted in the past year.",
      ],
      ['paragraph', 'Councillor Abi Cole said: "These are homes, not units."'],
      ['paragraph', 'Inspectors visited the last of them in March.'],
    ],
  },
  {
    name: 'radio station',
    lines: [
      [null, 'Moorland FM'],
      ['headline', 'Nursery closes after damning report'],
      ['dateline', '6:15am 4th March 2019'],
      [
        'paragraph',
        'A nursery has closed its doors after Ofsted inspectors found that staff did not know how many children were in the building.',
      ],
      ['paragraph', `Owner Jan Tye told us: "I'm heartbroken."`],
      ['paragraph', 'It had been rated good in 2015.'],
    ],
  },
  {
    name: 'columnist name in caps above headline stays',
    lines: [
      ['paragraph', 'MARGOT ELLIS'],
      ['headline', 'Let the children do the inspecting'],
      [
        'paragraph',
        'When my son was asked what he would tell Ofsted about his school he said that the toilets were cold.',
      ],
      [
        'paragraph',
        'It is the most useful sentence that anybody has said about the place in years, and no report has it.',
      ],
      ['paragraph', 'The inspectors rated it good.'],
    ],
  },
  {
    name: 'headline title case short',
    lines: [
      ['headline', 'Mixed Fortunes'],
      ['byline', 'By Hal Dean'],
      [
        'paragraph',
        'Two neighbouring schools have been given very different verdicts by Ofsted in reports published on Tuesday.',
      ],
      ['paragraph', 'Head teacher Lyn Rudd said: "It is a sad day."'],
      ['paragraph', 'The other was rated outstanding.'],
    ],
  },
  {
    name: 'school newsletter name',
    lines: [
      ['paragraph', "ST AIDAN'S RC PRIMARY SCHOOL"],
      ['headline', 'Newsletter 12: our Ofsted report'],
      ['paragraph', 'Dear families,'],
      [
        'paragraph',
        'We now have our report from Ofsted, and we are so pleased to tell you that the school has been found to be good.',
      ],
      ['paragraph', 'The inspectors were with us on 3 and 4 March.'],
      ['paragraph', 'Mrs P. Quill'],
      ['paragraph', 'Headteacher'],
    ],
  },
  {
    name: 'trade mag with slogan',
    lines: [
      [null, 'CARE MANAGEMENT TODAY'],
      [null, 'For everyone who runs a home'],
      ['headline', "Provider loses three homes' registration"],
      ['byline', 'By staff reporter'],
      [
        'paragraph',
        "A provider of children's homes has lost the registration of three homes after Ofsted found that staff had hit children.",
      ],
      ['paragraph', 'A spokesman said: "We accept the findings."'],
      ['paragraph', 'The homes were rated inadequate in May.'],
    ],
  },
  {
    name: 'a council newsroom in capitals',
    lines: [
      [null, 'CITY OF NORTHWICK COUNCIL'],
      [null, 'Newsroom'],
      ['headline', 'Fostering team keeps top rating'],
      ['dateline', '14 May 2019'],
      [
        'paragraph',
        "The council's fostering team has kept its outstanding rating after an inspection by Ofsted in April.",
      ],
      ['paragraph', 'Councillor Ada Finch said: "They change lives."'],
      ['paragraph', 'Inspectors met 12 carers.'],
    ],
  },
  {
    name: 'a church paper',
    lines: [
      [null, 'The Catholic Messenger'],
      [null, 'Education'],
      ['headline', "Diocese welcomes report on St Bede's"],
      ['byline', 'By Ruth Keane'],
      [
        'paragraph',
        "The diocese has welcomed an Ofsted report that rates St Bede's High School outstanding in every category.",
      ],
      ['paragraph', 'Bishop Paul Orme said: "It is a joy."'],
      ['paragraph', 'The school has 900 pupils.'],
    ],
  },
  {
    name: 'a headline in capitals of four words below a paper in mixed case',
    lines: [
      [null, 'Northwick Courier'],
      ['headline', 'COUNCIL FAILED LOOKED-AFTER CHILDREN'],
      ['standfirst', 'Inspectors find that teenagers were left in caravans'],
      ['byline', 'By Jon Frame'],
      [
        'paragraph',
        'Teenagers in care were left in caravans by a council that Ofsted has rated inadequate for the second time.',
      ],
      ['paragraph', 'Leader Sue Hart said: "We are sorry."'],
      ['paragraph', 'The minister is to appoint a commissioner.'],
    ],
  },
  {
    name: 'a community magazine',
    lines: [
      [null, 'The Larkhill Link'],
      [null, 'Your community magazine'],
      ['headline', 'School on the up, say inspectors'],
      [
        'paragraph',
        'Larkhill Primary is on the up, say the inspectors from Ofsted who called in the first week of March and rated it good.',
      ],
      ['paragraph', 'Head Tom Ferris said: "It has been a long road."'],
      ['paragraph', 'The school has 200 pupils.'],
    ],
  },
  {
    name: 'a sector blog',
    lines: [
      [null, 'EARLY EDUCATION NOW'],
      ['headline', 'Why I closed my nursery'],
      ['byline', 'Beth Moran'],
      ['dateline', '23 January 2024'],
      [
        'paragraph',
        'I closed my nursery in the week that Ofsted rated it good, and I have been asked why by everyone whom I have met since.',
      ],
      ['paragraph', 'The inspector said that our children were thriving, and so they were.'],
      ['paragraph', 'We could not pay the rent.'],
    ],
  },
  {
    name: 'section row above an opinion piece',
    lines: [
      ['paragraph', 'Opinion | Public services'],
      ['headline', 'I have been inspected eleven times. This is what I would keep'],
      ['byline', 'Ada Whitelaw'],
      ['dateline', '8 February 2024'],
      ...nursery,
    ],
  },
  {
    name: 'two sentences, the last a question',
    lines: [
      ['headline', 'The nursery that promised to open on Sundays. Three years on, how did it do?'],
      [
        'standfirst',
        'Quay Street was given £1m to stretch its hours. We went back to see what became of the money and of the children',
      ],
      ['byline', 'Ada Pike'],
      ['dateline', '6 March 2020'],
      ...nursery,
    ],
  },
  {
    name: 'two questions',
    lines: [
      ['headline', 'Who watches the inspectors? And who asked the children?'],
      ['byline', 'By Ada Pike'],
      ['dateline', '6 March 2020'],
      ...nursery,
    ],
  },
  {
    name: "a councillor's blog",
    lines: [
      [null, 'Notes from Coldwater ward'],
      [null, 'The occasional jottings of a backbench councillor'],
      ['headline', 'That nursery report: what they left out of the press release'],
      ['dateline', 'Posted on March 3, 2017'],
      ...nursery,
    ],
  },
  {
    name: "a head's blog",
    lines: [
      [null, 'Musings of a tired head'],
      ['headline', 'We are good again and I am off to bed'],
      ['dateline', '3 March 2017'],
      ...nursery,
    ],
  },
  {
    name: 'posted by admin',
    lines: [
      ['headline', 'Quay Street Learning Trust'],
      ['paragraph', '30.06.2022 posted by admin in Uncategorized'],
      ...nursery,
    ],
  },
  {
    name: 'a post alone below the name',
    lines: [
      ['headline', 'Nursery keeps its marks'],
      ['byline', 'By Tess Yarrow'],
      ['byline', 'Education Reporter'],
      ['dateline', '3 March 2017'],
      ...nursery,
    ],
  },
  {
    name: 'the number of a newsletter and a motto above its headline',
    lines: [
      [null, 'The Beacon – Spring newsletter'],
      [null, 'Families first since 1951'],
      ['headline', 'Good! (And about time too)'],
      [
        'paragraph',
        'Back in May two inspectors from Ofsted came to see us, read our files and rang up the families whom we support.',
      ],
      ...nursery,
    ],
  },
  {
    name: 'the name of a column above its headline',
    lines: [
      [null, 'The Thursday notebook'],
      ['headline', 'Please stop asking me what we got'],
      ['byline', 'By Orla Finch'],
      [
        'paragraph',
        'At a funeral last month a man whom I had never met asked me what I do and then what Ofsted had said of it.',
      ],
      ...nursery,
    ],
  },
  {
    name: 'a school newsletter that has no headline but a long name and a motto',
    lines: [
      ['paragraph', 'ST OSYTH’S CHURCH OF ENGLAND JUNIOR SCHOOL'],
      ['paragraph', '“Shine as lights in the world”'],
      ['dateline', '5 April 2019'],
      ['paragraph', 'Dear Parents and Carers,'],
      [
        'paragraph',
        'I am glad to tell you that Ofsted came to see our school in March and that the report, which is out today, is good.',
      ],
      ...nursery,
    ],
  },
  {
    name: 'a headline that speaks of a newsletter',
    lines: [
      ['headline', 'Nursery says sorry for autumn newsletter that got its grade wrong'],
      ['dateline', '5 April 2019'],
      ...nursery,
    ],
  },
  {
    name: 'a headline that ends as columns do',
    lines: [
      ['headline', 'Nursery keeps its rating after a mother finds its diary'],
      ['dateline', '6 May 2019'],
      ...nursery,
    ],
  },
  {
    name: 'a dated head of a newsletter and a headline in quotation marks',
    lines: [
      ['paragraph', 'The Kite: news from Wenbury Fostering, Spring 2019'],
      ['headline', '‘You gave us wings’'],
      ['paragraph', 'Dear friends'],
      ...nursery,
    ],
  },
  {
    name: 'a dated head of letters',
    lines: [
      ['dateline', 'Letters, 12 May 2016'],
      ['headline', 'Nursery deserves better than this'],
      ...nursery,
    ],
  },
  {
    name: 'who writes a column',
    lines: [
      ['headline', 'What a nursery cannot be graded on'],
      ['standfirst', 'Orla Finch is a childminder in Wenbury. She writes here once a month'],
      ['byline', 'By Orla Finch'],
      ...nursery,
    ],
  },
  {
    name: 'a standfirst of two sentences with more words of the story',
    lines: [
      ['headline', 'Be fair: you like your stickers too'],
      ['standfirst', 'The nursery cheered its rating. Then the garden flooded'],
      ['byline', 'By Orla Finch'],
      ...nursery,
    ],
  },
  {
    name: 'a care board above what it says',
    lines: [
      [null, 'NHS Wenbury and Vale Integrated Care Board'],
      ['headline', 'Statement on the inspection of a nursery in Wenbury'],
      ['byline', 'Posted on 12 May 2024 by Communications Team'],
      ...nursery,
    ],
  },
  {
    name: 'the head of a letter above a headline below the greeting',
    lines: [
      ['paragraph', 'WENBURY QUAY COMMUNITY PRIMARY'],
      ['paragraph', 'Quay Street, Wenbury'],
      ['dateline', '4 July 2019'],
      ['paragraph', 'Dear Families,'],
      ['headline', 'What inspectors said of our nursery'],
      ...nursery,
    ],
  },
  {
    name: 'sections with the day, below the title',
    lines: [
      ['headline', 'Nursery keeps its good rating'],
      ['dateline', 'CRIME AND COURTS   |   NEWS   |   Friday 8 November 2019'],
      ['byline', 'By Orla Finch'],
      ...nursery,
    ],
  },
  {
    name: 'the newsletter of a body',
    lines: [
      [null, 'OpenGate - the newsletter of the Wenbury Early Years Network'],
      ['headline', 'Nursery with a garden keeps its good rating'],
      ['dateline', '12 May 2016'],
      ...nursery,
    ],
  },
  {
    name: 'a path with dashes',
    lines: [
      [null, 'The Wenbury Globe - news - local'],
      ['headline', 'UP THE GARDEN PATH: Nursery in Wenbury keeps its rating'],
      ['dateline', 'Published on Friday 1 December 2006'],
      ...nursery,
    ],
  },
  {
    name: 'a guide',
    lines: [
      [null, 'Local Guide: Schools'],
      ['headline', 'Every nursery in Wenbury ranked by its Ofsted rating and by the size of its garden'],
      ['dateline', '20th October 2019'],
      ...nursery,
    ],
  },
  {
    name: 'a path that ends with the title',
    lines: [
      [null, 'Home / Regulars / Corrections and clarifications'],
      ['headline', 'Corrections and clarifications'],
      ['dateline', 'First published 28 June 2019'],
      ...nursery,
    ],
  },
  {
    name: 'the motto of a blog above its menu',
    lines: [
      [null, 'The Nappy Desk'],
      [null, 'Thoughts from a nursery manager who ought to be in bed'],
      [null, 'About | Archive | Say hello'],
      ['headline', 'What it did to my team'],
      ['dateline', 'Posted on 4 November 2018'],
      ...nursery,
    ],
  },
  {
    name: 'a paper and its menu alone',
    lines: [[null, 'THE WENBURY ECHO'], [null, 'Home  News  Sport  Nostalgia'], ...nursery],
  },
]
