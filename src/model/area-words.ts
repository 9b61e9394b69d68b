import { judgementAreas } from '../domain/ofsted/judgement-areas.ts'
import { AREA_PARAPHRASES } from '../domain/press/area-paraphrases.ts'
import { isSmallUnit } from './code-units.ts'

/** Words that head lines of judgements, or the columns of a table of them. */
const HEADS = new Set([
  ...[
    ...AREA_PARAPHRASES.map(({ words }) => words),
    ...judgementAreas.flatMap(({ press, wording }) => [...press, wording]),
  ].flatMap(words => words.toLowerCase().match(/[a-z'-]+/g) ?? []),
  ...'grade judgement judgment latest ofsted outcome overall old new no now previous previously rating report result status still summary then verdict current last'.split(
    ' ',
  ),
])

const NAMES: ReadonlySet<string> = new Set(
  judgementAreas.flatMap(({ press, wording }) => [...press, wording.toLowerCase()]),
)

/** Tell whether words are the name of a judgement area: "Leadership and management". */
export const isAreaName = (words: string): boolean => NAMES.has(words.toLowerCase())

/** Tell whether words head judgements and name nobody: "Leadership and management", "Previous rating". */
export const isJudgementHead = (words: string): boolean =>
  words
    .split(' ')
    .every(word => HEADS.has(word.toLowerCase()) || !isSmallUnit(word.toLowerCase().charCodeAt(0)))
