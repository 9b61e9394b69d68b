import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/run/extract-article.ts'
import { AREAS_OF_COUNCILS } from './wordings/areas-of-councils.ts'
import { ASIDES } from './wordings/asides.ts'
import { INTRODUCTIONS } from './wordings/introductions.ts'
import { LISTS_OF_AREAS } from './wordings/lists-of-areas.ts'
import { SEVERAL_SCHOOLS } from './wordings/several-schools.ts'

const factsOf = (...paragraphs: string[]): string[] =>
  extractArticle('story.txt', Buffer.from(`${paragraphs.join('\n\n')}\n`))
    .record.grades.map(
      ({ provider, area, grade, standing }) =>
        `${provider.name.replace(/’/g, "'")}: ${area} = ${grade}${standing === 'earlier' ? ', earlier' : ''}`,
    )
    .sort()

const GRADES: Readonly<Record<string, string>> = {
  g: 'good',
  o: 'outstanding',
  r: 'requires-improvement',
  i: 'inadequate',
}
const gradeOf = ([, grade = '', earlier]: string): string => `${GRADES[grade]}${earlier ? ', earlier' : ''}`

describe('a grade behind an aside on whoever has it', () => {
  const verbs = [
    ['was rated inadequate', 'inadequate'],
    ['has been judged to require improvement', 'requires-improvement'],
    ['was told that it is good', 'good'],
    ['got an outstanding rating', 'outstanding'],
    ['remains good', 'good'],
    ['requires improvement', 'requires-improvement'],
  ] as const
  for (const [i, aside] of ASIDES.entries())
    it(aside.trim(), () => {
      for (const [j, subject] of ['The school', 'Alder Lane Primary School', 'Alder Lane'].entries()) {
        const [verb, grade] = verbs[(i * 3 + j) % verbs.length] as (typeof verbs)[number]
        expect(
          factsOf(
            'School is told of its grade',
            'Alder Lane Primary School is in Fenwick. Ann Orme, a parent, was glad that the wait was over.',
            `${subject}${aside} ${verb}.`,
            'The report came out on 3 May 2019.',
          ),
        ).toEqual([`Alder Lane Primary School: overall-effectiveness = ${grade}`])
      }
    })
})

describe('a sentence that goes on about whom the one before names', () => {
  const next = [
    ['The school was judged inadequate after a visit in March.', 'inadequate'],
    ['It was rated outstanding in March.', 'outstanding'],
    ['The school, on the Gable estate, was rated inadequate.', 'inadequate'],
    ['Inspectors judged the school to be outstanding.', 'outstanding'],
    ['Ofsted said it requires improvement.', 'requires-improvement'],
  ] as const
  for (const [i, introduction] of INTRODUCTIONS.entries())
    it(introduction, () => {
      for (const [j, [sentence, grade]] of next.entries()) {
        const name = ['Eastfield Primary', "St Chad's Primary School", 'Tarn View Academy'][
          (i + j) % 3
        ] as string
        expect(
          factsOf(
            'Schools in Fenwick learn their grades',
            'Alder Lane Primary School was rated good in June, its second good grade in a row.',
            '“We are pleased,” said its head, Kay Lund.',
            `${introduction.replace('@', name)} ${sentence}`,
            'The reports came out on 3 May 2019.',
          ),
        ).toContain(`${name}: overall-effectiveness = ${grade}`)
      }
    })
})

describe('the areas of a council', () => {
  const areas: Readonly<Record<string, string>> = {
    L: 'impact-of-leaders',
    H: 'help-and-protection',
    C: 'in-care',
    V: 'care-leavers',
    O: 'overall-effectiveness',
  }
  for (const line of AREAS_OF_COUNCILS) {
    const [sentence = '', facts = ''] = line.split('|')
    it(sentence, () => {
      expect(
        factsOf(
          'Council learns its grades',
          'By Ann Orme',
          '3 May 2023',
          'Ofsted inspected children’s services at Tarnshire County Council in March 2023.',
          sentence,
          'The report came out on 2 May.',
        ),
      ).toEqual(
        facts
          .split(' ')
          .filter(Boolean)
          .map(fact => `Tarnshire County Council: ${areas[fact[0] as string]} = ${gradeOf(fact)}`)
          .sort(),
      )
    })
  }
})

describe('the grades of several schools', () => {
  const names: Readonly<Record<string, string>> = {
    A: 'Alder Lane Primary',
    B: 'Beech Hill School',
    C: 'Cray Valley Academy',
  }
  for (const line of SEVERAL_SCHOOLS) {
    const [sentence = '', facts = ''] = line.split('|')
    it(sentence, () => {
      expect(
        factsOf(
          'Schools in Fenwick learn their grades',
          'By Ann Orme',
          '3 May 2019',
          'Ofsted has published reports on schools in Fenwick.',
          sentence.replace(/\b[ABC]\b(?! (?:good rating|neighbour))/g, letter => names[letter] as string),
          'The reports came out on 2 May.',
        ),
      ).toEqual(
        facts
          .split(' ')
          .map(fact => `${names[fact[0] as string]}: overall-effectiveness = ${gradeOf(fact)}`)
          .sort(),
      )
    })
  }
})

describe('the grade of areas in a list', () => {
  const stories = [
    {
      lead: 'Ofsted inspected Alder Lane Primary School in Fenwick in January 2018.',
      date: '3 February 2018',
      name: 'Alder Lane Primary School',
      areas: [
        ['the quality of teaching, learning and assessment', 'quality-of-teaching'],
        ['the outcomes for pupils', 'pupils-outcomes'],
        ['early years provision', 'early-years-provision'],
      ],
    },
    {
      lead: 'Ofsted inspected Tarn College in Fenwick in March 2024.',
      date: '3 May 2024',
      name: 'Tarn College',
      areas: [
        ['apprenticeships', 'apprenticeships'],
        ['provision for learners with high needs', 'high-needs'],
        ['adult learning programmes', 'adult-learning'],
      ],
    },
  ] as const
  for (const template of LISTS_OF_AREAS)
    it(template, () => {
      for (const { lead, date, name, areas } of stories) {
        const count = template.includes('{c}') ? 3 : 2
        const sentence = template.replace(/\{(\w)\}/g, (_, key: string) => {
          const words = areas['abc'.indexOf(key.toLowerCase())]?.[0] ?? ''
          return key === 'A' ? words.charAt(0).toUpperCase() + words.slice(1) : words
        })
        const second = template.includes('require') ? 'requires-improvement' : 'good'
        expect(
          factsOf('A report comes out', 'By Ann Orme', date, lead, sentence, 'It came out last week.'),
        ).toEqual(
          areas
            .slice(0, count)
            .map(([, id], i) => `${name}: ${id} = ${i === 1 ? second : 'good'}`)
            .sort(),
        )
      }
    })
})
