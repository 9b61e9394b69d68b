import type { ArticleRecord } from '../../model/record.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Gold } from './gold.ts'
import type { Complaint, Sheet } from './scores.ts'

/** One record held against the gold facts of its text. */
export interface Judgement {
  gold: Gold
  text: string
  record: ArticleRecord
  sheet: Sheet
  complain: (field: Complaint['field'], kind: Complaint['kind'], what: string, spans: readonly Span[]) => void
  /** The spans of all facts of one list of the record. */
  foundAt: (list: 'boilerplate') => Span[]
  /** The spans of one fact. */
  spansOf: (id: string) => Span[]
  /** Whether a span lies in what the gold facts leave unscored. */
  unscored: (span: Span) => boolean
}

/** Set a record beside its gold facts. */
export function openJudgement(gold: Gold, text: string, record: ArticleRecord, sheet: Sheet): Judgement {
  const spansOf = (id: string): Span[] => (record.positions[id] ?? []).map(([start, end]) => ({ start, end }))
  const unscored = gold.unscored.map(toSpan)
  return {
    gold,
    text,
    record,
    sheet,
    complain: (field, kind, what, spans) =>
      sheet.complaints.push({ text: gold.text.file, field, kind, what, spans }),
    foundAt: list => record[list].flatMap(fact => spansOf(fact.id)),
    spansOf,
    unscored: span => unscored.some(other => overlaps(span, other)),
  }
}

/** List the facts of a list that stand anywhere but in unscored lines. */
export const scored = <T extends { id: string }>(
  facts: readonly T[],
  { spansOf, unscored }: Judgement,
): T[] =>
  facts.filter(fact => {
    const spans = spansOf(fact.id)
    return spans.length === 0 || !spans.every(unscored)
  })

/** Make a span of offsets as gold facts hold them. */
export const toSpan = ([start, end]: readonly [number, number]): Span => ({ start, end })

/** Take the first that fits out of a list. */
export function take<T>(list: T[], fits: (item: T) => boolean): T | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}
