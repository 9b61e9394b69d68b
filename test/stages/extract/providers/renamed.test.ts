import { describe, expect, it } from 'vitest'
import { readProviders } from '../../resolve/providers/read-providers.ts'

const named = (text: string) => readProviders(text).map(({ name }) => name)

describe('providers that changed their names', () => {
  it.each([
    ['Alder Academy, formerly known as Birch High School, is good.', 'Alder Academy'],
    ['Birch High School, now Alder Academy, is good.', 'Alder Academy'],
    ['Birch High School reopened as Alder Academy.', 'Alder Academy'],
  ])('are one in “%s”', (text, name) => expect(named(text)).toEqual([name]))

  it.each([
    'Alder Academy and Birch High School are good.',
    'Alder Academy, near Birch High School, is good.',
  ])('are two in “%s”', text => expect(named(text)).toHaveLength(2))

  it('are one with the name that puts the place last', () => {
    expect(named('Tarn Comprehensive has had six names. The sign says Orme Academy Tarn.')).toEqual([
      'Tarn Comprehensive',
    ])
  })
})

describe('childminders', () => {
  it.each([
    ['Ofsted has told childminder Jane Fenwick that she is outstanding.', 'Jane Fenwick'],
    [
      'A CHILDMINDER has been told that she is outstanding.\n\nJane Fenwick, 56, of Mill Row, was graded by Ofsted.',
      'Jane Fenwick',
    ],
    ['Jane Fenwick, a childminder in Orme, is good.', 'Jane Fenwick'],
  ])('are named in “%s”', (text, name) => expect(named(text)).toEqual([name]))

  it('are not all who are aged beside them', () => {
    expect(named('A childminder was fined.\n\nHer rule is clear.\n\nSaid Bob Fenwick, 56.')).toEqual([])
  })
})
