/** Sentences in which others speak of a school than those who inspect it, or words beside its grade could be mistaken for a denial, a question or another's view; all invented. */
export const otherVoiceSentences: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Alder School was rated good by Ofsted, which raises the question: can it reach the top?',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Alder School was rated good by Ofsted but parents have one worry: where will pupils go next?',
    'Alder School: overall-effectiveness = good',
  ],
  ['Ofsted went to Alder School. Is it a good school: yes or no?'],
  [
    'The trust does not run Alder School, rated good by Ofsted last year, but it would like to.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'The council could not save Alder School, judged inadequate by Ofsted in 2018.',
    'Alder School: overall-effectiveness = inadequate, earlier, 2018',
  ],
  ['It would never be Alder School, rated good by Ofsted last year.'],
  ['Ofsted went to Alder School. The mayor, Jo Hill, labelled the school “outstanding”.'],
  ['Ofsted went to Alder School. Trust boss Sir Jim Reed has described it as “outstanding”.'],
  ['Ofsted went to Alder School. The council has called the school “outstanding”.'],
  [
    'Ofsted went to Alder School. They described it as inadequate.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Ofsted went to Alder School. The report described it as “outstanding”.',
    'Alder School: overall-effectiveness = outstanding',
  ],
  [
    'Ofsted went to Alder School. Its leadership was graded inadequate, the union said.',
    'Alder School: leadership-and-management = inadequate',
  ],
  ['Ofsted went to Alder School. It was judged inadequate by campaigners.'],
  [
    'Ofsted went to Alder School. The report says it provides a good education.',
    'Alder School: overall-effectiveness = good',
  ],
  [
    'Ofsted went to Alder School. The watchdog said that it still has serious weaknesses.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  [
    'Alder School has serious weaknesses, inspectors said.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  ['Ofsted went to Alder School. Nobody said the school had failed and was inadequate.'],
  ['Ofsted went to Alder School. “We put money into leadership and that is good for families,” he said.'],
  [
    'Ofsted placed Alder School in the bottom category after inspectors found fault with attendance and exams.',
    'Alder School: overall-effectiveness = inadequate',
  ],
  ['Ofsted went to Alder School in March 2026. The head met the safeguarding lead.'],
  [
    'Ofsted went to Alder School in March 2026. It met the standards for safeguarding.',
    'Alder School: safeguarding = met',
  ],
  [
    'The Care Quality Commission, together with Ofsted, rated Alder School inadequate.',
    'Alder School: overall-effectiveness = inadequate',
  ],
]
