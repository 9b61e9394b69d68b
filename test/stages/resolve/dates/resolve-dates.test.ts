import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Published } from '../../../../src/model/dates.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractDates } from '../../../../src/stages/extract/dates/extract-dates.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { parseSentences } from '../../../../src/stages/parse/sentences.ts'
import { readSource } from '../../../../src/stages/read/source.ts'
import { resolveDates } from '../../../../src/stages/resolve/dates/resolve-dates.ts'
import { sentences } from './sentences.ts'

function resolve(text: string, published: Published | null) {
  const file = readSource('article.txt', new TextEncoder().encode(text))
  const reading = unified()
    .use(parseLines)
    .use(openFacts)
    .use(parseSentences)
    .use(extractDates)
    .use(() => () => {
      if (file.data.facts) file.data.facts.published = published
    })
    .use(resolveDates)
  reading.runSync(reading.parse(file), file)
  return file.data.facts?.dates ?? []
}

describe('dates against the day of publication', () => {
  it.each(sentences)('published %s: %s', (published, sentence, ...values) => {
    const facts = resolve(sentence, { value: published, from: 'text' })
    const shown = facts.flatMap(({ value, relative, mentions }) =>
      mentions.map(({ start }) => ({ start, shown: `${relative ? '~' : ''}${value}` })),
    )
    expect(shown.sort((a, b) => a.start - b.start).map(fact => fact.shown)).toEqual(values)
  })

  it('are no facts where nothing tells the day of publication', () => {
    expect(resolve('Inspectors came on Monday, in May, last year, yesterday and on 12 March.', null)).toEqual(
      [],
    )
  })
})

describe('the roles of dates', () => {
  it.each([
    ['The school was inspected in November 2018.', 'inspected'],
    ['An inspection on 12 and 13 March 2019 found little.', 'inspected'],
    ['The school was rated good by Ofsted in 2016.', 'inspected'],
    ['the 2016 inspection', 'inspected'],
    ['Inspectors visited the school on 3 May 2018.', 'inspected'],
    ['The inspection report was published on 7 January 2019.', 'report-published'],
    ['Ofsted’s report was released in May 2018.', 'report-published'],
    ['its 2018 report', 'report-published'],
    ['The trust was set up in April 2019.', 'mentioned'],
    ['She has led the school since 2011.', 'mentioned'],
    ['School\tWhen\tGrade\nAmbleford\t14/02/2017\t3', 'mentioned'],
  ])('%s → %s', (sentence, role) => {
    expect(resolve(sentence, null).map(fact => fact.role)).toEqual([role])
  })

  it('follow the heads of a table', () => {
    const table = 'School\tInspected\tPublished\nAmbleford\t14/02/2017\t22/03/2017'
    expect(resolve(table, null).map(({ value, role }) => [value, role])).toEqual([
      ['2017-02-14', 'inspected'],
      ['2017-03-22', 'report-published'],
    ])
  })

  it('make one fact of each value and role', () => {
    const facts = resolve(
      'Rated good in 2016 by Ofsted. It was built in 2016. It was judged good in 2016.',
      null,
    )
    expect(facts.map(({ value, role, mentions }) => [value, role, mentions.length])).toEqual([
      ['2016', 'inspected', 2],
      ['2016', 'mentioned', 1],
    ])
  })
})
