import { describe, expect, it } from 'vitest'
import { BESIDE_LEADS, INTRODUCING_LEADS } from '../../../../src/domain/press/leads-to-another.ts'
import { extractArticle } from '../../../../src/run/extract-article.ts'

const providersOf = (sentence: string): string[] =>
  extractArticle(
    'story.txt',
    Buffer.from(
      `Inspectors report on a visit to the area\n\nTolbrook Primary School has been told by Ofsted that it requires improvement.\n\nThose at the school were praised by inspectors.\n\n${sentence}\n`,
    ),
  ).record.grades.map(({ provider }) => provider.name)

describe('what leads to another provider', () => {
  for (const { example } of [...INTRODUCING_LEADS, ...BESIDE_LEADS])
    it(example, () =>
      expect(providersOf(example.replace('X', 'Marl Hollow').replace('Y', 'Penstone'))).toContain(
        'Marl Hollow',
      ),
    )

  it.each([
    'Mrs Ng, head of Year Six, wept. The school was inadequate in 2019.',
    'The first to congratulate it was Barnardo’s. It was rated good last year.',
    'Inspectors came to Marl Hollow in May and found Tolbrook Primary School good.',
  ])('leaves “%s”', sentence =>
    expect(new Set(providersOf(sentence))).toEqual(new Set(['Tolbrook Primary School'])),
  )
})

describe('a town in a headline', () => {
  it.each(['Orme primary school put in special measures', 'Leeds nursery school judged inadequate'])(
    'names no provider: %s',
    headline => {
      const { grades } = extractArticle(
        'story.txt',
        Buffer.from(
          `${headline}\n\nBy Lee Marsh\n\n15 July 2022\n\nTolbrook School, by the river, was rated inadequate by Ofsted.\n`,
        ),
      ).record
      expect(new Set(grades.map(({ provider }) => provider.name))).toEqual(new Set(['Tolbrook School']))
    },
  )
})
