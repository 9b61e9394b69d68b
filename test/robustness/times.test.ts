import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../src/model/record.ts'
import { extractArticle } from '../../src/run/extract-article.ts'
import { FORMER_TIMES, TWO_GRADES } from './wordings/former-times.ts'
import { HISTORIES } from './wordings/histories.ts'
import { VISITS } from './wordings/visits.ts'

const gradesOf = (...paragraphs: string[]): ArticleRecord['grades'] =>
  extractArticle('story.txt', Buffer.from(`${paragraphs.join('\n\n')}\n`)).record.grades

const GRADES: Readonly<Record<string, string>> = {
  g: 'good',
  i: 'inadequate',
  o: 'outstanding',
  r: 'requires-improvement',
  s: 'satisfactory',
}

describe('the history of a school', () => {
  for (const [history, facts] of HISTORIES)
    it(history, () => {
      const told = gradesOf(
        'School is outstanding at last',
        'By Lee Marsh',
        '5 July 2022',
        'Orme Park School has been rated outstanding by Ofsted after an inspection in May.',
        history,
        '“Pupils are happy,” the report says.',
      )
      const isNews = ({ inspected }: ArticleRecord['grades'][number]): boolean => inspected === '2022-05'
      expect(told.filter(isNews).map(({ grade }) => grade)).toEqual(['outstanding'])
      expect(
        told
          .filter(grade => !isNews(grade))
          .map(({ grade, standing, inspected }) => `${grade} ${inspected} ${standing}`)
          .sort(),
      ).toEqual(
        facts
          .split(' ')
          .map(([letter = '', ...date]) => `${GRADES[letter]} ${date.join('')} earlier`)
          .sort(),
      )
    })
})

describe('a sentence that begins with a time before', () => {
  for (const [time, inspected] of FORMER_TIMES)
    it(time, () => {
      for (const clause of TWO_GRADES) {
        const told = gradesOf(
          'Council celebrates ratings',
          'By Lee Marsh',
          '5 July 2022',
          'Tarnshire County Council has been rated outstanding for its children’s services after an inspection in May. Leadership is outstanding too.',
          time.replace('@', clause),
          '“Social workers know children well,” the report said.',
        )
        const earlier = told.filter(({ standing }) => standing === 'earlier')
        expect(earlier.map(({ area, grade }) => `${area} = ${grade}`).sort(), clause).toEqual([
          'impact-of-leaders = inadequate',
          'overall-effectiveness = good',
        ])
        if (inspected)
          expect([...new Set(earlier.map(grade => grade.inspected))], clause).toEqual([inspected])
      }
    })
  it('does not carry on to what is told as news', () => {
    const told = gradesOf(
      'Council celebrates ratings',
      '5 July 2022',
      'Inspectors visited Tarnshire County Council in May.',
      'In 2018 the council was rated good overall, but its leadership is now judged inadequate.',
    )
    expect(told.map(({ area, grade, standing }) => `${area} = ${grade} ${standing}`)).toEqual([
      'overall-effectiveness = good earlier',
      'impact-of-leaders = inadequate current',
    ])
  })
})

describe('when inspectors came', () => {
  const times = [
    ['in May', '2022-05'],
    ['on 17 and 18 May', '2022-05-17/2022-05-18'],
    ['over two days in May', '2022-05'],
    ['on Tuesday 17 May', '2022-05-17'],
    ['last month', '2022-06'],
    ['in the last week of May', '2022-05'],
    ['at the end of May', '2022-05'],
  ] as const
  const beside = [
    'At its previous inspection, in March 2018, it was judged to require improvement.',
    'Head teacher Ann Orme joined in September 2020.',
    'A meeting will be held on 12 July.',
  ]
  for (const [i, visit] of VISITS.entries())
    it(visit, () => {
      for (const [j, [time, inspected]] of times.entries()) {
        const [grade] = gradesOf(
          'Orme Park School is rated good',
          'By Lee Marsh',
          '5 July 2022',
          'Orme Park School has been rated good by Ofsted. Inspectors found pupils happy.',
          ...(j % 2 ? [beside[(i + j) % 3] as string] : []),
          visit.replace('@', time),
          ...(j % 2 ? [] : [beside[(i + j) % 3] as string]),
        )
        expect(grade?.inspected, time).toBe(inspected)
      }
    })
  it.each([
    ['on 3 May and stayed until the following afternoon', '2022-05-03/2022-05-04'],
    ['on 3 May and stayed for three days', '2022-05-03/2022-05-05'],
    ['on 31 May and were there for two days', '2022-05-31/2022-06-01'],
    ['on 3 May, when a coach was there for two hours', '2022-05-03'],
  ])('counts the days of a stay: %s', (stay, inspected) => {
    const [grade] = gradesOf(
      'Orme Park School is rated good',
      '5 July 2022',
      `Orme Park School has been rated good by Ofsted. Inspectors arrived ${stay}.`,
    )
    expect(grade?.inspected).toBe(inspected)
  })
})
