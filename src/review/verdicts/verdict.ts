/** Kinds of facts that are reviewed. */
export const factKinds = ['grade', 'person', 'quotation', 'date', 'boilerplate'] as const
export type FactKind = (typeof factKinds)[number]

/** What a reviewer may say of a fact. */
export const judgements = ['accepted', 'rejected', 'corrected'] as const
export type Judgement = (typeof judgements)[number]

/** What a fact says, field by field; the empty text where it says nothing. */
export type Content = Readonly<Record<string, string>>

/** What a reviewer found of one fact; it holds all that a gold fact needs, for the record may change later. */
export interface Verdict {
  /** Id of the record. */
  article: string
  /** Of the source's bytes, when it was reviewed. */
  sha256: string
  kind: FactKind
  /** Id of the fact. */
  fact: string
  verdict: Judgement
  note: string
  /** What the fact says: as the reviewer corrected it, else as it was extracted. */
  content: Content
  /** Places in the decoded source: [start, end] in UTF-16 code units. */
  at: readonly (readonly [start: number, end: number])[]
}

/** A verdict is taken back. */
export interface Withdrawal {
  article: string
  fact: string
  verdict: null
}

/** Name the fact that a verdict is about. */
export const verdictKey = ({ article, fact }: { article: string; fact: string }): string =>
  JSON.stringify([article, fact])

/** The fields of each kind of fact in which it can be corrected, with what people call them. */
export const fieldsOf: Readonly<Record<FactKind, readonly { name: string; label: string; hint?: string }[]>> =
  {
    grade: [
      { name: 'provider', label: 'Provider' },
      { name: 'area', label: 'Judgement area', hint: 'areas' },
      { name: 'grade', label: 'Grade', hint: 'grades' },
      { name: 'standing', label: 'Standing', hint: 'standings' },
      { name: 'inspected', label: 'Inspected (EDTF: 2018-11)' },
    ],
    person: [
      { name: 'name', label: 'Name' },
      { name: 'roles', label: 'Roles, parted by semicolons' },
      { name: 'organisation', label: 'Organisation' },
    ],
    quotation: [{ name: 'speaker', label: 'Speaker; empty where nothing tells' }],
    date: [{ name: 'value', label: 'Date (EDTF: 2018-11-05)' }],
    boilerplate: [],
  }

/** Put verdicts on top of others: the later of one fact stands, a withdrawal takes it away; sorted for diffs. */
export function mergeVerdicts(
  verdicts: readonly Verdict[],
  changes: readonly (Verdict | Withdrawal)[],
): Verdict[] {
  const merged = new Map<string, Verdict>()
  for (const change of [...verdicts, ...changes]) {
    if (change.verdict === null) merged.delete(verdictKey(change))
    else merged.set(verdictKey(change), change)
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, verdict]) => verdict)
}

/** What `review.json` holds. */
export const reviewOf = (verdicts: readonly Verdict[]) => ({ schemaVersion: 1, verdicts })
