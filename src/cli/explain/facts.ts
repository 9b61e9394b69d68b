import type { ArticleRecord } from '../../model/record.ts'
import { oneLine } from './print.ts'

/** Show the facts of the record, one a line. */
export function explainFacts({ article, grades, dates, people, quotations }: ArticleRecord): string[] {
  const { title, publisher, bylines, published } = article
  return [
    ['title', title],
    ['publisher', publisher],
    ['bylines', bylines.join(', ')],
    ['published', published && `${published.value} (from ${published.from})`],
    ...grades.map(fact => ['grade', `${fact.provider.name}: ${fact.area} = ${fact.grade}, ${fact.standing}`]),
    ...dates.map(({ value, role }) => ['date', `${value}, ${role}`]),
    ...people.map(({ name, roles }) => ['person', [name, ...roles.map(role => role.title)].join('; ')]),
    ...quotations.map(({ speaker, text }) => ['quotation', `${speaker.name ?? 'unknown'}: ${text}`]),
  ].map(([label, words]) => `  ${String(label).padEnd(10)} ${oneLine(words || '–', 110)}`)
}
