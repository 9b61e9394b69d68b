import { describe, expect, it } from 'vitest'
import { readGrades } from '../../extract/grades/read-grades.ts'

/** Texts with area, grade and framework of each fact: the same words mean another area on another day. */
const texts: readonly (readonly [text: string, ...facts: string[]])[] = [
  [
    'Alder School was inspected on 12 March 2014. Ofsted judged teaching good and leadership outstanding.',
    'quality-of-teaching = good, school-2012',
    'leadership-and-management = outstanding, school-2012',
  ],
  [
    'Alder School was inspected on 12 March 2017. Ofsted judged outcomes for pupils good.',
    'pupils-outcomes = good, cif',
  ],
  [
    'Alder School was inspected on 12 March 2022. Ofsted judged behaviour outstanding.',
    'behaviour-and-attitudes = outstanding, eif',
  ],
  [
    'Marrowdale was inspected in May 2016. Leadership was judged good by Ofsted.',
    'leadership-management-governance = good, sif',
  ],
  [
    'Marrowdale was inspected in May 2019. Leadership was judged good by Ofsted.',
    'impact-of-leaders = good, ilacs',
  ],
  [
    'Marrowdale was inspected in May 2019. Support for care leavers was rated good.',
    'in-care-and-care-leavers = good, ilacs',
  ],
  [
    'Marrowdale was inspected in May 2024. Support for care leavers was rated good.',
    'care-leavers = good, ilacs',
  ],
  [
    'Marrowdale was rated adequate for safeguarding by Ofsted in June 2011.',
    'safeguarding-overall = adequate, slac',
  ],
  [
    'Hazel College was inspected in May 2011 and was given a grade three.',
    'overall-effectiveness = satisfactory, cif-2005',
  ],
  [
    'Hazel College was inspected in May 2018 and was given a grade three.',
    'overall-effectiveness = requires-improvement, cif',
  ],
  [
    'Nettle House was inspected in May 2019. Leadership and management was judged good.',
    'leaders-and-managers = good, sccif',
  ],
]

/** Claims that cannot be true as they stand, with the notice for the reviewer. */
const odd: readonly (readonly [text: string, notice: string])[] = [
  [
    'Alder School was inspected in March 2025. It was rated good overall by Ofsted.',
    'grade/no-overall-grade',
  ],
  ['In February 2010 Alder School was judged to require improvement by Ofsted.', 'grade/not-on-the-scale'],
  [
    'Alder School was inspected in January 2026. It was rated good overall by Ofsted.',
    'grade/no-overall-grade',
  ],
  ['In March 2016 Alder School was judged satisfactory by Ofsted.', 'grade/not-on-the-scale'],
  ['In May 2016 Alder School was served with a notice to improve by Ofsted.', 'grade/category-out-of-time'],
  ['Marrowdale Council has been placed in special measures by Ofsted.', 'grade/informal-category'],
]

/** Claims that are as they should be. */
const plain: readonly string[] = [
  'In March 2010 Alder School was judged satisfactory by Ofsted.',
  'In November 2008 Alder School was served with a notice to improve by Ofsted.',
  'Alder School was placed in special measures by Ofsted in March 2018.',
  'Government inspectors found Alder School to be very good in March 2004.',
  'Alder School was inspected in March 2024. It was rated good overall by Ofsted.',
]

describe('the scale in force', () => {
  for (const [text, ...facts] of texts)
    it(text, () => {
      const { grades } = readGrades(text)
      expect(grades.map(({ area, grade, framework }) => `${area} = ${grade}, ${framework}`)).toEqual(facts)
    })

  for (const text of plain)
    it(`notes nothing of “${text}”`, () => {
      const { grades, notices } = readGrades(text)
      expect(grades).toHaveLength(1)
      expect(notices).toEqual([])
    })

  for (const [text, notice] of odd)
    it(`notes ${notice} of “${text}”`, () => {
      const { grades, notices } = readGrades(text)
      expect(grades).toHaveLength(1)
      expect(notices).toEqual([notice])
    })
})
