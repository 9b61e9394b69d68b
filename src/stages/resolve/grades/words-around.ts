import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import type { Span } from '../../../model/span.ts'
import type { Focus } from './focus.ts'
import { countBefore, spanAt } from './span-at.ts'

/** The words of a date's sentence that may say what it is of. */
interface WordsAround {
  /** All before it, as far as is looked back. */
  lead: string
  /** Those of its clause before it, behind any other date that has had its say. */
  before: string
  after: string
}

const CLAUSE = /[;:]|, (?:and|but|while) /g
/** "Last inspected: ", "Date: ": what it says holds behind its colon. */
const LABEL = /^\W*[A-Za-z ]{4,30}: ?$/
/** What joins dates of one thing. */
const JOINS =
  /\b(?:then|again|also|from|both|year|years|later|until|once|more|early|late|mid|week|weeks|last|first|second|third|following|before|after|half|start|beginning|middle|spring|summer|autumn|winter)\b/gi
const WORDS = /[a-z]{4}/i

/** Give the words around a date in its sentence. */
export function wordsAround(
  date: DateMention,
  line: Line | undefined,
  { sentences }: Pick<Focus, 'sentences'>,
  dates: readonly Span[],
): WordsAround {
  const sentence = spanAt(sentences, date.start) ?? line
  if (!sentence || !line) return { lead: '', before: '', after: '' }
  const from = Math.max(sentence.start, date.start - 110) - line.start
  const lead = line.plain.slice(from, date.start - line.start)
  const after = line.plain.slice(date.end - line.start, Math.min(sentence.end, date.end + 70) - line.start)
  if (isLabel(lead)) return { lead, before: lead, after }
  const clause = lead.slice(lastOf(lead, CLAUSE, true))
  const other = dates[countBefore(dates, date.start) - 1]
  const isAlone = !other || other.end <= date.start - clause.length
  return { lead, before: isAlone ? clause : behindOther(clause, other.end - date.start), after }
}

/** Tell whether nothing but a label stands before a date. */
export const isLabel = (lead: string): boolean => lead.lastIndexOf(':') >= lead.length - 2 && LABEL.test(lead)

// "in March 2023, six months after she became head in": what stands before is of March
function behindOther(clause: string, end: number): string {
  const rest = end < 0 ? clause.slice(end) : clause
  return WORDS.test(rest.replace(JOINS, '')) ? rest : clause
}

/** Find where the last match of a global pattern starts, or ends; -1, or 0, where there is none. */
export function lastOf(text: string, cue: RegExp, end = false): number {
  let last = end ? 0 : -1
  cue.lastIndex = 0
  for (let match = cue.exec(text); match; match = cue.exec(text)) last = end ? cue.lastIndex : match.index
  return last
}
