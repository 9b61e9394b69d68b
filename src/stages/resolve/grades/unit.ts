import type { AreaWords, GradeMention, Standing } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'

/** What one mention says of one provider in one area; null for the grade of the whole. */
export interface Unit {
  mention: GradeMention
  provider: Provider
  area: AreaWords | null
  /** Null while it is undecided. */
  standing: Standing | null
  /** Whether a word, a tense or a date decided it, not the want of one. */
  sure: boolean
  inspected: string | null
  published: string | null
  /** Whether its date is that of the scene it is told in. */
  scene?: boolean
}

/** What lines say that inspectors came when, by their numbers. */
export type InspectionLines = ReadonlyMap<number, { value: string; isLabelled: boolean }>

/** What is known of an article as a whole. */
export interface Outlook {
  main: Provider | null
  /** Whether it reports a visit that gives no grades. */
  ungraded: boolean
  /** Whether its first lines speak of Ofsted or inspectors. */
  inspectorsLead: boolean
  /** First and last day on which the article can have been published. */
  published: { from: string; to: string } | null
  /** The latest year that any date of the article has. */
  latestYear: number | null
  /** The inspection of each provider that the article reports, EDTF. */
  inspections: ReadonlyMap<Provider, string>
  /** What lines say so of each provider. */
  byLine: () => ReadonlyMap<Provider, InspectionLines>
  /** A date that may be of that inspection, where none is sure, EDTF. */
  likely: ReadonlyMap<Provider, string>
  /** The inspection before that, EDTF. */
  previous: ReadonlyMap<Provider, string>
  /** The report on each provider, EDTF. */
  reports: ReadonlyMap<Provider, string>
}
