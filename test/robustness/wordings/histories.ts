/** What a story tells of earlier grades of its school, each with its letter and the day, month or year of its inspection. */
export const HISTORIES: readonly (readonly [string, string])[] = [
  ['It was rated good in 2009 and requires improvement in 2016.', 'g2009 r2016'],
  [
    'It had been good in 2009 and outstanding in 2013 before falling to requires improvement in 2016.',
    'g2009 o2013 r2016',
  ],
  ['It was outstanding from 2009 until 2016, when it was judged to require improvement.', 'o2009 r2016'],
  [
    'In 2009 it was good. Four years later it was outstanding, but in 2016 inspectors judged that it required improvement.',
    'g2009 o2013 r2016',
  ],
  [
    'The school was rated inadequate in March 2009, satisfactory in May 2011 and good in June 2013.',
    'i2009-03 s2011-05 g2013-06',
  ],
  ['Rated good in 2009, it slipped to requires improvement in 2016.', 'g2009 r2016'],
  [
    'It has been inspected three times since 2009: it was good then, outstanding in 2013 and good in 2016.',
    'g2009 o2013 g2016',
  ],
  ['Previous inspections, in 2009 and 2013, found it good.', 'g2009 g2013'],
  ['It was found good in both 2009 and 2013.', 'g2009 g2013'],
  ['It was judged good in 2009, a grade it kept in 2013.', 'g2009 g2013'],
  ['It was judged good in 2009, a grade that it lost in 2016, when it was told to improve.', 'g2009'],
  ['After a good in 2009 came a requires improvement in 2016.', 'g2009 r2016'],
  [
    'The school’s last full inspection, in 2016, ended in requires improvement; before that, in 2009, it was good.',
    'g2009 r2016',
  ],
  ['It had twice been rated good, in 2009 and 2013.', 'g2009 g2013'],
  [
    'It was put in special measures in 2009 and came out of them in 2011, when it was rated satisfactory.',
    'i2009 s2011',
  ],
  ['It was rated good in 2009, and again in 2013.', 'g2009 g2013'],
  [
    'Its earlier grades were good (2009), outstanding (2013) and requires improvement (2016).',
    'g2009 o2013 r2016',
  ],
  ['Its earlier grades: 2009, good; 2013, outstanding; 2016, requires improvement.', 'g2009 o2013 r2016'],
  [
    'It was last inspected in 2016, when it was rated requires improvement, having been good in 2009.',
    'g2009 r2016',
  ],
  ['The school had been inadequate since 2016.', 'i2016'],
  ['The school went from good in 2009 to inadequate in 2016.', 'g2009 i2016'],
  ['Back in 2009 it was a good school; by 2016 it required improvement.', 'g2009 r2016'],
  [
    'It was first inspected in 2009. That report called it good. The next, in 2013, called it outstanding.',
    'g2009 o2013',
  ],
  ['Inspectors called it good in 2009, outstanding in 2013 and, in 2016, inadequate.', 'g2009 o2013 i2016'],
  ['In 2009, and again in 2013, it was rated good.', 'g2009 g2013'],
  ['Good in 2009 and outstanding in 2013, it fell to requires improvement in 2016.', 'g2009 o2013 r2016'],
  ['It has gone up from requires improvement, which it got in 2016.', 'r2016'],
  ['That is two grades up from 2016, when it was inadequate.', 'i2016'],
  ['The last time inspectors came, in 2016, they found it inadequate.', 'i2016'],
  ['In the two inspections before that, in 2009 and 2013, the school had been good.', 'g2009 g2013'],
  ['The 2016 inspection put it in special measures.', 'i2016'],
  ['It held an outstanding grade between 2009 and 2016, when it dropped to good.', 'g2016 o2009'],
  [
    'The school lost its outstanding rating, awarded in 2009, at an inspection in 2016 which judged it good.',
    'g2016 o2009',
  ],
  [
    'In March 2016 it was told that it required improvement, and in May 2009 that it was good.',
    'g2009-05 r2016-03',
  ],
  ['July 2012: Good at last.', 'g2012-07'],
  ['In June 2018, inadequate. In June 2020, good.', 'g2020-06 i2018-06'],
]
