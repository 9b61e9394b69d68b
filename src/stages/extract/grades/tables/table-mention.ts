import type { Line } from '../../../../model/article.ts'
import type { AreaWords, GradeMention, GradeWording, Holder } from '../../../../model/grades.ts'
import type { Span } from '../../../../model/span.ts'
import { mentionAt } from '../claim.ts'

/** Make the mention of a grade in a table. */
export function tableMention(
  span: Span,
  first: Line,
  line: Line,
  rule: string,
  wording: GradeWording,
  areas: AreaWords[],
  ...holders: Holder[]
): GradeMention {
  const at = { letter: 'G', text: '', start: span.start, end: span.end }
  const mention = mentionAt(at, at, line, rule, wording)
  mention.reading.areas = areas
  mention.reading.holders = holders
  mention.because = [first === line ? 'a row of a table' : `a cell under “${first.value.trim()}”`]
  return mention
}
