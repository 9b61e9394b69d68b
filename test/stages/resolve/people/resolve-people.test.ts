import { describe, expect, it } from 'vitest'
import type { PersonMention, Role } from '../../../../src/model/people.ts'
import type { Provider } from '../../../../src/model/providers.ts'
import { canonicalName } from '../../../../src/stages/resolve/people/canonical-name.ts'
import { gatherIndividuals } from '../../../../src/stages/resolve/people/gather-individuals.ts'
import { genderOf } from '../../../../src/stages/resolve/people/gender.ts'
import { mergeRoles } from '../../../../src/stages/resolve/people/merge-roles.ts'
import { mergeTitles } from '../../../../src/stages/resolve/people/merge-titles.ts'

/** Make mentions of "Cllr|Ann|Orme": titles, given and family name, each of which may be empty. */
const mentionsOf = (...forms: string[]): PersonMention[] =>
  forms.map((form, index) => {
    const [titles = '', given = '', family = ''] = form.split('|')
    return {
      start: index * 10,
      end: index * 10 + 5,
      line: 1,
      words: form,
      rule: 'person/title',
      honorifics: titles.split(' ').filter(Boolean),
      given: given || null,
      family: family || null,
      postNominals: [],
      roles: [],
    }
  })
const gathered = (...forms: string[]) =>
  gatherIndividuals(mentionsOf(...forms)).map(({ mentions }) =>
    mentions.map(({ words }) => words).join(' ~ '),
  )

describe('gathering individuals', () => {
  it.each<[string[], string[]]>([
    // one person
    [
      ['Councillor|Peter|Orme', 'Cllr||Orme', '||Orme', '|Peter|'],
      ['Councillor|Peter|Orme ~ Cllr||Orme ~ ||Orme ~ |Peter|'],
    ],
    [['||Orme', '|Ann|Orme'], ['||Orme ~ |Ann|Orme']],
    [['|P.|Orme', '|Peter|Orme'], ['|P.|Orme ~ |Peter|Orme']],
    [
      ['|Gurdeep Singh|Bains', '|Gurdeep|Bains', '||Singh Bains'],
      ['|Gurdeep Singh|Bains ~ |Gurdeep|Bains ~ ||Singh Bains'],
    ],
    [['|Luz|de Souza', '||Souza'], ['|Luz|de Souza ~ ||Souza']],
    [['|Siobhán|Orme', '|Siobhan|Orme'], ['|Siobhán|Orme ~ |Siobhan|Orme']],
    [['|Ann|Ormerod', '|Ann|Ormerad'], ['|Ann|Ormerod ~ |Ann|Ormerad']],
    // two people
    [
      ['|Ann|Orme', '|Bob|Orme'],
      ['|Ann|Orme', '|Bob|Orme'],
    ],
    [
      ['|Ann|Orme', '|Bob|Orme', 'Mrs||Orme', 'Mr||Orme'],
      ['|Ann|Orme ~ Mrs||Orme', '|Bob|Orme ~ Mr||Orme'],
    ],
    [
      ['|Ann|Orme', 'Mr||Orme'],
      ['|Ann|Orme', 'Mr||Orme'],
    ],
    [
      ['Dr|Jo|Orme', '|Sam|Orme', 'Dr||Orme'],
      ['Dr|Jo|Orme ~ Dr||Orme', '|Sam|Orme'],
    ],
    [
      ['|Jo|Orme', '|Sam|Orme', '||Orme'],
      ['|Jo|Orme', '|Sam|Orme ~ ||Orme'],
    ],
    [
      ['|Ann|Hart', '|Ann|Hare'],
      ['|Ann|Hart', '|Ann|Hare'],
    ],
  ])('%j', (forms, people) => {
    expect(gathered(...forms)).toEqual(people)
  })
})

describe('the canonical name', () => {
  it.each<[string[], string]>([
    [['||Orme', '|Ann|Orme', '|Ann|Orme'], 'Ann Orme'],
    [['|A.|Orme', '|Ann|Orme'], 'Ann Orme'],
    [['|ANN|ORME', '|Ann|Orme'], 'Ann Orme'],
    [['|Ann|Ormerad', '|Ann|Ormerod', '|Ann|Ormerod'], 'Ann Ormerod'],
    [['|Ann Mary|Orme', '|Ann|Orme', '|Ann|Orme'], 'Ann Mary Orme'],
  ])('of %j is %s', (forms, name) => {
    expect(canonicalName(mentionsOf(...forms))).toBe(name)
  })
})

describe('gender', () => {
  it.each<[string, string, string | null]>([
    ['Dame|Jo|Orme', '', 'female'],
    ['Sir|Jo|Orme', '', 'male'],
    ['|Jo|Orme', 'mother of two', 'female'],
    ['|Jo|Orme', 'Chairman', null],
    ['|Jo|Orme', 'spokeswoman', 'female'],
    ['|Siobhan|Orme', '', 'female'],
    ['|Anne-Marie|Orme', '', 'female'],
    ['|Kwame|Orme', '', 'male'],
    ['|Alex|Orme', '', null],
    ['|Wexo|Orme', '', null],
  ])('of %s, %s, is %s', (form, title, gender) => {
    const [mention] = mentionsOf(form) as [PersonMention]
    if (title) mention.roles = [{ title, organisation: null, standing: 'current' }]
    const [individual] = gatherIndividuals([mention])
    expect(individual && genderOf(individual)).toBe(gender)
  })
})

describe('merging', () => {
  const provider = (name: string, kind: Provider['kind']): Provider => ({
    name,
    kind,
    laCode: null,
    gssCode: null,
    urn: null,
    mentions: [],
  })
  const merged = (
    providers: Provider[],
    ...roles: [title: string, organisation: string | null][]
  ): Role[] => {
    const mentions = mentionsOf('|Ann|Orme')
    for (const mention of mentions)
      mention.roles = roles.map(([title, organisation]) => ({ title, organisation, standing: 'current' }))
    return mergeRoles(mentions, providers)
  }
  const council = provider('Tarn Council', 'local-authority')

  it('keeps the longest wording of a title, once', () => {
    expect(mergeTitles(['Cllr', 'Dr', 'Councillor', 'Cllrs'])).toEqual(['Councillor', 'Dr'])
  })

  it('keeps a role once, with the organisation that any mention gives', () => {
    expect(merged([], ['leader', null], ['Leader', 'Tarn Council'])).toEqual([
      { title: 'leader', organisation: 'Tarn Council', standing: 'current' },
    ])
  })

  it('puts the one provider of the kind for words that stand for it', () => {
    expect(merged([council], ['leader', 'the council'])[0]?.organisation).toBe('Tarn Council')
    expect(merged([council], ['leader', 'The County Council'])[0]?.organisation).toBe('Tarn Council')
  })

  it('adds to a name the council that the words speak of', () => {
    const tarn = provider('Tarn', 'local-authority')
    expect(merged([tarn], ['leader', 'the council'])[0]?.organisation).toBe('Tarn Council')
    expect(merged([tarn], ['leader', 'the borough'])[0]?.organisation).toBe('Tarn')
  })

  it('keeps words that may stand for several or none, and names', () => {
    const two = [council, provider('Marr Council', 'local-authority')]
    expect(merged(two, ['leader', 'the council'])[0]?.organisation).toBe('the council')
    expect(merged([council], ['head', 'the school'])[0]?.organisation).toBe('the school')
    expect(merged([council], ['chair', 'the scrutiny panel'])[0]?.organisation).toBe('the scrutiny panel')
    expect(merged([council], ['chair', 'Marr Council'])[0]?.organisation).toBe('Marr Council')
  })
})
