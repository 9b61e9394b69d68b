import { collect } from '../../../../model/collect.ts'
import type { AreaWords } from '../../../../model/grades.ts'
import type { Context } from '../claim.ts'
import type { Place } from '../find-subject.ts'
import { areasOf, type Naming } from '../holders.ts'
import type { Subject } from '../noun-phrase.ts'
import { settleAreas } from '../spoken-areas.ts'
import type { Stream } from '../term.ts'

/** Read the areas that the subject names and those after the grade. */
export function areasOfClause(
  stream: Stream,
  { rule, complement, grade }: Place,
  subject: Subject | null,
  naming: Naming | null,
  context: Context,
): AreaWords[] {
  const isAfter =
    /for-area|of-area|found-in|inverted-area|rated-was|was-the-grade|went-to/.test(rule.id) ||
    // "Leaders made reasonable progress in A": the theme is A
    (complement.areas.length > 0 && / progress$/.test(stream.terms[grade]?.text ?? '')) ||
    // "came out at 'good', and there was an outstanding for A"
    (rule.id === 'grade/by-signs' &&
      complement.areas.length > 0 &&
      stream.shape[grade - 1] === 'l' &&
      stream.shape.indexOf('G') < grade)
  const areas = isAfter ? [] : settleAreas(naming, stream, subject)
  for (const term of complement.areas)
    areas.push(
      ...(complement.areas.length > 1
        ? areasOf([term])
        : settleAreas({ holders: [], areas: areasOf([term]) }, stream, { terms: [term], start: 0 })),
    )
  if (complement.again && areas.length === 0) return [...(context.last?.mention.reading.areas ?? [])]
  return isAfter || areas.length < 2 ? areas : unique(areas)
}

const unique = (areas: readonly AreaWords[]): AreaWords[] => [
  ...new Map(collect(areas, area => [area.words, area])).values(),
]
