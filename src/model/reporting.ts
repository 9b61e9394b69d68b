import { DESCRIBING_VERBS, LOOSE_REPORTING_VERBS, REPORTING_VERBS } from '../domain/press/reporting-verbs.ts'

/** A form of a verb that reports words. */
export interface Reporting {
  /** Whether it `says` them, says them `loosely` (right beside a quotation alone), or `describes` in them. */
  how: 'says' | 'loosely' | 'describes'
  /** "say", "says", "said" (and "spoken"), "saying". */
  form: 'base' | 'third' | 'past' | 'ing'
}

const rows = (list: string): string[][] => list.split(',').map(row => row.trim().split(/\s+/))
const loose = new Set(LOOSE_REPORTING_VERBS.split(',').map(verb => verb.trim()))
const FORMS = ['base', 'third'] as const
const formOf = (form: string, at: number): Reporting['form'] =>
  FORMS[at] ?? (form.endsWith('ing') ? 'ing' : 'past')

const forms = new Map<string, Reporting>()
for (const row of rows(DESCRIBING_VERBS)) add(row, 'describes')
for (const row of rows(REPORTING_VERBS)) add(row, loose.has(row[0] as string) ? 'loosely' : 'says')

function add(row: readonly string[], how: Reporting['how']) {
  row.forEach((form, at) => {
    forms.set(form, { how, form: formOf(form, at) })
  })
}

/** Tell how a word in lower case reports words, if it is a form of a verb that does; of a past like its base the past counts. */
export const reportingOf = (word: string): Reporting | undefined => forms.get(word)
