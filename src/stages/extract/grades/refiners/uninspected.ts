import type { GradeMention } from '../../../../model/grades.ts'
import { reject } from '../../../../model/mentions.ts'

/** What an article about inspections says somewhere. */
const INSPECTS =
  /ofsted|inspect|\bHMI\b|watchdog|regulator|report cards?\b|\b(?:down|over|un|up)?(?:grad(?:e[ds]?|ing)|rat(?:ed|ings?))\b|\bjudge(?:d|ments?)\b|adequate|outstanding|special measures|leadership and management|\breports? (?:awards?|finds?|found|on|praise[ds]?|says?)\b/i
/** The words of grades, which need no inspection beside them. */
const GRADE_WORDS =
  /\b(?:adequate|attention|exceptional|expected|good|inadequate|improvement|ineffective|insufficient|measures|outstanding|poor|progress|reasonable|satisfactory|significant|standard|strong|unsatisfactory|weakness\w*)\b/i

/** Reject grades by other words where nothing in the article speaks of inspections: a river "at its highest level". */
export function rejectUninspected(mentions: readonly GradeMention[], source: string): void {
  if (mentions.length === 0 || INSPECTS.test(source)) return
  for (const mention of mentions)
    if (!GRADE_WORDS.test(source.slice(mention.start, mention.end)))
      reject(mention, 'grade/uninspected', 'nothing in the article speaks of inspections')
}
