import type { Span } from '../../model/span.ts'

/** Fields judged by precision, recall and F1. */
export const tallied = ['boilerplate', 'grades', 'dates', 'people', 'quotations', 'attributed'] as const
/** Fields judged by how many of the facts found have them right. */
export const rated = ['standing', 'inspected', 'published', 'title', 'roles', 'speaker'] as const

export type Tallied = (typeof tallied)[number]
export type Rated = (typeof rated)[number]

/** All that is judged. */
export const figures = [...tallied, ...rated] as const

/** What differs between a record and the gold facts. */
export interface Complaint {
  text: string
  field: Tallied | Rated
  kind: 'missed' | 'wrong'
  what: string
  /** Where it stands in the text; empty for what stands nowhere, such as a wrong headline. */
  spans: readonly Span[]
}

/** Counts over all texts, and what was wrong. */
export interface Sheet {
  tally: Record<Tallied, { tp: number; fp: number; fn: number }>
  rates: Record<Rated, { right: number; of: number }>
  complaints: Complaint[]
}

/** Open an empty sheet. */
export const openSheet = (): Sheet => ({
  tally: Object.fromEntries(tallied.map(field => [field, { tp: 0, fp: 0, fn: 0 }])) as Sheet['tally'],
  rates: Object.fromEntries(rated.map(field => [field, { right: 0, of: 0 }])) as Sheet['rates'],
  complaints: [],
})

/** Percentages to one decimal; null where there was nothing to judge. */
export type Scores = Record<
  Tallied,
  { precision: number | null; recall: number | null; f1: number | null; tp: number; fp: number; fn: number }
> &
  Record<Rated, { accuracy: number | null; right: number; of: number }>

/** Sum a sheet up: micro-averages over all texts. */
export function scoresOf({ tally, rates }: Sheet): Scores {
  const f1s = tallied.map(field => {
    const { tp, fp, fn } = tally[field]
    const f1 = percent(2 * tp, 2 * tp + fp + fn)
    return [field, { precision: percent(tp, tp + fp), recall: percent(tp, tp + fn), f1, tp, fp, fn }]
  })
  const accuracies = rated.map(rate => {
    const { right, of } = rates[rate]
    return [rate, { accuracy: percent(right, of), right, of }]
  })
  return Object.fromEntries([...f1s, ...accuracies]) as Scores
}

/** Tell one figure of some scores, per cent: F1 of what is tallied, accuracy of the rest; null where nothing was judged. */
export function figureOf(scores: Scores, figure: Tallied | Rated): number | null {
  const score = scores[figure]
  return 'f1' in score ? score.f1 : score.accuracy
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10
