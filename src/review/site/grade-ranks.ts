import { grades } from '../../domain/ofsted/grades.ts'
import { ladders } from '../../domain/ofsted/scales/ladders.ts'

/** How high a grade stands on its scale, in steps that all scales share: 1 best, 5 worst; 0 for what is no step. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5

/** Scales in the order in which they are asked for a grade: "good" is the second of four before the first of three. */
const asked = [
  ladders.requiresImprovement,
  ladders.satisfactory,
  ladders.adequate,
  ladders.reportCard,
  ladders.annual,
  ladders.sevenPoint,
  ladders.fivePoint1993,
  ...Object.values(ladders),
]

const ranks = new Map<string, Rank>(
  grades.map(({ id }): [string, Rank] => {
    const ladder: readonly string[] | undefined = asked.find(ladder =>
      (ladder as readonly string[]).includes(id),
    )
    return [id, ladder ? rankOf(ladder.indexOf(id), ladder.length) : 0]
  }),
)

/** Tell how high a grade stands. */
export const gradeRank = (grade: string): Rank => ranks.get(grade) ?? 0

// of four: 1, 2, 4, 5, as "requires improvement" lies below the middle; of two: 2 and 5
function rankOf(place: number, of: number): Rank {
  if (of === 4) return ([1, 2, 4, 5] as const)[place] ?? 0
  if (of === 2) return place === 0 ? 2 : 5
  return (1 + Math.round((place * 4) / Math.max(1, of - 1))) as Rank
}
