import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../src/run/extract-article.ts'

const areasOf = (...lines: string[]): string[] =>
  extractArticle('story.txt', Buffer.from(`${lines.join('\n\n')}\n`)).record.grades.map(
    ({ area, grade }) => `${area} = ${grade}`,
  )

describe('the fostering and adoption services of councils', () => {
  it('are judged as agencies are', () =>
    expect(
      areasOf(
        'Fostering service slips',
        '23 January 2012',
        'Fellmouth Borough Council’s fostering service has been rated good by Ofsted.',
        'The service’s leadership and management was outstanding.',
      ),
    ).toEqual(['overall-effectiveness = good', 'leadership-and-management = outstanding']))

  it('were so for adoption until it was judged with all services', () => {
    const story = 'Fellmouth Borough Council’s adoption service has been rated good by Ofsted.'
    expect(areasOf('Adoption in the news', '23 January 2012', story)).toEqual([
      'overall-effectiveness = good',
    ])
    expect(areasOf('Adoption in the news', '23 January 2016', story)).toEqual(['adoption-performance = good'])
  })

  it('are no agencies any more', () =>
    expect(
      areasOf(
        'Could you foster?',
        '23 January 2019',
        'Orme Council, rated good by Ofsted, needs carers for its fostering service. Its leaders were rated outstanding.',
      ),
    ).toContain('impact-of-leaders = outstanding'))

  it('are not meant where all services for children are', () =>
    expect(
      areasOf(
        'Services in the news',
        '23 January 2016',
        'Fellmouth Borough Council’s children’s services have been rated good by Ofsted. Its fostering service was praised.',
      ),
    ).toEqual(['overall-effectiveness = good']))
})
