const BODY = `A primary school in Ambleford has been rated good by inspectors who spent two days there and spoke to pupils, parents and staff about their work.

Headteacher Ruth Calloway said the report of 12 March 2017 had been hard to read, and that the staff had worked without a break to put right what was wrong with the school.

The inspectors also praised the governors, who know the school well, visit often and ask the questions that matter to parents and to children in every class.`

const HEAD = 'Ambleford school is good, say inspectors'

/** Pages, with the day they were published: above the story, below it, or nowhere. */
export const pages: readonly (readonly [name: string, text: string, published: string | null])[] = [
  [
    'a page on one line',
    `Home News Sport Ambleford Post | 8th May 2019, 16:02 ${HEAD} By Jo Marsh ${BODY.replaceAll('\n\n', ' ')}`,
    '2019-05-08',
  ],
  [
    'a page on one line with no time',
    `Home News Sport Ambleford Post | 8th May 2019 ${HEAD} By Jo Marsh ${BODY.replaceAll('\n\n', ' ')}`,
    '2019-05-08',
  ],
  [
    'a page on one line with the day of its change',
    `Home News Sport Updated 8th May 2019, 16:02 ${HEAD} By Jo Marsh ${BODY.replaceAll('\n\n', ' ')}`,
    null,
  ],
  ['a short date before the headline', `8 Jan 19 - ${HEAD}\n\n${BODY}`, '2019-01-08'],
  ['a date glued to the headline', `8 May 2019${HEAD}\n\n${BODY}`, '2019-05-08'],
  [
    'the issue of a newsletter',
    `THE LARK\nIssue 14     Lent Term     Wednesday 8th May 2019\n\n${BODY}`,
    '2019-05-08',
  ],
  [
    'the running title of a magazine',
    `${HEAD}\n\n${BODY}\n\nThe Larch Pilgrim  |  May 2019  |  17`,
    '2019-05',
  ],
  ['an event in the tail', `${HEAD}\n\n${BODY}\n\nOpen Day | May 2019 | 17`, null],
  ['a date alone above', `${HEAD}\n\n8 May 2019\n\n${BODY}`, '2019-05-08'],
  ['a date with its weekday', `${HEAD}\n\nWednesday, 8 May 2019\n\n${BODY}`, '2019-05-08'],
  ['a date after a byline', `${HEAD}\n\nJo Marsh\nWednesday, May 8, 2019\n\n${BODY}`, '2019-05-08'],
  ['a date in the byline', `${HEAD}\n\nBy Jo Marsh, Education Reporter, 8 May 2019\n\n${BODY}`, '2019-05-08'],
  ['a date fused with the byline', `${HEAD}\n\nBy Jo Marsh8 May 2019\n\n${BODY}`, '2019-05-08'],
  [
    'a byline that begins without By',
    `${HEAD}\n\nJo Marsh | 8 May 2019 | Education\n\n${BODY}`,
    '2019-05-08',
  ],
  [
    'a time before the date',
    `${HEAD}\n\n06:00, 8 MAY 2019\nUpdated 09:12, 9 MAY 2019\n\n${BODY}`,
    '2019-05-08',
  ],
  ['a bar before the date', `${HEAD}\n\nBy Jo Marsh\n\n| 8 May 2019\n\n${BODY}`, '2019-05-08'],
  [
    'published and updated',
    `${HEAD}\n\nPublished: 6:00 AM May 8, 2019    Updated: 4:12 PM December 11, 2020\n\n${BODY}`,
    '2019-05-08',
  ],
  [
    'updated before published',
    `${HEAD}\n\nUpdated: 9 May 2019\nPublished: 8 May 2019\n\n${BODY}`,
    '2019-05-08',
  ],
  ['first published', `${HEAD}\n\nFirst published 8th May 2019 in News\n\n${BODY}`, '2019-05-08'],
  ['published on … by', `${HEAD}\n\nPublished on 8 May 2019 by Jo Marsh\n\n${BODY}`, '2019-05-08'],
  ['figures above', `${HEAD}\n\n08/05/2019\n\n${BODY}`, '2019-05-08'],
  ['dots above', `${HEAD}\n\n08.05.2019\n\n${BODY}`, '2019-05-08'],
  ['a blog post', `${HEAD}\n\nPosted on May 8, 2019 by admin\n\n${BODY}`, '2019-05-08'],
  ['a blog post in a section', `${HEAD}\n\nPosted in Allgemein 2019-05-08 04:11\n\n${BODY}`, '2019-05-08'],
  ['a press release', `PRESS RELEASE\n\n8 May 2019\n\n${HEAD}\n\n${BODY}`, '2019-05-08'],
  ['a press release with a label', `Press release: 8 May 2019\n\n${HEAD}\n\n${BODY}`, '2019-05-08'],
  ['for immediate release', `For immediate release - 8 May 2019\n${HEAD}\n${BODY}`, '2019-05-08'],
  ['a release date', `Release date: 8 May 2019\n${HEAD}\n${BODY}`, '2019-05-08'],
  ['a masthead', `The Ambleford Gazette, Wednesday 8 May 2019\n\n${HEAD}\n\n${BODY}`, '2019-05-08'],
  ['a section', `News | 8 May 2019\n\n${HEAD}\n\n${BODY}`, '2019-05-08'],
  ['a category fused with the date', `Education8 May 2019\n${HEAD}\n${BODY}`, '2019-05-08'],
  ['a letter', `Dear parents and carers,\n\n8th May 2019\n\n${BODY}`, '2019-05-08'],
  ['a date stuck to the story', `${HEAD}\n\n8 May 2019${BODY}`, '2019-05-08'],
  ['a date that opens the story', `${HEAD}\n\n8 May 2019 - ${BODY}`, '2019-05-08'],
  ['a place and date', `${HEAD}\n\nAMBLEFORD, 8 May 2019 - ${BODY}`, '2019-05-08'],
  ['a magazine', `${HEAD}\n\nSource: Public Affairs Feb/March 2019\n\n${BODY}`, '2019-02/2019-03'],
  ['a month alone', `${HEAD}\n\nMay 2019\n\n${BODY}`, '2019-05'],
  ['published below', `${BODY}\n\nPublished: 8 May 2019`, '2019-05-08'],
  ['posted below', `${BODY}\n\nThis entry was posted in News on 8 May 2019 by admin.`, '2019-05-08'],
  ['a date alone below', `${HEAD}\n\n${BODY}\n\n8/5/19`, '2019-05-08'],
  ['a title and date below', `${BODY}\n\n${HEAD}\n8 May 2019`, '2019-05-08'],
  [
    'today with its date',
    `${HEAD}\n\n${BODY}\n\nThe full report was published today (8 May 2019) and can be read on the website of the inspectorate, where all reports are kept for ten years.\n\n${BODY}`,
    '2019-05-08',
  ],
  ['a label and a time', `${HEAD}\n\nPublished 8 May 2019, 00:01 BST\n\n${BODY}`, '2019-05-08'],
  ['a date label', `${HEAD}\n\nDate: 8 May 2019\n\n${BODY}`, '2019-05-08'],
  ['a time to read', `${HEAD}\n\n8 May 2019 · 5 min read\n\n${BODY}`, '2019-05-08'],
  ['a date by somebody', `${HEAD}\n\nMay 8, 2019 by admin\n\n${BODY}`, '2019-05-08'],
  ['a newsletter', `Ambleford Primary Newsletter, May 2019\n\n${HEAD}\n\n${BODY}`, '2019-05'],
  ['an embargo', `EMBARGOED UNTIL 00.01, Wednesday 8 May 2019\n\n${HEAD}\n\n${BODY}`, '2019-05-08'],
  [
    'a sentence of publication',
    `${HEAD}\n\n${BODY}\n\nThis story was first published on 8 May 2019.`,
    '2019-05-08',
  ],
  [
    'last modified and first published',
    `${HEAD}\n\nLast modified on Thu 9 May 2019 11.00 BST\nFirst published on Wed 8 May 2019 10.00 BST\n\n${BODY}`,
    '2019-05-08',
  ],
  ['a stamp of the machine', `${HEAD}\n\nTue, 12 Jun 2018 17:25:00 +0000\n\n${BODY}`, '2018-06-12'],
  ['only an update', `${HEAD}\n\nLast updated: 8 May 2019\n\n${BODY}`, null],
  ['only an update with its time', `${HEAD}\n\nUpdated 8 May 2019, 08:51\n\n${BODY}`, '2019-05-08'],
  [
    'an issue with its address',
    `The Flyer\n\nIssue 6 • Friday 17th May 2019 • www.flyer.example\n\n${HEAD}\n\n${BODY}`,
    '2019-05-17',
  ],
  ['nothing', `${HEAD}\n\n${BODY}`, null],
  [
    'dates in the body',
    `${HEAD}\n\nPublished on 8 May 2019, the report says that the school has turned a corner and that its pupils do well in every subject.\n\n${BODY}`,
    null,
  ],
  [
    'a date that opens a sentence',
    `${HEAD}\n\nOn 8 May 2019 inspectors came to the school and found that it had turned a corner in every subject but one, which was music.\n\n${BODY}`,
    null,
  ],
  ['the days of an inspection', `${HEAD}\n\nInspected 8 May 2019\n\n${BODY}`, null],
  ['a heading with the dates of an inspection', `Ofsted inspection: 8-9 May 2019\n\n${BODY}`, null],
  ['an event', `${HEAD}\n\n${BODY}\n\nOpen day, 8 May 2019`, null],
  [
    'a report still to come',
    `${HEAD}\n\n${BODY}\n\nThe full report will be published on Wednesday 8 May 2019.`,
    null,
  ],
  ['a year alone', `${HEAD}\n\n2019\n\n${BODY}`, null],
  [
    'a table of inspections',
    `${HEAD}\n\n${BODY}\n\nInspected\tPublished\tGrade\nAmbleford Primary\t14/02/2017\t22/03/2017\t2`,
    null,
  ],
  ['a date alone amid the story', `${HEAD}\n\n${BODY}\n\n8 May 2019\n\n${BODY}`, null],
  [
    'stories below, each with its day',
    `${HEAD}\n\n${BODY}\n\nBin tax anger\n8 May 2019\nMayor retires\n7 May 2019`,
    null,
  ],
  ['a thing to do by a day', `${HEAD}\n\nReply by 8 May 2019\n\n${BODY}`, null],
  ['a deadline', `${HEAD}\n\n${BODY}\n\nClosing date: 8 May 2019`, null],
]

/** Paths of files, with the day that they name. */
export const paths: readonly (readonly [path: string, published: string | null])[] = [
  ['2019-01-08-good-news.txt', '2019-01-08'],
  ['corpus/2019/2019-01-08.txt', '2019-01-08'],
  ['corpus/2019/01/08/good-news.txt', '2019-01-08'],
  ['20190108_good_news.txt', '2019-01-08'],
  ['good-news-08-01-2019.txt', '2019-01-08'],
  ['2019/jan/08/good-news.txt', '2019-01-08'],
  ['2019/good-news.txt', null],
  ['2019-01/good-news.txt', null],
  ['2019-13-08.txt', null],
  ['000_e932e1470d324880.txt', null],
  ['item-120190108.txt', null],
  ['2019-01-08-to-2019-01-09.txt', null],
]
