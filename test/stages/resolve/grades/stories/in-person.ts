import type { Story } from './story.ts'

/** Stories of childminders, and of those who speak of what they run; all invented. */
export const inPersonStories: readonly Story[] = [
  [
    ['Childminder Tracy Boot of Ansty was graded outstanding.'],
    'Tracy Boot: overall-effectiveness = outstanding',
  ],
  [
    [
      'Meet the childminder whose hens lay blue eggs',
      'Published 13 June 2023',
      'Maryam Kettle keeps a row of small coats in her hall. Maryam has been a childminder since her own two were small.',
      'Last month the Ofsted inspector came and rated her outstanding in all areas. In 2016 she was a good, and before that, in 2011, a satisfactory.',
    ],
    'Maryam Kettle: overall-effectiveness = outstanding, 2023-05',
    'Maryam Kettle: overall-effectiveness = good, earlier, 2016',
    'Maryam Kettle: overall-effectiveness = satisfactory, earlier, 2011',
  ],
  [
    [
      'Childminder shares her secrets',
      'Published 13 June 2023',
      'Jane Field, 52, of Mill Lane, has minded children since 1999. Ofsted gave her an outstanding for behaviour and attitudes. She had been judged good overall in 2018.',
    ],
    'Jane Field: behaviour-and-attitudes = outstanding',
    'Jane Field: overall-effectiveness = good, earlier, 2018',
  ],
  [
    [
      'School cook wins prize',
      'Published 13 June 2023',
      'Alder School is rated good by Ofsted.',
      'Its cook, Jane Field, was a childminder once. A judge found her outstanding. Jane is 50.',
    ],
    'Alder School: overall-effectiveness = good',
  ],
  [
    [
      'A nursery manager writes',
      'Published 13 June 2019',
      'I run Little Sprouts in Tarn, and we were rated outstanding by Ofsted in March. It took two years.',
    ],
    'Little Sprouts: overall-effectiveness = outstanding, 2019-03',
  ],
  [
    [
      'Childminder hits back over grade',
      'Published 13 June 2023',
      'A CHILDMINDER has accused Ofsted of marking her down because of a trampoline.',
      'Roisin Batty, who has looked after children in Lowbridge for 22 years, was told she requires improvement. She had been outstanding since 2011.',
      'Her friend Dawn Achterberg, a childminder in Uplow, was graded good by the same inspector.',
      'Mum Tess Colley said: "Roisin is a marvel."',
    ],
    'Roisin Batty: overall-effectiveness = requires-improvement',
    'Roisin Batty: overall-effectiveness = outstanding, earlier, 2011',
    'Dawn Achterberg: overall-effectiveness = good',
  ],
  [
    [
      'Village News',
      'Published 13 June 2023',
      'Well done to Mrs Beryl Adeyinka of Mill Cottage! The lady from Ofsted came in May and has given her an Outstanding.',
      'Beryl has minded our babies since 1998. She was Good last time.',
    ],
    'Beryl Adeyinka: overall-effectiveness = outstanding, 2023-05',
    'Beryl Adeyinka: overall-effectiveness = good, earlier',
  ],
  [
    [
      'Nursery celebrates',
      'Published 13 June 2023',
      'Pippins Nursery has been rated good by Ofsted.',
      'Owner Gail Stanton was a childminder before she opened it. Ofsted rated her kitchen too.',
    ],
    'Pippins Nursery: overall-effectiveness = good',
  ],
]
