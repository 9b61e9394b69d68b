import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/model/settings.ts'
import { recordWith } from './record-with.ts'

const story =
  'Penfold Council rated good\n\nPenfold Council was rated good by Ofsted on 7 March 2019.\n\n' +
  'Its leader, Ann Orme, said: "We are proud of what our staff have done for children."\n'

describe('publishers', () => {
  const publishers: Settings = {
    publishers: [
      { name: 'Penfold Echo', hosts: ['echo.example'], folders: ['north'] },
      { name: 'Penfold Sport', folders: ['north/sport', 'feeds/sport.jsonl'] },
    ],
  }
  const at = (url: string, more = '') => `---\nurl: ${url}\n${more}---\n${story}`

  it.each([
    ['the host', at('https://www.echo.example/a'), 'a.txt', 'Penfold Echo'],
    ['a host below it', at('https://news.echo.example/a'), 'a.txt', 'Penfold Echo'],
    ['the host before the folder', at('https://echo.example/a'), 'north/sport/a.txt', 'Penfold Echo'],
    ['the folder', story, 'north/a.txt', 'Penfold Echo'],
    ['the innermost folder', story, 'north/sport/a.txt', 'Penfold Sport'],
    ['a host that only ends alike', at('https://theecho.example/a'), 'a.txt', null],
    ['a folder that only begins alike', story, 'northern/a.txt', null],
    ['what the article says', at('https://echo.example/a', 'publisher: Orme Times\n'), 'a.txt', 'Orme Times'],
  ])('are named by %s', (_, text, path, publisher) => {
    expect(recordWith(publishers, text, path).article.publisher).toBe(publisher)
  })
})

describe('boilerplate', () => {
  const boilerplate: Settings = {
    boilerplate: { lines: ['The Penfold week in 5 minutes'], starts: ['Our man about town'] },
  }
  const set = (line: string, settings: Settings | null = boilerplate) =>
    recordWith(settings, `${story}\n${line}\n`).boilerplate.filter(({ rule }) => rule.endsWith('/configured'))

  it.each(['The Penfold Week in 12 minutes:', 'Our man about town was there, and saw it all.'])(
    'sets aside “%s”',
    line => expect(set(line)).toMatchObject([{ rule: 'boilerplate/configured' }]),
  )

  it.each([
    'He read the Penfold week in five minutes.',
    'Our man about townships saw it all.',
    'It was our man about town.',
  ])('leaves “%s”', line => expect(set(line)).toEqual([]))

  it('sets nothing aside where nothing is listed', () => {
    expect(set('Our man about town', null)).toEqual([])
  })
})

describe('providers', () => {
  const providers: Settings = {
    providers: [
      {
        name: 'The Hazel Patch',
        kind: 'early-years',
        aliases: ['Hazel’s', 'Tumbledown'],
        urn: 'EY100001',
      },
      {
        name: 'Marrowdale',
        kind: 'local-authority',
        aliases: ['the Vale Partnership'],
        gssCode: 'E09999999',
      },
    ],
  }
  const graded = (text: string, settings: Settings | null = providers) =>
    recordWith(settings, text).grades.map(({ provider, grade }) => [provider.name, provider.kind, grade])

  it('are found by name, by alias and in capitals, under one name', () => {
    for (const name of ['The Hazel Patch', 'Tumbledown', 'TUMBLEDOWN', "Hazel's"])
      expect(graded(`${name} was rated good by Ofsted on 7 March 2019.`), name).toEqual([
        ['The Hazel Patch', 'early-years', 'good'],
      ])
  })

  it('take the codes that are listed', () => {
    const [early] = recordWith(providers, 'Tumbledown was rated good by Ofsted.').grades
    expect(early?.provider).toMatchObject({ urn: 'EY100001', gssCode: null })
    const [council] = recordWith(providers, 'Ofsted rated the Vale Partnership inadequate.').grades
    expect(council?.provider).toMatchObject({ name: 'Marrowdale', gssCode: 'E09999999' })
  })

  it('are not found within words, in lower case, or where none are listed', () => {
    for (const text of ['Tumbledowns was rated good by Ofsted.', 'A tumbledown was rated good by Ofsted.'])
      expect(graded(text).map(([name]) => name)).not.toContain('The Hazel Patch')
    expect(graded('Tumbledown was rated good by Ofsted.', null).map(([name]) => name)).not.toContain(
      'The Hazel Patch',
    )
  })

  it('leave the other providers as they are', () => {
    expect(recordWith(providers, story)).toEqual(recordWith(null, story))
  })
})

describe('places and given names', () => {
  const named = (settings: Settings | null, text: string) =>
    recordWith(settings, text).people.map(({ name }) => name)

  it('makes no person of a place that is listed, but for one with a title', () => {
    const places: Settings = { places: ['Kelsey Garth'] }
    const text = 'It pleased Kelsey Garth. Ann Orme said so.'
    expect(named(null, text)).toEqual(['Kelsey Garth', 'Ann Orme'])
    expect(named(places, text)).toEqual(['Ann Orme'])
    expect(named(places, 'They met Cllr Kelsey Garth there.')).toEqual(['Kelsey Garth'])
  })

  it('reads a person by a given name that is listed', () => {
    const text = 'It pleased Wexo Tarn. It pleased Brixa Tarnley.'
    expect(named(null, text)).toEqual([])
    expect(named({ givenNames: ['Wexó'] }, text)).toEqual(['Wexo Tarn'])
  })
})
