import { describe, expect, it } from 'vitest'
import { readProviders } from '../../resolve/providers/read-providers.ts'

const named = (text: string) => readProviders(text).map(({ name }) => name)

describe('schools of education', () => {
  it('are their university', () => {
    expect(
      named('The University of the Wolds trains teachers. Its School of Education was rated good by Ofsted.'),
    ).toEqual(['University of the Wolds'])
  })

  it('are nobody where no university is named, or another', () => {
    expect(named('The School of Education was rated good by Ofsted.')).toEqual([])
    expect(
      named(
        'The University of the Wolds was rated good by Ofsted. She left the School of Education at Orme.',
      ),
    ).toEqual(['University of the Wolds'])
  })
})
