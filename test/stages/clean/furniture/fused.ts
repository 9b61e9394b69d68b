import type { Page } from './pages.ts'

/** Pages of which the furniture was scraped without spaces, and figures of the site and of the story. */
export const fused: readonly Page[] = [
  {
    name: 'glued furniture',
    lines: [
      'School praised for reading',
      'By Kim Sole',
      'A school in Wenbury has been praised for its teaching of reading by Ofsted inspectors, who rated it good.',
      'Head teacher Jo March said: "We read to every class every day."',
      'Inspectors visited in June.',
      '~ Post a commentSign in or register to comment on this article. Comments are moderated.',
      '~ ShareTweetPrintEmailComments (3)',
    ],
  },
  {
    name: 'glued share and comment',
    lines: [
      'Council praised for adoption work',
      'Wenbury Council has been praised by Ofsted for its adoption work in a report that rates its services good.',
      'Director Ann Lowe said: "Children wait four months less than they did."',
      'Inspectors spoke to adopters.',
      '~ Have your sayLog in to commentRegisterReport this comment',
      '~ Share this articleFacebookTwitterWhatsAppCopy linkMost readLatest news',
    ],
  },
  {
    name: 'stats strip',
    lines: [
      'Trainees love it here',
      'Trainees at Wenbury Institute love their course, says Ofsted, which has rated its teacher training outstanding.',
      'Dean Ann Lowe said: "I have never been so proud."',
      '~ 96%student satisfaction   1stin the county   £20minvested in campus',
      '~ Cookies on this site',
    ],
  },
  {
    name: 'an old local site with its thread in one line',
    lines: [
      "Infants' school is weak no longer",
      'Tuesday 24th June 2003',
      'An infant school that was on the brink of closure three years ago has been told by inspectors that it is now good.',
      'Head teacher Olwen Frame said: "I took one look at the damp and almost drove home."',
      'Coun Keith Moss said last night: "I was wrong."',
      '~ Have your sayYou need to log in to comment. Northwick Lass says... 10:02am Wed 25 Jun 03 "Well done all," said my mum. Report this post',
    ],
  },
  {
    name: 'a site whose buttons ran together',
    lines: [
      '~ ShareTweetSharePin',
      'Council improves',
      "The council's services for children have improved since Ofsted rated them inadequate, a monitoring visit has found.",
      'Leader Pat Moss said: "We are not there yet."',
      '~ 3 CommentsShare this articlePrintEmail',
      '~ Leave a replyCancel replyYour email address will not be published.',
    ],
  },
  {
    name: 'a college with its figures',
    lines: [
      'Good again',
      'The college has been rated good again by Ofsted, which said that its students are ready for work and for life.',
      'Principal Una Reid said: "That is a third good in a row."',
      '~ 98%pass rate | 1stfor A levels in the county | £4mnew theatre',
      '~ Contact us',
    ],
  },
  {
    name: "figures that are the story's",
    lines: [
      'What the report found',
      "The report on the county's schools that Ofsted published this week holds some figures that its leaders will not like.",
      '12 schools rated inadequate | 31 require improvement',
      '1st visit: 4 May 2019   2nd visit: 5 June 2019',
      'Leader Pat Moss said: "I want to see the figures first."',
      'Inspectors will be back.',
    ],
  },
  {
    name: 'names with a capital within them',
    lines: [
      'Head leaves',
      'Head teacher Tom McDonald is to leave the school that he led from inadequate to good in four years, governors said.',
      'Have your say at the meeting, Mr MacAskill told parents.',
      'Leave a message for Mr McDonald at the office by Friday.',
      'Chair Lyn Rudd said: "We will miss him."',
      'Ofsted rated the school good in May.',
    ],
  },
]
