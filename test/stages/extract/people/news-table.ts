/** Texts of general news with the people in them: names of the world, ranks, trades and offices. */
export const newsPeopled: readonly (readonly [text: string, ...people: string[]])[] = [
  // names of the world
  ['Its owner, Pieter ten Cate, said so.', 'Pieter ten Cate: owner'],
  [
    'It was led by the jurist Konrad Freiherr von und zu Altberg.',
    'Konrad Freiherr von und zu Altberg: jurist',
  ],
  ['Lotte von Ahlen de Vries came. Mrs von Ahlen de Vries was glad.', 'Lotte von Ahlen de Vries'],
  ['It belongs to the metals magnate Arkady Zhelin.', 'Arkady Zhelin: metals magnate'],
  ['“We heard it,” said Lieutenant Zhou Weimin of the fire brigade.', 'Zhou Weimin'],
  ['Traditional ruler Naa Salifu Danaa III has ordered it.', 'Salifu Danaa III: Traditional ruler'],
  ['The rebels’ spokesman, Alhaji Musah Danaa, said so.', 'Musah Danaa: spokesman'],
  ['The late Walter Pask of Leeds, who bred dogs, was there.', 'Walter Pask'],
  ['Friends of Monty Starling say that he would accept.', 'Monty Starling'],
  ['Brig. Gen. Tariq al-Masri was held in May.', 'Tariq al-Masri'],
  ['It was signed by Begum Nusrat Qadir and Ustad Rashid Vasani.', 'Nusrat Qadir', 'Rashid Vasani'],
  ['The Rovers sell Marín to Hull. Esteban Marín Olmo, 30, cried. Marín Olmo left.', 'Esteban Marín Olmo'],
  [
    'Maud Ellen Garrick was born in Hull. Maud Garrick-Dunn, 83, a judge, was kind. So Maud Garrick-Dunn said.',
    'Maud Garrick-Dunn: judge',
  ],
  ['Lars Fredrik Holm-Berg, 40, won. Lars Holm-Berg wept.', 'Lars Fredrik Holm-Berg'],
  [
    'The warrant names his wife, Lucía del Carmen Ruiz de la Peña, as owner.',
    'Lucía del Carmen Ruiz de la Peña: wife; owner',
  ],
  ['They sat in Oksana Hrytsenko’s kitchen all night.', 'Oksana Hrytsenko'],
  ['They met in Chester Holm’s main square.'],
  ['She and her co-author Piet van der Laan report that it grew.', 'Piet van der Laan: co-author'],
  ['The Piet Laan report was long.'],
  ['Praising Orme’s nerve, captain Ann Orme said so.', 'Ann Orme: captain'],
  ['Demanding answers, Ann Orme wrote to the board.', 'Ann Orme'],
  // ranks, positions and parts of a run
  ['RHP Wexo Brandt starts on Friday.', 'Wexo Brandt'],
  ['Advocate General R. Tarnholm spoke.', 'R. Tarnholm: Advocate General'],
  ['Det-Supt Wayne Tarnholm said so.', 'Wayne Tarnholm'],
  ['Rep. Joan Tarnholm, D-Alder Falls, said so.', 'Joan Tarnholm'],
  ['The ferry MV Loch Tarnholm sailed.'],
  ['Luiz da Costa e Tarnholm, a judge, slept.', 'Luiz da Costa e Tarnholm: judge'],
  ['Walter P. Tarnholm Jr., a trombonist, died. Mr. Tarnholm was 94.', 'Walter P. Tarnholm Jr: trombonist'],
  ['Tarnholm Holdings and Raymond Orde fell.'],
  // firms
  ['Analysts at Stanley Marsh had expected more.'],
  ['He sold his shares in Walter Holm.'],
  ['The bank J.P. Morgan had 99 cents.'],
  ['Analyst Stanley Marsh had expected more.', 'Stanley Marsh: Analyst'],
  // places of worship
  ['It happened outside the Imam Hassan mosque.'],
  ['Imam Hassan Mehdi said so.', 'Hassan Mehdi'],
  // offices that lead to a name
  ['Leader of the House Ravi Mehta left.', 'Ravi Mehta: Leader of the House'],
  ['He was pastor of Mount Zion Baptist Church for years.'],
  // titles of the world
  ['The spokesman, SP Amina Bello, said so.', 'Amina Bello: SP; spokesman'],
  ['SP (Tarnpur) Harpreet Singh Gill said so.', 'Harpreet Singh Gill'],
  ['Garda Declan Orme told Ms Nora Tully BL that he ran.', 'Declan Orme: Garda', 'Nora Tully'],
  ['An Garda Síochána said so.'],
  ['The mayor, Cr Helen Pask, is cross.', 'Helen Pask: mayor'],
  ['The deputy governor, Engr. Grace Obi, said so.', 'Grace Obi: deputy governor'],
  // ranks, trades and offices
  ['Decorator Maureen Tubb, who started at 15, said so.', 'Maureen Tubb: Decorator'],
  ['“My eyes are going,” said Trần Thị Hoa, a stitcher.', 'Trần Thị Hoa: stitcher'],
  ['Teller Nicole Hobbs, 24, told police so.', 'Nicole Hobbs: Teller'],
  ['For the rebels, Daoud Karim al-Masri, a negotiator, said so.', 'Daoud Karim al-Masri: negotiator'],
  [
    '“I cried,” said Elise de Boer, curator of drawings at the Museum Tarn.',
    'Elise de Boer: curator of drawings @ Museum Tarn',
  ],
  ['Her producer, Anton Weber, puts it differently.', 'Anton Weber: producer'],
  [
    'Carl Wetherby, a wedding photographer from Hull, had promised them.',
    'Carl Wetherby: wedding photographer',
  ],
  [
    'The swap was arranged by Sheikh Omar bin Salim al-Masri, a tribal elder who knows both.',
    'Omar bin Salim al-Masri: tribal elder',
  ],
  [
    '“No,” said Doris Kemp, 61, a retired crossing guard who has seats there.',
    'Doris Kemp: retired crossing guard (former)',
  ],
  ['Deputy Agriculture Minister Pham Minh Duc came.', 'Pham Minh Duc: Deputy Agriculture Minister'],
  ['“Baa,” said Nick Larkin, 29, an actuary, when asked.', 'Nick Larkin: actuary'],
  ['He refused to blame the referee, Mick Tranter, for it.', 'Mick Tranter: referee'],
  ['Hull’s captain for the day, Pavel Hrubý, was booed.', 'Pavel Hrubý: captain @ Hull'],
  ['She sang where Amos Bell Jr. was pastor.', 'Amos Bell Jr'],
  [
    'Its president, former congressman Rusty Dillard, warned of it.',
    'Rusty Dillard: president; former congressman (former)',
  ],
  [
    'Sir Nigel Fenn, who left the department as permanent secretary in May, is ill.',
    'Nigel Fenn: permanent secretary (former)',
  ],
  [
    'They traded the first baseman Rubén Salas and pitcher Tyrone Hicks.',
    'Rubén Salas: first baseman',
    'Tyrone Hicks: pitcher',
  ],
  [
    'Striker Kwaku Mensah-Bonsu and keeper Jordan Pike won it.',
    'Kwaku Mensah-Bonsu: Striker',
    'Jordan Pike: keeper',
  ],
]

/** Texts of general news in which capitals name nobody. */
export const newsUnpeopled: readonly string[] = [
  'The strike at Huan Fong, which makes shoes, began on Monday.',
  'Auditors Stanley Crewe warned of it.',
  'A report by consultants Halcrow Norton called it poor.',
  'Save the Children and Ingénieurs Sans Frontières have sent staff.',
  '“I’d like you to count them, Mr. Chairman,” he said.',
  '“No, Madam Speaker,” he said.',
  'The cellar of the Lord Rodney had gone under.',
  'Westminster says that he has been asking.',
  'Washington said it was encouraged. Moscow said she would wait.',
  'It fell at Mount Everett and by Jordan Lake.',
  'First Houston Corp. and Wells Fargo said so.',
  'Posted March 27, 2013 at 9:12 a.m. by Kip Marlow',
]
