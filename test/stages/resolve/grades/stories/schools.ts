import type { Story } from './story.ts'

/** Stories of schools, with the facts they give; all invented. */
export const schoolStories: readonly Story[] = [
  [
    ['Hartsmoor Primary School has been rated Good by Ofsted following an inspection in May 2023.'],
    'Hartsmoor Primary School: overall-effectiveness = good, 2023-05',
  ],
  [
    [
      'Ofsted inspectors have branded Copley Vale High School inadequate and placed it in special measures. The school, which has 890 pupils, was rated good in 2017.',
    ],
    'Copley Vale High School: overall-effectiveness = inadequate',
    'Copley Vale High School: overall-effectiveness = good, earlier, 2017',
  ],
  [
    [
      "Pupils at St Edmund's RC Primary School are celebrating after Ofsted judged the school to be outstanding in all areas.",
    ],
    "St Edmund's RC Primary School: overall-effectiveness = outstanding",
  ],
  [
    [
      'Lowerfield Academy requires improvement, inspectors have said. Quality of education, leadership and management and personal development all require improvement, while behaviour and attitudes was graded good.',
    ],
    'Lowerfield Academy: overall-effectiveness = requires-improvement',
    'Lowerfield Academy: quality-of-education = requires-improvement',
    'Lowerfield Academy: leadership-and-management = requires-improvement',
    'Lowerfield Academy: personal-development = requires-improvement',
    'Lowerfield Academy: behaviour-and-attitudes = good',
  ],
  [
    [
      "The school was found to be 'good' in all areas by Ofsted, said headteacher Ann Carew of Brindle Hall Primary.",
    ],
    'Brindle Hall Primary: overall-effectiveness = good',
  ],
  [
    ['Parents have praised Tadlow Junior School after it leapt two grades from special measures to good.'],
    'Tadlow Junior School: overall-effectiveness = inadequate, earlier',
    'Tadlow Junior School: overall-effectiveness = good',
  ],
  [
    ['Tadlow Junior School was in special measures two years ago. Now Ofsted says it is good.'],
    'Tadlow Junior School: overall-effectiveness = inadequate, earlier',
    'Tadlow Junior School: overall-effectiveness = good',
  ],
  [
    [
      'Highbank School and Oakridge Infants were both rated good, while Ferris Academy was deemed inadequate.',
    ],
    'Highbank School: overall-effectiveness = good',
    'Oakridge Infants: overall-effectiveness = good',
    'Ferris Academy: overall-effectiveness = inadequate',
  ],
  [
    ["Rated 'inadequate' in 2015, Ferris Academy is now 'good' with 'outstanding' features."],
    'Ferris Academy: overall-effectiveness = inadequate, earlier, 2015',
    'Ferris Academy: overall-effectiveness = good',
  ],
  [
    [
      'Stonecross School is still not good enough, according to Ofsted, which has rated it as requiring improvement for the third time.',
    ],
    'Stonecross School: overall-effectiveness = requires-improvement',
  ],
  [
    ['Leadership at Dunmere Academy was found to be inadequate, and teaching required improvement.'],
    'Dunmere Academy: leadership-and-management = inadequate',
    'Dunmere Academy: quality-of-teaching = requires-improvement',
  ],
  [
    [
      "Ofsted's report card for Ashgrove School says attendance and behaviour and inclusion meet the expected standard, achievement needs attention and leadership and governance is a strong standard.",
    ],
    'Ashgrove School: attendance-and-behaviour = expected-standard',
    'Ashgrove School: inclusion = expected-standard',
    'Ashgrove School: achievement = needs-attention',
    'Ashgrove School: leadership-and-governance = strong-standard',
  ],
  [
    [
      'Four of the five areas at Quernmoor High were rated good, and personal development was outstanding. Overall the school is good.',
    ],
    'Quernmoor High: personal-development = outstanding',
    'Quernmoor High: overall-effectiveness = good',
  ],
  [
    ['Quernmoor High was told it required improvement at its last inspection in November 2018.'],
    'Quernmoor High: overall-effectiveness = requires-improvement, earlier, 2018-11',
  ],
  [
    [
      'A damning Ofsted report has seen Kilnhurst Community Primary School plunge to the lowest rating possible.',
    ],
    'Kilnhurst Community Primary School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted inspected Riverbank Primary on 4 and 5 October 2022 and rated it good for quality of education, behaviour and attitudes, personal development, leadership and early years.',
    ],
    'Riverbank Primary: quality-of-education = good, 2022-10-04/2022-10-05',
    'Riverbank Primary: behaviour-and-attitudes = good, 2022-10-04/2022-10-05',
    'Riverbank Primary: personal-development = good, 2022-10-04/2022-10-05',
    'Riverbank Primary: leadership-and-management = good, 2022-10-04/2022-10-05',
    'Riverbank Primary: early-years-provision = good, 2022-10-04/2022-10-05',
  ],
  [
    ['The independent Westcliff Preparatory School was judged by Ofsted to be outstanding.'],
    'Westcliff Preparatory School: overall-effectiveness = outstanding',
  ],
  [
    [
      '"We went from requires improvement to outstanding in two years," said Kim Ashe, head of Rowan Park School.',
    ],
    'Rowan Park School: overall-effectiveness = requires-improvement, earlier',
    'Rowan Park School: overall-effectiveness = outstanding',
  ],
  [
    [
      "School in Tarnbridge rated 'good' by Ofsted. Inspectors visited Tarnbridge Church of England Primary School in March.",
    ],
    'Tarnbridge Church of England Primary School: overall-effectiveness = good',
  ],
  [
    [
      "The Acorn Trust's three schools – Elm Road Primary, Ash Grove Infants and Yew Tree Juniors – have all been rated good.",
    ],
    'Elm Road Primary: overall-effectiveness = good',
    'Ash Grove Infants: overall-effectiveness = good',
    'Yew Tree Juniors: overall-effectiveness = good',
  ],
  [
    [
      "Inspectors praise 'transformed' Thornfield",
      'Thornfield Primary has shaken off its inadequate rating after what Ofsted called a remarkable turnaround.',
      'The 210-pupil school in Mapperton was put in special measures in October 2017. But in a report published this week, it has been judged good in every category.',
      'Head teacher Sue Pratt, who took over in January 2018, said she was "over the moon".',
    ],
    'Thornfield Primary: overall-effectiveness = inadequate, earlier, 2017-10',
    'Thornfield Primary: overall-effectiveness = good',
  ],
  [
    [
      'Judgement:',
      'Overall effectiveness: Good',
      'Quality of education: Good',
      'Behaviour and attitudes: Outstanding',
      'Personal development: Good',
      'Leadership and management: Good',
      'Report on Wexley Junior School',
    ],
    'Wexley Junior School: overall-effectiveness = good',
    'Wexley Junior School: quality-of-education = good',
    'Wexley Junior School: behaviour-and-attitudes = outstanding',
    'Wexley Junior School: personal-development = good',
    'Wexley Junior School: leadership-and-management = good',
  ],
  [
    [
      'Ofsted inspectors said the school had "deteriorated".',
      'Hillcrest Comprehensive, which was outstanding in 2009 and good in 2013, has now been told it requires improvement.',
    ],
    'Hillcrest Comprehensive: overall-effectiveness = outstanding, earlier, 2009',
    'Hillcrest Comprehensive: overall-effectiveness = good, earlier, 2013',
    'Hillcrest Comprehensive: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Pupils and staff at Marlowe Primary School are \"buzzing\" after getting a glowing report from Ofsted, which upgraded it to 'Outstanding' from 'Good'.",
    ],
    'Marlowe Primary School: overall-effectiveness = outstanding',
    'Marlowe Primary School: overall-effectiveness = good, earlier',
  ],
  [
    [
      '"Amber Hill is a good school," the inspectors\' report says. Amber Hill Primary, in Crewkerne Road, has 300 pupils.',
    ],
    'Amber Hill Primary: overall-effectiveness = good',
  ],
  [
    [
      'The school continues to be good, Ofsted has said following a short inspection of Plumtree Infants in January 2018.',
    ],
    'Plumtree Infants: overall-effectiveness = good, 2018-01',
  ],
  [
    ['Inspectors judged that Plumtree Infants continues to be a good school.'],
    'Plumtree Infants: overall-effectiveness = good',
  ],
  [
    [
      'An academy run by the Falcon Trust has been placed in special measures. Ofsted found leaders at Falcon Heights Academy had "lost their grip".',
    ],
    'Falcon Heights Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted praised the headteacher of Kestrels School, Ms Joy Adu, for her outstanding leadership. The school was rated Good.',
    ],
    'Kestrels School: overall-effectiveness = good',
  ],
  [
    [
      "Ofsted's inspection of Holme Park School resulted in a Good judgement for effectiveness of leadership and management, and Outstanding for personal development, behaviour and welfare.",
    ],
    'Holme Park School: leadership-and-management = good',
    'Holme Park School: personal-development-behaviour-welfare = outstanding',
  ],
  [
    [
      'Elsewhere, Bramley Grange Primary kept its good grade, Caxton Juniors fell to requires improvement and Drayton Infants rose to outstanding, Ofsted reports show.',
    ],
    'Bramley Grange Primary: overall-effectiveness = good',
    'Caxton Juniors: overall-effectiveness = requires-improvement',
    'Drayton Infants: overall-effectiveness = outstanding',
  ],
  [
    [
      'Schools in Harland rated by Ofsted this month:',
      'Alton Primary – Good',
      'Beech Lane Infants – Requires improvement',
      'Carter High School – Outstanding',
    ],
    'Alton Primary: overall-effectiveness = good',
    'Beech Lane Infants: overall-effectiveness = requires-improvement',
    'Carter High School: overall-effectiveness = outstanding',
  ],
  [
    [
      "In its report, Ofsted graded Wyvern Technical College as 'inadequate' for overall effectiveness, achievement of pupils, quality of teaching and leadership and management. Behaviour and safety of pupils 'requires improvement'.",
    ],
    'Wyvern Technical College: overall-effectiveness = inadequate',
    'Wyvern Technical College: achievement-of-pupils = inadequate',
    'Wyvern Technical College: quality-of-teaching = inadequate',
    'Wyvern Technical College: leadership-and-management = inadequate',
    'Wyvern Technical College: behaviour-and-safety = requires-improvement',
  ],
  [
    ['Ofsted has rated Sheringdale School Outstanding overall, with Good for behaviour and attitudes.'],
    'Sheringdale School: overall-effectiveness = outstanding',
    'Sheringdale School: behaviour-and-attitudes = good',
  ],
  [
    [
      'Last inspected in 2014, when it was rated outstanding, Coppice Hill Primary was this month found to require improvement.',
    ],
    'Coppice Hill Primary: overall-effectiveness = outstanding, earlier, 2014',
    'Coppice Hill Primary: overall-effectiveness = requires-improvement',
  ],
  [
    ['After a decade as an outstanding school, Coppice Hill Primary has slipped to good, Ofsted said.'],
    'Coppice Hill Primary: overall-effectiveness = good',
  ],
  [
    ["Ofsted's verdict on Coppice Hill Primary: requires improvement."],
    'Coppice Hill Primary: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Coppice Hill Primary got a 'good' for quality of education but 'requires improvement' for leadership and management, and so requires improvement overall.",
    ],
    'Coppice Hill Primary: quality-of-education = good',
    'Coppice Hill Primary: leadership-and-management = requires-improvement',
    'Coppice Hill Primary: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Governors at Coppice Hill Primary said the school, rated outstanding as recently as 2021, had been let down.',
    ],
    'Coppice Hill Primary: overall-effectiveness = outstanding, earlier, 2021',
  ],
  [
    [
      'Ofsted inspectors have given Larkhill Nursery School an overall grade of Outstanding, its third in a row.',
    ],
    'Larkhill Nursery School: overall-effectiveness = outstanding',
  ],
  [
    ["Kings Norland School's sixth form was rated outstanding and everything else good."],
    'Kings Norland School: sixth-form-provision = outstanding',
  ],
  [
    [
      'For the second time running Kings Norland School has been rated as Requires Improvement by education watchdog Ofsted.',
    ],
    'Kings Norland School: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Struggling school to join trust',
      'Westgate High, which has been in special measures since December 2015, is to join the Pinnacle Learning Trust.',
      'The trust runs Crosby Park Academy, rated outstanding, and Ellis Road Primary, rated good.',
    ],
    'Westgate High: overall-effectiveness = inadequate, 2015-12',
    'Crosby Park Academy: overall-effectiveness = outstanding',
    'Ellis Road Primary: overall-effectiveness = good',
  ],
  [
    [
      'Ofsted has downgraded Beaumont School from Outstanding to Good after its first inspection since 2010.',
      'Inspectors who visited the mixed comprehensive in Larch Road, Stoneleigh, in September said pupils "flourish".',
      'They rated quality of education, personal development and sixth-form provision Good, with Behaviour and Attitudes and Leadership and Management Outstanding.',
    ],
    'Beaumont School: overall-effectiveness = outstanding, earlier, 2010',
    'Beaumont School: overall-effectiveness = good',
    'Beaumont School: quality-of-education = good',
    'Beaumont School: personal-development = good',
    'Beaumont School: sixth-form-provision = good',
    'Beaumont School: behaviour-and-attitudes = outstanding',
    'Beaumont School: leadership-and-management = outstanding',
  ],
  [
    [
      "St Anselm's gets 'good' report",
      "ST ANSELM'S Catholic Primary School has been praised in its latest Ofsted report.",
      'Inspector Mary Dunn said the school "continues to be good".',
      'Headteacher Paul Fahy said: "We\'re delighted to remain a good school."',
    ],
    "St Anselm's Catholic Primary School: overall-effectiveness = good",
  ],
  [
    [
      'Rated:',
      'Good – Alder Tree Primary, Bowbrook Infants, Castle Mead School',
      'Requires Improvement – Dunstall High',
      'Inadequate – Edgeworth Academy',
    ],
    'Alder Tree Primary: overall-effectiveness = good',
    'Bowbrook Infants: overall-effectiveness = good',
    'Castle Mead School: overall-effectiveness = good',
    'Dunstall High: overall-effectiveness = requires-improvement',
    'Edgeworth Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      'New figures show Barsetshire has the highest share of inadequate schools.',
      'Among them is Hogglestock Academy, which was put into special measures in March 2016.',
    ],
    'Hogglestock Academy: overall-effectiveness = inadequate, 2016-03',
  ],
  [
    [
      'Lakeside Academy principal resigns after damning Ofsted',
      'The principal of a failing academy has quit a week after it was rated "inadequate".',
      "Ofsted inspectors gave Lakeside Academy, in Thurnby, the lowest grade for leadership, teaching and achievement. Pupils' behaviour required improvement.",
    ],
    'Lakeside Academy: overall-effectiveness = inadequate',
    'Lakeside Academy: leadership-and-management = inadequate',
    'Lakeside Academy: quality-of-teaching = inadequate',
    'Lakeside Academy: achievement-of-pupils = inadequate',
    'Lakeside Academy: behaviour-and-safety = requires-improvement',
  ],
  [
    [
      "Headteacher's pride at 'outstanding' pupils",
      'Pupils at Greenway Academy achieved outstanding GCSE results this summer.',
      'The school, which Ofsted rated as good in May, was delighted.',
    ],
    'Greenway Academy: overall-effectiveness = good',
  ],
  [
    [
      'Two Pembury primaries have received their Ofsted reports.',
      'Hollin Wood was rated good while Crossley Fields, in Mill Lane, was judged to require improvement.',
      'Head of Hollin Wood Primary School, Jan Beale, said: "It\'s a great day."',
    ],
    'Hollin Wood Primary School: overall-effectiveness = good',
    'Crossley Fields: overall-effectiveness = requires-improvement',
  ],
  [
    [
      "Report card verdict: Inspectors have graded Tolland Academy 'needs attention' for achievement and curriculum and teaching. It met the 'expected standard' for attendance and behaviour, inclusion, and personal development and wellbeing, and its leadership and governance was rated 'strong standard'. Safeguarding standards were met.",
    ],
    'Tolland Academy: achievement = needs-attention',
    'Tolland Academy: curriculum-and-teaching = needs-attention',
    'Tolland Academy: attendance-and-behaviour = expected-standard',
    'Tolland Academy: inclusion = expected-standard',
    'Tolland Academy: personal-development-and-wellbeing = expected-standard',
    'Tolland Academy: leadership-and-governance = strong-standard',
    'Tolland Academy: safeguarding = met',
  ],
  [
    [
      "The report, published on Tuesday, downgraded St Cuthbert's Catholic High School from good to requires improvement. Its predecessor school had been outstanding.",
    ],
    "St Cuthbert's Catholic High School: overall-effectiveness = good, earlier",
    "St Cuthbert's Catholic High School: overall-effectiveness = requires-improvement",
  ],
  [
    [
      "Grade by grade: Quality of education – Requires improvement; Behaviour and attitudes – Good; Personal development – Good; Leadership and management – Requires improvement; Sixth-form provision – Good. Ofsted's report on Wetherden Upper School is online.",
    ],
    'Wetherden Upper School: quality-of-education = requires-improvement',
    'Wetherden Upper School: behaviour-and-attitudes = good',
    'Wetherden Upper School: personal-development = good',
    'Wetherden Upper School: leadership-and-management = requires-improvement',
    'Wetherden Upper School: sixth-form-provision = good',
  ],
  [
    [
      'Oak Hill First School has been told by Ofsted it must do better after slipping to Grade 3 from Grade 1.',
    ],
    'Oak Hill First School: overall-effectiveness = requires-improvement',
    'Oak Hill First School: overall-effectiveness = outstanding, earlier',
  ],
  [
    ["LOWTHER Primary School has been judged to be a 'good' school by Ofsted for the third time in a row."],
    'Lowther Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Inspectors from Ofsted spent two days at Lowther Primary School last month and have now confirmed it remains a good school.',
    ],
    'Lowther Primary School: overall-effectiveness = good',
  ],
  [
    [
      'Lowther Primary School: Good. Marsh Lane Primary: Requires improvement. Nunthorpe Academy: Inadequate.',
    ],
    'Lowther Primary School: overall-effectiveness = good',
    'Marsh Lane Primary: overall-effectiveness = requires-improvement',
    'Nunthorpe Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      'A failing school has been rated inadequate by Ofsted for a third time, despite being taken over by an academy trust.',
      'Priory Park Academy, in Stanwick, was told by inspectors that pupils "do not achieve as they should".',
    ],
    'Priory Park Academy: overall-effectiveness = inadequate',
  ],
  [
    [
      'Parents of children at Marlow House School, an independent school near Ashby, were told last week that Ofsted had judged it inadequate.',
    ],
    'Marlow House School: overall-effectiveness = inadequate',
  ],
  [
    [
      'Ofsted inspectors have found a "dramatic improvement" at Whinney Moor School, lifting it out of special measures and awarding it a \'good\' rating for behaviour.',
    ],
    'Whinney Moor School: overall-effectiveness = inadequate, earlier',
    'Whinney Moor School: behaviour-and-attitudes = good',
  ],
  [
    [
      '"I\'m confident we\'ll be good or outstanding next time," said Pat Moss, head of Langley School, which requires improvement.',
    ],
    'Langley School: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'How the schools fared: Alder Moor High went from inadequate to requires improvement; Birchfield Academy from good to outstanding; and Chestnut Lane School stayed at good, Ofsted reports show.',
    ],
    'Alder Moor High: overall-effectiveness = inadequate, earlier',
    'Alder Moor High: overall-effectiveness = requires-improvement',
    'Birchfield Academy: overall-effectiveness = good, earlier',
    'Birchfield Academy: overall-effectiveness = outstanding',
    'Chestnut Lane School: overall-effectiveness = good',
  ],
  [
    ['It comes after Ofsted found "serious weaknesses" at Brockley Hill School in 2016.'],
    'Brockley Hill School: overall-effectiveness = inadequate, earlier, 2016',
  ],
  [
    [
      "Fernhill Academy's leadership and sixth form were rated good, but its overall grade was requires improvement because of weak teaching.",
    ],
    'Fernhill Academy: leadership-and-management = good',
    'Fernhill Academy: sixth-form-provision = good',
    'Fernhill Academy: overall-effectiveness = requires-improvement',
  ],
  [
    [
      'Ofsted upgraded the leadership of Fernhill Academy from inadequate to good but the school remains in special measures.',
    ],
    'Fernhill Academy: leadership-and-management = good',
    'Fernhill Academy: leadership-and-management = inadequate, earlier',
    'Fernhill Academy: overall-effectiveness = inadequate',
  ],
]
