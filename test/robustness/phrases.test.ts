import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/run/extract-article.ts'
import { COMPLEMENTS } from './wordings/complements.ts'
import { COUNCIL_PHRASES, ON_AN_AREA, SCHOOL_PHRASES } from './wordings/phrases-for-areas.ts'
import { REPEATED_FOR_AREAS, REPEATED_FOR_SCHOOLS } from './wordings/repeats.ts'
import { GRADED_IN, LISTED_BY, SETS } from './wordings/sets-of-areas.ts'

const gradesOf = (title: string, date: string, ...paragraphs: string[]) =>
  extractArticle('story.txt', Buffer.from(`${[title, 'By Ann Orme', date, ...paragraphs].join('\n\n')}\n`))
    .record.grades

const areasOf = (...story: Parameters<typeof gradesOf>): string[] =>
  gradesOf(...story)
    .map(({ area, grade }) => `${area} = ${grade}`)
    .sort()

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const COUNCIL =
  'Inspectors spent two weeks at Tarnshire County Council in May 2024 looking at children’s services.'

describe('what an area is called in a whole phrase', () => {
  const stories = [
    [COUNCIL, '5 July 2024', COUNCIL_PHRASES],
    ['Inspectors visited Orme Park School in May 2013.', '5 July 2013', SCHOOL_PHRASES],
  ] as const
  for (const [lead, date, phrases] of stories)
    for (const [area, words] of Object.entries(phrases))
      for (const phrase of words)
        it(phrase, () => {
          for (const [sentence, grade] of ON_AN_AREA) {
            const verb = /outstanding,|inadequate/.test(sentence) ? 'is' : 'was'
            const isMany = /^the (?:experiences|lives)/.test(phrase)
            const said = sentence
              .replace('#', isMany ? (verb === 'is' ? 'are' : 'were') : verb)
              .replace('^', capital(phrase))
              .replace('@', phrase)
            expect(
              areasOf('Grades are out', date, lead, said, 'The report came out on 2 July.'),
              said,
            ).toEqual([`${area} = ${grade}`])
          }
        })
})

describe('a grade for a set of areas that are listed', () => {
  const lists = [
    'quality of education, behaviour and attitudes and personal development',
    'the quality of education, behaviour and attitudes, and personal development',
    'quality of education; behaviour and attitudes; and personal development',
  ]
  for (const [i, graded] of GRADED_IN.entries())
    it(graded, () => {
      for (const [j, set] of SETS.entries()) {
        const k = (i + j) % LISTED_BY.length
        const list = LISTED_BY[k]?.replace('@', lists[(i + j) % 3] as string) ?? ''
        const said = capital(graded.replace('@', set)) + list
        const grade = graded.includes('requir') ? 'requires-improvement' : 'good'
        const told = areasOf(
          'School learns its grades',
          '5 July 2022',
          'Inspectors visited Orme Park School in May 2022. It was rated outstanding for its sixth form.',
          said,
        ).filter(fact => !/overall|sixth/.test(fact))
        expect(told, said).toEqual(
          ['behaviour-and-attitudes', 'personal-development', 'quality-of-education'].map(
            area => `${area} = ${grade}`,
          ),
        )
      }
    })
})

describe('a grade that words repeat', () => {
  const others = [
    ['support for care leavers', 'care-leavers'],
    ['help and protection', 'help-and-protection'],
  ] as const
  for (const repeat of REPEATED_FOR_AREAS)
    it(repeat, () => {
      for (const [words, area] of others) {
        const said = repeat
          .replace(/(^|\. )@/g, (_, stop: string) => stop + capital(words))
          .replace('@', words)
        expect(
          areasOf(
            'Council learns its grades',
            '5 July 2024',
            `${COUNCIL} The council was rated good overall.`,
            said,
          ),
          said,
        ).toEqual(
          [`${area} = outstanding`, 'impact-of-leaders = outstanding', 'overall-effectiveness = good'].sort(),
        )
      }
    })
  for (const repeat of REPEATED_FOR_SCHOOLS)
    it(repeat, () => {
      const said = repeat.replace(/\b[AB]\b/g, letter =>
        letter === 'A' ? 'Alder Lane Primary' : 'Beech Hill School',
      )
      const told = gradesOf(
        'Schools in Fenwick learn their grades',
        '3 May 2019',
        'Ofsted has published reports on schools in Fenwick.',
        said,
        'The reports came out on 2 May.',
      )
      expect(told.map(({ provider, grade }) => `${provider.name} = ${grade}`).sort()).toEqual([
        'Alder Lane Primary = outstanding',
        'Beech Hill School = outstanding',
      ])
    })
})

describe('what a grade is for', () => {
  for (const line of COMPLEMENTS) {
    const [complement = '', isOverall] = line.split('|')
    it(complement, () => {
      for (const [verb, grade] of [
        ['The council was rated', 'good'],
        ['Inspectors rated the council', 'outstanding'],
        ['The council has been rated', 'inadequate'],
      ] as const) {
        const said = `${verb} ${complement.replaceAll('@', grade)}.`
        expect(areasOf('Council learns its grades', '5 July 2024', COUNCIL, said), said).toEqual(
          ['help-and-protection', 'impact-of-leaders', ...(isOverall ? ['overall-effectiveness'] : [])].map(
            area => `${area} = ${grade}`,
          ),
        )
      }
    })
  }
})
