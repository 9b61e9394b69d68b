/** How a sentence says that all it tells is of an inspection in February 2018, or only of an earlier one: “@” is what it tells. */
export const FORMER_TIMES: readonly (readonly [string, string | null])[] = [
  ['At its last full inspection, in February 2018, @.', '2018-02'],
  ['At the last full inspection, which was carried out in February 2018, @.', '2018-02'],
  ['In 2018 @.', '2018'],
  ['When Ofsted last called, in February 2018, @.', '2018-02'],
  ['Back in 2018 @.', '2018'],
  ['Four years ago @.', null],
  ['The last inspection, in February 2018, found that @.', '2018-02'],
  ['Last time @.', null],
  ['Previously @.', null],
  ['Before that @.', null],
  ['After an inspection in February 2018 @.', '2018-02'],
  ['In 2018, under a previous director, @.', '2018'],
  ['The last report, published in 2018, said that @.', null],
  ['Inspectors had last been there in February 2018, when @.', '2018-02'],
  ['Ofsted’s previous inspection was in February 2018. In it @.', '2018-02'],
]

/** Clauses that give a council a good for the whole and an inadequate for its leadership. */
export const TWO_GRADES: readonly string[] = [
  'the council was rated good overall, but its leadership was judged inadequate',
  'the council was good overall but inadequate for leadership',
  'the council was rated good overall, although leadership was inadequate',
  'services were found to be good overall, with leadership inadequate',
  'the council got a good overall and its leadership an inadequate',
  'services were good overall, while leadership was judged to be inadequate',
  'the overall grade was good and leadership was inadequate',
  'the council was rated good overall; leadership was inadequate',
  'the council was rated good overall, and leaders were told that they were inadequate',
]
