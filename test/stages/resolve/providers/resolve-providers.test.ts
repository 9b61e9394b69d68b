import { describe, expect, it } from 'vitest'
import { readProviders } from './read-providers.ts'

const codes = (text: string): (string | null)[] => {
  const [first] = readProviders(text)
  return [first?.name ?? null, first?.laCode ?? null, first?.gssCode ?? null]
}
const names = (text: string): string[] => readProviders(text).map(({ name, kind }) => `${name} (${kind})`)

describe('the codes of local authorities', () => {
  it('stand whatever the form of the name', () => {
    for (const name of [
      'Bromley Council',
      'Bromley council',
      'the London Borough of Bromley',
      'Bromley’s children’s services',
    ])
      expect(codes(`Ofsted has praised ${name}.`).slice(1), name).toEqual(['305', 'E09000006'])
  })

  it('follow other names of an authority', () => {
    expect(codes('Ofsted has praised BCP Council.').slice(1)).toEqual(['839', 'E06000058'])
    expect(codes('Ofsted has praised Telford & Wrekin Council.').slice(1)).toEqual(['894', 'E06000020'])
    expect(codes('Ofsted has praised the City of York Council.').slice(1)).toEqual(['816', 'E06000014'])
  })

  it('follow the day of publication where they changed', () => {
    expect(codes('Published: 4 May 2018\nDorset County Council was praised.')).toEqual([
      'Dorset County Council',
      '835',
      'E10000009',
    ])
    expect(codes('Published: 4 May 2022\nDorset Council was praised.')).toEqual([
      'Dorset Council',
      '838',
      'E06000059',
    ])
    expect(codes('Dorset Council was praised.')).toEqual(['Dorset Council', null, null])
  })

  it('are none for councils that Ofsted does not know', () => {
    expect(codes('Ofsted has praised Marrowdale Council.')).toEqual(['Marrowdale Council', null, null])
  })
})

describe('the providers of an article', () => {
  it('are one whichever way they are named', () => {
    expect(
      names('Ashwick Green Primary is good.\nAshwick Green Primary School has a pond. Ashwick is glad.'),
    ).toEqual(['Ashwick Green Primary School (school)'])
    expect(names('Tarn Skills Academy (TSA) trains adults. TSA was praised by learners.')).toEqual([
      'Tarn Skills Academy (training-provider)',
    ])
    expect(names('Marrowdale Council was praised. Marrowdale’s children’s services are good.')).toEqual([
      'Marrowdale Council (local-authority)',
    ])
  })

  it('are two where their phases differ', () => {
    expect(names('Alder Junior School was praised. Alder Infant School was not.')).toEqual([
      'Alder Junior School (school)',
      'Alder Infant School (school)',
    ])
  })

  it('begin with the one that it is about', () => {
    expect(
      names(
        'The Orme Learning Trust runs Alder Park School.\nPupils at Alder Park School sing. Alder Park has 90 pupils.',
      )[0],
    ).toBe('Alder Park School (school)')
  })

  it('are written as Ofsted would, not as a paper begins its story', () => {
    expect(names('ST ANSELM’S Primary School was praised.')).toEqual(["St Anselm's Primary School (school)"])
  })

  it('are no people, places, unions or other councils', () => {
    for (const text of [
      'Jane Alder said so in Orme.',
      'The National Union of Teachers said so.',
      'The Arts Council and Alder Parish Council said so.',
      'They walked down School Road to Alder Park.',
      'Mrs Alder, a primary school teacher, said so.',
    ])
      expect(names(text), text).toEqual([])
  })
})
