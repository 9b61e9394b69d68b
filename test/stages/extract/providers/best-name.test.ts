import { describe, expect, it } from 'vitest'
import { readProviders } from '../../resolve/providers/read-providers.ts'

const named = (text: string) =>
  readProviders(text)
    .filter(({ kind }) => kind !== 'academy-trust')
    .map(({ name, kind }) => `${name} (${kind})`)
    .sort()

describe('whom an article that gives grades is about', () => {
  it.each([
    [
      'A nursery owner who sold her home is celebrating an Ofsted grade.\n\nTadpoles, in Chapel Lane, Orme, which looks after 30 children, was told that it required improvement in 2016.',
      'Tadpoles (early-years)',
    ],
    [
      'Children at a nursery are over the moon after Ofsted called.\n\nPip and Squeak, off Mill Road, in Orme, cares for 22 children and was graded good.',
      'Pip and Squeak (early-years)',
    ],
    [
      'Dear parents and friends of Sandy Reach,\n\nOur Ofsted inspection took place in May. The academy was judged good.\n\nPupils at Sandy Reach were praised by the inspectors.',
      'Sandy Reach (school)',
    ],
    [
      'Our Ofsted report is here!\n\nDear families of Thornbeck,\n\nThe school was inspected in May and was judged good. Pupils were praised.',
      'Thornbeck (school)',
    ],
    [
      'Wendle Valley Teacher Partnership (WVTP) was inspected by Ofsted in January. Our trainees were praised and our courses were rated outstanding.\n\nMentoring has been improved since the last inspection.',
      'Wendle Valley Teacher Partnership (teacher-training)',
    ],
    [
      'The apprenticeship provider told Ofsted that things would change.\n\nOrme Digital Futures (ODF) has 200 learners. Apprentices are taught well, inspectors said, and it was rated good.',
      'Orme Digital Futures (training-provider)',
    ],
    [
      "A children's home has been told to improve by Ofsted.\n\nInspectors saw that Larchwood's staff knew the children well. The home was rated good. Staff at Larchwood are proud.",
      'Larchwood (childrens-home)',
    ],
    [
      'It was Ofsted’s first visit to the fostering agency.\n\nCarers for Kith and Kindred say that they are well supported. Kith and Kindred has 40 fostering households and was judged good.',
      'Kith and Kindred (fostering-agency)',
    ],
    [
      'The last was the Orme Teaching School.Â It had been outstanding since 2014 but has been judged good by Ofsted. Trainees were praised.',
      'Orme Teaching School (teacher-training)',
    ],
    [
      'Colleges await their Ofsted grades this week.\n\nA hard fallHexley College, however, plunged from ‘good’ to ‘inadequate’.\n\nUp againCarrow Moor College was graded ‘good’.',
      'Carrow Moor College (college)',
      'Hexley College (college)',
    ],
    [
      'Hillside primary with its own bees is outstanding, say Ofsted inspectors\n\nWendlebury CE Primary, which has 58 children, was judged outstanding. Pupils at Wendlebury are proud.',
      'Wendlebury CE Primary (school)',
    ],
    [
      'Nine councils are failing children, says Ofsted.\n\nSelwick and Orme Bay are among those given the lowest of four ratings. In Orme Bay, the overall effectiveness of safeguarding was inadequate.',
      'Orme Bay (local-authority)',
      'Selwick (local-authority)',
    ],
    [
      'Families say that little has changed at Ormeshire County Council after Ofsted came.\n\nNeighbouring Selwick was handed the lowest grade this year.',
      'Ormeshire County Council (local-authority)',
      'Selwick (local-authority)',
    ],
    [
      'Inmates at the prison are not taught well, Ofsted found.\n\nAt Fallow Grange, an open prison near Orme, education is inadequate.',
      'Fallow Grange (prison-education)',
    ],
    [
      'Dear parents,\n\nOfsted came to the school in May and judged it good. Pupils were praised.\n\nMrs A Rudd, Headteacher, Thornbeck Rise\n\nThornbeck Rise is closed on Monday.',
      'Thornbeck Rise (school)',
    ],
    [
      'Pupils are silent. This is not what one expects of a special measures school.\n\nThe inspection of Copper Lane lasted two days. Ofsted said it was inadequate. Nobody at Copper Lane slept.',
      'Copper Lane (school)',
    ],
    [
      'Five councils had their children’s services judged by Ofsted.\n\nRothmere and the Vale of Wick are among those marked as good.',
      'Rothmere (local-authority)',
      'Vale of Wick (local-authority)',
    ],
    [
      'An adoption charity has been praised.\n\nOfsted spoke to adopters. Homeward Bound’s adopters are prepared with care. Homeward Bound opened in 1990. The adoption agency was rated outstanding.',
      'Homeward Bound (adoption-agency)',
    ],
  ])('is read in “%s”', (text, ...names) => {
    expect(named(text)).toEqual(names)
  })

  it.each([
    ['Mentoring has been improved since Ofsted came. Trainees said that their teacher training is good.'],
    [
      'Letters about the school were sent since Ofsted came. Each letter said that pupils are good. Letters was read.',
    ],
    ['Parents from Orme told Ofsted that the school was good. Families in Orme agreed.'],
    ['The school was rated good by Ofsted. Jane Field’s children like it. Staff of Jane Field agreed.'],
    [
      'The school was judged good by Ofsted. Children from Orme came. Parents at Tarn Motors cheered, she said.',
    ],
    ['The school was judged good by Ofsted, pupils of the Orme Gazette’s town learned.'],
  ])('is nobody in “%s”', text => {
    expect(named(text)).toEqual([])
  })
})
