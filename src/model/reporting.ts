import { DESCRIBING_VERBS, LOOSE_REPORTING_VERBS, REPORTING_VERBS } from '../domain/press/reporting-verbs.ts'

/** How a verb reports words: `says` them, says them `loosely` (right beside a quotation alone), or `describes` in them. */
export type Reporting = 'says' | 'loosely' | 'describes'

const rows = (list: string): string[][] => list.split(',').map(row => row.trim().split(/\s+/))
const loose = new Set(LOOSE_REPORTING_VERBS.split(',').map(verb => verb.trim()))
const forms = new Map<string, Reporting>([
  ...rows(DESCRIBING_VERBS).flatMap(row => row.map(form => [form, 'describes'] as const)),
  ...rows(REPORTING_VERBS).flatMap(row =>
    row.map(form => [form, loose.has(row[0] as string) ? 'loosely' : 'says'] as const),
  ),
])

/** Tell how a word reports words, in whatever form of a verb it is; undefined for what is no such verb. */
export const reportingOf = (word: string): Reporting | undefined => forms.get(word.toLowerCase())
