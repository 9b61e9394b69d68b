import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/run/extract-article.ts'
import { AREAS } from './wordings/areas.ts'
import { BESIDE } from './wordings/beside.ts'
import { CURRENT } from './wordings/current.ts'
import { EARLIER } from './wordings/earlier.ts'

interface Remit {
  full: string
  name: string
  noun: string
  nouns: string
  lead: string
  others: readonly string[]
  areas: readonly (readonly [words: string, id: string])[]
}

const REMITS: readonly Remit[] = [
  {
    full: 'Tolbrook Primary School',
    name: 'Tolbrook',
    noun: 'school',
    nouns: 'schools',
    lead: 'headteacher',
    others: ['Marl Hollow', 'Penstone'],
    areas: [
      ['behaviour and attitudes', 'behaviour-and-attitudes'],
      ['its early years provision', 'early-years-provision'],
    ],
  },
  {
    full: 'Dray Valley College',
    name: 'Dray Valley',
    noun: 'college',
    nouns: 'colleges',
    lead: 'principal',
    others: ['Orrick Grange', 'Whitmere'],
    areas: [
      ['its apprenticeships', 'apprenticeships'],
      ['leadership and management', 'leadership-and-management'],
    ],
  },
  {
    full: 'Marlwich Council',
    name: 'Marlwich',
    noun: 'council',
    nouns: 'councils',
    lead: 'director',
    others: ['Lower Exe', 'Sedgeford'],
    areas: [
      ['support for children who need help and protection', 'help-and-protection'],
      ['its support for care leavers', 'care-leavers'],
    ],
  },
]

const TITLE = 'Inspectors report on a visit to the area'
const factsOf = (...paragraphs: string[]): string[] =>
  extractArticle('story.txt', Buffer.from(`${[TITLE, ...paragraphs].join('\n\n')}\n`)).record.grades.map(
    ({ provider, area, grade, standing }) =>
      `${provider.name.replace(/’/g, "'")}: ${area} = ${grade}, ${standing}`,
  )

const fill = (template: string, words: Readonly<Record<string, string>>): string => {
  const filled = template.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '')
  return (
    (filled[0] ?? '').toUpperCase() +
    filled.slice(1).replace(/\ba (?=[‘“]?(?:outstanding|inadequate))/g, 'an ')
  )
}

describe('a grade of before, however it is worded', () => {
  for (const template of EARLIER)
    it(template, () => {
      for (const remit of REMITS)
        expect(
          factsOf(
            `${remit.full} has been rated inadequate by Ofsted.`,
            fill(template, { ...remit, grade: 'good', year: '2014' } as never),
          ),
        ).toContain(`${remit.full}: overall-effectiveness = good, earlier`)
    })
})

describe('a grade of now, however it is worded', () => {
  for (const template of CURRENT)
    it(template, () => {
      for (const remit of REMITS)
        expect(
          factsOf(
            `Ofsted has published its report on ${remit.full} after a visit in March.`,
            fill(template, { ...remit, grade: '‘good’' } as never),
          ),
        ).toContain(`${remit.full}: overall-effectiveness = good, current`)
    })
})

describe('the grade of another, whose bare name is set beside', () => {
  for (const line of BESIDE) {
    const [template = '', words = ''] = line.split('|')
    it(template, () => {
      for (const remit of REMITS)
        for (const other of remit.others) {
          const facts = factsOf(
            `${remit.full} has been told by Ofsted that it requires improvement.`,
            `Those at the ${remit.noun} were praised by inspectors.`,
            fill(template, { ...remit, other } as never),
          )
          expect(facts.some(fact => fact.startsWith(`${other}: `) && fact.includes(`= ${words},`))).toBe(true)
        }
    })
  }
})

describe('the grade of one area, however it is worded', () => {
  for (const template of AREAS)
    it(template, () => {
      for (const remit of REMITS)
        for (const [area, id] of remit.areas)
          expect(
            factsOf(
              `${remit.full} has been told by Ofsted that it requires improvement, after an inspection in March 2024.`,
              fill(template, { ...remit, area, grade: '‘outstanding’' } as never),
            ),
          ).toContain(`${remit.full}: ${id} = outstanding, current`)
    })
})
