import { describe, expect, it } from 'vitest'
import { readProviders } from '../../resolve/providers/read-providers.ts'

const named = (...lines: string[]) =>
  readProviders(lines.join('\n\n'))
    .map(({ name, kind }) => `${name} (${kind})`)
    .sort()

describe('names that an article is about', () => {
  it('are the crossheads of a roundup', () => {
    expect(
      named(
        'Round-up: councils learn their Ofsted grades',
        'Selwick Sands',
        'The biggest drop is at Selwick Sands, where inspectors found that children’s services had slipped.',
        'Orme',
        'Orme, which was inadequate in 2015, has leapt to good. The council’s social workers were praised.',
      ),
    ).toEqual(['Orme (local-authority)', 'Selwick Sands (local-authority)'])
  })

  it('are the firms of a list, in prose and in its table', () => {
    expect(
      named(
        'New apprenticeship providers visited by Ofsted',
        'Kettlewell Talent, of Orme, made insufficient progress with its apprentices.',
        'There was happier news for Tarn Joiners. Tarn Joiners was found to be making significant progress.',
        'Provider',
        'Kettlewell Talent',
        'Insufficient',
        'Tarn Joiners',
        'Significant',
      ),
    ).toEqual(['Kettlewell Talent (training-provider)', 'Tarn Joiners (training-provider)'])
  })

  it('are the town whose children’s services a story is on, where no council is named', () => {
    expect(
      named(
        'Safety net has holes, says Ofsted',
        'The safety net for children in Selwick has been judged inadequate.',
        'The council and its social workers were told by inspectors to act. Schools in Selwick did well.',
      ),
    ).toEqual(['Selwick (local-authority)'])
  })

  it.each([
    ['Rovers held out. Rovers were in front. Rovers, in Orme, kept a lead.'],
    ['Ofsted saw a school. Background\n\nBackground to the school: pupils are happy.'],
    ['The head of the school, Jane Field, was given a good grade by Ofsted.'],
    ['Pupils of the school saw Ofsted.\n\nInspected\n\nInspected: May 2022'],
  ])('are none in “%s”', text => {
    expect(named(text)).toEqual([])
  })

  it.each([
    ['He moved to Wrenthorpe, where they say the bus service is good.'],
    ['Pupils visited Scarborough. It was a trip that all agreed was good.'],
    ['Nearby Wombwell has a shopping centre which residents say is good.'],
    ['Unlike Rotherham, which has good transport links, it has none.'],
    ['It is working with Marlsoft, which says training is good.'],
    ['Unlike Barton, where the surgery was rated inadequate by the CQC, it is new.'],
    ['West Park Road was closed. The school is good.'],
  ])('are none beside the school in “%s”', sentence => {
    expect(named('Tolbrook Primary School has been rated inadequate by Ofsted.', sentence)).toEqual([
      'Tolbrook Primary School (school)',
    ])
  })

  it('are those that begin like others of their chain', () => {
    expect(
      named(
        'Puddle Lane Orme Nursery and Puddle Lane Tarn Nursery were rated good by Ofsted.',
        'Puddle Lane Marsh End is outstanding.',
      ),
    ).toContain('Puddle Lane Marsh End (early-years)')
  })

  it('leave the company that owns a home', () => {
    expect(
      named(
        'Fern House, a children’s home with six beds, owned by Corvale Care, was rated inadequate by Ofsted. The home shut.',
      ),
    ).toEqual(['Fern House (childrens-home)'])
  })

  it('keep a founder’s title with the school', () => {
    expect(named('Queen Aldith’s Grammar School was visited, as was Lord Orme’s School.')).toEqual([
      "Lord Orme's School (school)",
      "Queen Aldith's Grammar School (school)",
    ])
  })

  it('make one council of a joint name with a verb of one', () => {
    expect(
      named('Nearby Tarn and Fenwick keeps its good rating. Inspectors of children’s services praised it.'),
    ).toEqual(['Tarn and Fenwick (local-authority)'])
  })

  it.each([
    [
      'It took Rochdale four years and three directors, but inspectors say that its services require improvement.',
      'Social workers of the council are kind.',
      'Rochdale (local-authority)',
    ],
    [
      'Children waiting for a family in Knowsley can count on an outstanding adoption service, Ofsted says.',
      'Its council and its social workers did well.',
      'Knowsley (local-authority)',
    ],
  ])('are the only one that a story has: %s', (first, second, ...names) => {
    expect(named(first, second)).toEqual(names)
  })

  it.each([
    ['Ofsted grades are like the GMT of schools. GMT is a habit, and inspectors are good at habits.'],
    ['Inspectors of schools met at Westminster. Westminster wants a rating that is good.'],
    ['Schools saw Ofsted. “You are good,” said Jane Field. Jane Field has a report that says so.'],
    ['Nurseries rated good by Ofsted fear for staff after Brexit. Brexit has been a blow, a report says.'],
    [
      'The charity Kidscape has criticised inspectors. Schools are rated good while pupils suffer, says Kidscape.',
    ],
  ])('are none where a story has none that is inspected: %s', text => {
    expect(named(text)).toEqual([])
  })

  it('are schools in a story on the trust that runs them', () => {
    expect(
      named(
        'The Hawthorn Learning Trust has had its reports. The trust runs academies; the trust is ten years old.',
        'Coldmere Lodge, outside Orme, rose from good to outstanding, Ofsted said.',
      ),
    ).toContain('Coldmere Lodge (school)')
  })

  it.each([
    ['The trust’s second Peak District school, Coldmere Lodge, was rated inadequate by Ofsted.'],
    ['Ofsted rated the school good. In 2009 its head was awarded the OBE, and it was inadequate then.'],
    ['The borough’s LSCB was found to be inadequate by Ofsted.'],
  ])('are no regions, honours or boards: %s', text => {
    expect(named(text).filter(name => /^(?:Peak District|OBE|LSCB)/.test(name))).toEqual([])
  })

  it('are no words of a headline in capitals', () => {
    expect(
      named(
        'ORME CHILDREN’S SERVICES SOAR FROM INADEQUATE TO OUTSTANDING',
        'Children’s services in Orme, run by Alder Ahead on behalf of Orme City Council, were rated outstanding by Ofsted.',
        'Alder Ahead and the council are proud of the grade. Inspectors said its care is outstanding.',
      ),
    ).toEqual(['Orme City Council (local-authority)'])
  })

  it('are one whether written in capitals or not', () => {
    expect(
      named(
        'ORME’S SERVICES FOR CHILDREN ARE INADEQUATE, OFSTED SAYS',
        'Ofsted has inspected Orme Metropolitan Borough Council. The authority is inadequate.',
      ),
    ).toEqual(['Orme Metropolitan Borough Council (local-authority)'])
  })

  it.each([
    ['Coldmere Lodge, by contrast, fell. The school is inadequate.', true],
    ['Coldmere Lodge argued that a good grade tells nobody much.', false],
  ])('begin items, but for those who speak: %s', (item, isNamed) => {
    const names = named(
      'Three schools of a trust have been inspected by Ofsted.',
      'Fenwick Primary School was rated good by Ofsted.',
      'Tarn High School was rated inadequate by Ofsted.',
      item,
    )
    expect(names.includes('Coldmere Lodge (school)')).toBe(isNamed)
  })

  it('begin with no ordinal: “Second council”', () => {
    expect(
      named(
        'Second Council Found Wanting',
        'Services for children in the City of Orme require improvement, Ofsted says. The council is the second in a month.',
      ),
    ).toEqual(['City of Orme (local-authority)'])
  })

  it.each([
    ['Two neighbouring councils, Fairmere and Strandby, are both rated good.', true],
    ['Only Fairmere and Strandby have been rated good.', true],
    ['Fairmere and Strandby was rated good last year.', false],
  ])('are two where “and” joins two, else one: %s', (sentence, areTwo) => {
    const names = named('Ofsted has inspected Orme County Council. The council is inadequate.', sentence)
    expect(names.includes('Strandby (local-authority)')).toBe(areTwo)
    expect(names.includes('Fairmere and Strandby (local-authority)')).toBe(!areTwo)
  })

  it.each([
    ['Its new head came from The Hollies, a nursery that is rated outstanding.', true],
    ['It has close links with The Hollies, itself an outstanding school.', true],
    ['Its new head came from The Hollies, a nursery that is by the sea.', false],
    ['Its new head grew up in The Hollies, a street where houses are outstanding.', false],
  ])('are those that are called a school with a grade: %s', (sentence, isNamed) => {
    const names = named('Ofsted rated Fenwick Primary School good.', sentence)
    expect(names.some(name => name.startsWith('The Hollies'))).toBe(isNamed)
  })

  it('are two banks of which the next clause tells', () => {
    const names = named(
      'Ofsted rated Fenwick Primary School good.',
      'Nearby Elm Bank and Holm Lea await their reports; both are currently good.',
    )
    expect(names).toEqual(
      expect.arrayContaining(['Fenwick Primary School (school)', 'Elm Bank (school)', 'Holm Lea (school)']),
    )
  })

  it.each([
    ['Tumbletown Priory Street was rated outstanding.', 'Tumbletown Priory Street'],
    ['Tumbletown at the Maltings was rated outstanding.', 'Tumbletown at the Maltings'],
    ['Tumbletown (Beeches Road), in Orme, was rated outstanding.', 'Tumbletown (Beeches Road)'],
  ])('are the nurseries of a chain that is named: %s', (sentence, name) => {
    const names = named(
      'Nurseries have been inspected by Ofsted.',
      'Tumbletown Day Nurseries has 17 nurseries, and its staff like children.',
      sentence,
    )
    expect(names).toContain(`${name} (early-years)`)
  })

  it('leave roads that begin like schools of a town', () => {
    const names = named(
      'Ofsted rated Alder Vale Primary School good, and Alder Vale High School and Alder Vale Academy inadequate.',
      'Alder Vale Road is shut, and the good news is that it will open soon.',
    )
    expect(names.filter(name => name.includes('Road'))).toEqual([])
  })

  it('are those between whose names and a noun stands nothing: “specialist Beckworth Academy”', () => {
    expect(
      named('Ofsted went to colleges.', 'Hair specialist Beckworth Academy kept hold of its good.'),
    ).toContain('Beckworth Academy (school)')
  })

  it('are those whom lines list behind their grades', () => {
    const story = [
      'How councils did: Ofsted’s ratings of councils',
      'Orme County Council performs well, Ofsted says. Other councils were less happy.',
    ]
    const names = named(
      ...story,
      'Performs well: Orme, North Tarn, Stainsby',
      'Performs poorly: Hexby, Lindale',
    )
    expect(names).toEqual(
      expect.arrayContaining([
        'Hexby (local-authority)',
        'Lindale (local-authority)',
        'North Tarn (local-authority)',
        'Stainsby (local-authority)',
      ]),
    )
    expect(named(...story, 'Good: Leadership, Teaching', 'Inadequate: Behaviour, Safeguarding')).toEqual([
      'Orme County Council (local-authority)',
    ])
  })

  it.each([
    ['Across the river, Conservative Great Ferrand has gone the other way. It lost its good rating.', true],
    ['Across the river, Conservative Great Ferrand won the cup. It lost its bridge in May.', false],
  ])('are the councils of a party: %s', (sentence, isNamed) => {
    const names = named('Ofsted has inspected Orme County Council. The council is good.', sentence)
    expect(names.includes('Great Ferrand (local-authority)')).toBe(isNamed)
  })
})
