/** Texts in which other words stand between a role and a name, or tell of the role elsewhere: "name: role @ organisation (standing); role". */
export const roled: readonly (readonly [text: string, ...people: string[]])[] = [
  // offices of state in capitals
  ['State Department spokesman Ned Marsh said so.', 'Ned Marsh: spokesman @ State Department'],
  ['A former Home Office minister, Ann Orme, said so.', 'Ann Orme: former minister @ Home Office (former)'],
  ['Justice Department lawyer Ann Orme said so.', 'Ann Orme: lawyer @ Justice Department'],
  ['Chinese foreign ministry spokeswoman Ann Orme said so.', 'Ann Orme: foreign ministry spokeswoman'],
  ['Foreign Ministry official Ann Orme said so.', 'Ann Orme: official @ Foreign Ministry'],
  ['Official figures were sent to Ann Orme.', 'Ann Orme'],
  ['Ann Orme, a fellow at the Tarn Institute, said so.', 'Ann Orme: fellow @ Tarn Institute'],
  ['Fellow pupils of Ann Orme were glad.', 'Ann Orme'],
  ['Ann Orme, the new Ofsted chief, said so.', 'Ann Orme: new chief @ Ofsted'],
  // the party and state of a member of Congress
  ['Sen. Ann Orme (D-Minn.), the ranking member on roads, said so.', 'Ann Orme: ranking member'],
  ['Rep. Ann Orme (R-Okla.), chairman of the club, said so.', 'Ann Orme: chairman @ the club'],
  // whose it is, by a noun of no list
  ['Ann Orme, a geologist and the paper’s first author, said so.', 'Ann Orme: geologist; first author'],
  ['The injured driver’s lawyer, Ann Orme, said so.', 'Ann Orme: lawyer'],
  ['The film’s director, Ann Orme, said so.', 'Ann Orme: director'],
  ['The children’s minister, Ann Orme, said so.', 'Ann Orme: children’s minister'],
  // whose it is, by a name
  [
    'Ann Orme left. The spokesman of Orme’s campaign, Mr Ivor Tubb, said so.',
    'Ann Orme',
    'Ivor Tubb: spokesman',
  ],
  ['The leader of the delegation, Ann Orme, said so.', 'Ann Orme: leader @ the delegation'],
  // modifiers and trades
  ['Ann Orme, the Tarn police chief, said so.', 'Ann Orme: police chief @ Tarn'],
  ['Defence counsel Ann Orme said so.', 'Ann Orme: Defence counsel'],
  ['The family liaison officer, Sgt Ann Orme, wept.', 'Ann Orme: family liaison officer'],
  ['She married the oboist Neil Orme.', 'Neil Orme: oboist'],
  ['Neil Orme, a soybean grower, watched.', 'Neil Orme: soybean grower'],
  ['A regional director for the watchdog, Philippa Nkemelu, said so.', 'Philippa Nkemelu: regional director'],
  [
    'The lead member at St Edmund’s, Cllr Joost Bannerjee, said so.',
    'Joost Bannerjee: lead member @ St Edmund',
  ],
  [
    'The regional commissioner at the time, Dame Ada Ashby, warned of it.',
    'Ada Ashby: regional commissioner',
  ],
  ['The chair of the directors’ association, Kim Lau, said so.', 'Kim Lau: chair'],
  ['Her deputy in those days, Sunil Obeng, said so.', 'Sunil Obeng: deputy'],
  ['The headteacher since last autumn, Marta Bielska, said so.', 'Marta Bielska: headteacher'],
  ['Its headmaster, the late Ivor Greenslade, shook hands.', 'Ivor Greenslade: headmaster'],
  ['The inspector, the Rev’d Canon Josie Adegoke, was taken by the garden.', 'Josie Adegoke: inspector'],
  [
    'Please ring Fergal Osei-Whitby, Media Relations Manager, on 01632 960501.',
    'Fergal Osei-Whitby: Media Relations Manager',
  ],
  [
    'Miss Tasnim Choudhury, our wonderful Reception teacher, will be married.',
    'Tasnim Choudhury: wonderful Reception teacher',
  ],
  ['Its south west officer, Bronagh Eze, taught there.', 'Bronagh Eze: south west officer'],
  ['Dean of Education (Professor Lakshmi Dunne) said so.', 'Lakshmi Dunne: Dean of Education'],
  [
    'The new chief executive, Bernice Hollow, was previously assistant director in Scarthley.',
    'Bernice Hollow: new chief executive; assistant director @ Scarthley (former)',
  ],
  [
    'Lesley Crowther has worked in Marlby for years. These days the figure is 14, and she is a team manager.',
    'Lesley Crowther: team manager',
  ],
  ['His deputy and stand-in, Prudence Ojukwu, said she accepted it.', 'Prudence Ojukwu: deputy; stand-in'],
  [
    'A spokesman for the group, whose chief executive is Piers Hallam, said no.',
    'Piers Hallam: chief executive',
  ],
  [
    'The commissioner for the north Professor Anwar Le Fevre said so.',
    'Anwar Le Fevre: commissioner for the north',
  ],
  ['Town councillor Ikenna Dewhurst asked for traffic calming.', 'Ikenna Dewhurst: Town councillor'],
  ['The parish councillor Maud Ellery said so.', 'Maud Ellery: parish councillor'],
  ['Estate agent Delphie Rushmere said that the phone had not stopped.', 'Delphie Rushmere: Estate agent'],
  ['A letting agent, Sue Dale, said that the phone had not stopped.', 'Sue Dale: letting agent'],
  [
    'Another neighbour, retired tram driver Osric Yarrowden, keeps bees.',
    'Osric Yarrowden: retired tram driver (former)',
  ],
  ['He met former crane driver Osric Yarrowden there.', 'Osric Yarrowden: former crane driver (former)'],
  ['The council leader, Labour’s Osric Yarrowden, said so.', 'Osric Yarrowden: council leader'],
  [
    'Ketil Thrapp, who’s been the trust’s chief executive since the spring, said so.',
    'Ketil Thrapp: chief executive @ the trust',
  ],
  [
    'Dr Olu Varnham, your parliamentary candidate, who is a vet in Yarrowby, agreed.',
    'Olu Varnham: parliamentary candidate; vet @ Yarrowby',
  ],
  [
    'There is a registered manager in post, Mrs Christine Ong, who ran an agency.',
    'Christine Ong: registered manager',
  ],
  ['Chief inspector of prisons Alan Yarrowden said so.', 'Alan Yarrowden: Chief inspector of prisons'],
  // what an office does
  ['Ann Orme, who chairs the audit panel, said so.', 'Ann Orme: chairs the audit panel'],
  ['Ann Orme, who chairs Tarn Families Forum, said so.', 'Ann Orme: chairs @ Tarn Families Forum'],
  ["Cllr Ann Orme, who holds the children's portfolio, said so.", "Ann Orme: holds the children's portfolio"],
  [
    'Cllr Ann Orme, who speaks for the opposition on schools, said so.',
    'Ann Orme: speaks for the opposition on schools',
  ],
  [
    "Ann Orme, who heads the nurses' union and runs a choir, said so.",
    "Ann Orme: heads the nurses' union; runs a choir",
  ],
  [
    'Ann Orme, a mother of three who co-chairs the board, said so.',
    'Ann Orme: mother of three; co-chairs the board',
  ],
  ['Ann Orme, who also leads on learning, said so.', 'Ann Orme: leads on learning'],
  ['Ward councillor Ann Orme said so.', 'Ann Orme: Ward councillor'],
  ["Her Majesty's Inspector Ann Orme wrote to him.", "Ann Orme: Her Majesty's Inspector"],
  ['Ann Orme, who holds her nerve, said so.', 'Ann Orme'],
  ['Ann Orme, who runs every morning, said so.', 'Ann Orme'],
  ['Ann Orme, who speaks three languages, said so.', 'Ann Orme'],
  // near misses
  ['The headteacher of the school told parents, Ann Orme said.', 'Ann Orme'],
  ['A teacher left in May, Ann Orme said.', 'Ann Orme'],
  ['Ann Orme met Jo Ng. He is a governor of the bank.', 'Ann Orme', 'Jo Ng'],
]
