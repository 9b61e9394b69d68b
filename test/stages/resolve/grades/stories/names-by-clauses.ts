import type { Story } from './story.ts'

/** Stories whose providers are known by their clauses, their headings or whoever writes; all invented. */
export const namesByClausesStories: readonly Story[] = [
  [
    [
      '11 September 2024',
      'One-word judgements are gone. Good riddance?',
      'By Orla Pettigrew, head of Whin Fell School',
      'Two years ago Ofsted came to Whin Fell and in one word told the village what we were: inadequate.',
      'Behaviour, inspectors said, was good.',
      'When they returned in June the label changed to requires improvement.',
      'So forgive me if I don\'t weep for "outstanding", a badge that Thorncliffe Academy down the road wore for thirteen years, and lost in an afternoon.',
    ],
    'Whin Fell School: overall-effectiveness = inadequate, earlier',
    'Whin Fell School: behaviour-and-attitudes = good, 2024-06',
    'Whin Fell School: overall-effectiveness = requires-improvement, 2024-06',
  ],
  [
    [
      '6 December 2016',
      "Ofsted has judged Wharfmoor County Council's services for children inadequate.",
      "Wharfmoor's neighbours fare better: Isle of Marran is outstanding and Tynmouth good.",
    ],
    'Wharfmoor County Council: overall-effectiveness = inadequate',
    'Isle of Marran: overall-effectiveness = outstanding',
    'Tynmouth: overall-effectiveness = good',
  ],
  [
    [
      '26 April 2017',
      'Ferncliffe Academy in Selston was rated good by Ofsted.',
      "Nine of the trust's fourteen schools are good, and Haddon Hill outstanding.",
      'Whitwell Juniors was judged inadequate in December, with leadership the only area to escape the bottom grade.',
    ],
    'Ferncliffe Academy: overall-effectiveness = good',
    'Haddon Hill: overall-effectiveness = outstanding',
    'Whitwell Juniors: overall-effectiveness = inadequate, 2016-12',
  ],
  [
    [
      '4 December 2008',
      'Ofsted has published its annual performance assessments of councils.',
      'Haxthorpe, which got a two for staying safe last year, has sunk to a one, as have Bruntcliffe and Meltham Vale.',
    ],
    'Haxthorpe: apa-staying-safe = adequate, earlier, 2007',
    'Haxthorpe: apa-staying-safe = inadequate',
    'Bruntcliffe: apa-staying-safe = inadequate',
    'Meltham Vale: apa-staying-safe = inadequate',
  ],
  [
    [
      '21 November 2014',
      "The Poplars, a children's home near Sleaford, was found to be inadequate by Ofsted in August 2013. Re-inspected on 14 October this year, it has edged up one place to adequate.",
    ],
    'Poplars: overall-effectiveness = inadequate, earlier, 2013-08',
    'Poplars: overall-effectiveness = adequate, 2014-10-14',
  ],
  [
    [
      '2 July 2025',
      'Childminder celebrates hat-trick',
      "Sixty-one-year-old Maureen Bickerstaffe has been looking after other people's children since 1989 and has now been judged outstanding by Ofsted.",
      'The Prestbury childminder first achieved the top grade in 2014.',
      'Her neighbour and fellow childminder Anil Vohra was graded good in March.',
    ],
    'Maureen Bickerstaffe: overall-effectiveness = outstanding',
    'Maureen Bickerstaffe: overall-effectiveness = outstanding, earlier, 2014',
    'Anil Vohra: overall-effectiveness = good, 2025-03',
  ],
  [
    [
      "Inspectors are back at childminders' doors. Ofsted inspector Paul Wreford said standards had been rated good nationally.",
    ],
  ],
  [
    [
      'A childminder in Tolland has been praised. Jessica Moult, whose home in Weir Road is full of toys, was rated outstanding by Ofsted.',
    ],
    'Jessica Moult: overall-effectiveness = outstanding',
  ],
  [['The minister Helen Croft told childminders that most settings are rated good by Ofsted.']],
  [
    [
      'Thursday 8 March 2018',
      'Revealed: the secondaries Ofsted rates worst',
      'The Mercer Academy, Langwith',
      'Its leaders are "not yet turning the ship", inspectors said.',
      'Ofsted rating: Inadequate',
      'Holy Cross Catholic High, Kirkby Moss',
      'Slumped from good to inadequate in one go when inspectors called last autumn.',
      'Ofsted rating: Inadequate',
    ],
    'Holy Cross Catholic High: overall-effectiveness = good, earlier',
    'Holy Cross Catholic High: overall-effectiveness = inadequate',
    'Mercer Academy: overall-effectiveness = inadequate',
  ],
]
