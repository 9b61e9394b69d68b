import { clip } from '../../model/visible.ts'
import { hasNews } from '../../review/diff/compare-sides.ts'
import { countDifference } from '../../review/diff/count-difference.ts'
import type {
  ArticleDifference,
  Difference,
  FactChange,
  FieldChange,
  KindDifference,
} from '../../review/diff/difference.ts'
import type { Fact, FactKind } from '../../review/diff/fact-kinds.ts'
import type { Paint } from '../paint.ts'
import { sayFact, sayValue } from './say.ts'
import { sayQuarantine, sayRecord } from './say-article.ts'
import { marked, sayChange } from './say-change.ts'
import { sayCounts } from './say-counts.ts'

/** Longest value on a line, in code units. */
const WIDTH = 240

/** Print a difference for a terminal: by article, then by kind of fact; counts at the end. */
export function asText(difference: Difference, paint: Paint): string {
  const articles = difference.articles.filter(hasNews).map(article => printArticle(article, paint).join('\n'))
  return `${[...articles, sayCounts(countDifference(difference))].join('\n\n')}\n`
}

function printArticle(article: ArticleDifference, paint: Paint): string[] {
  const [quarantine, record] = [sayQuarantine(article), sayRecord(article)]
  const lines = [paint.strong(clip(article.id, WIDTH)) + (record && `  ${paint.faint(record)}`)]
  if (quarantine) lines.push(`  ${paint.changed('!')} ${clip(quarantine, WIDTH)}`)
  for (const change of article.fields) lines.push(`  ${paint.changed('~')} ${printField(change, paint)}`)
  return [...lines, ...article.kinds.flatMap(kind => printKind(kind, paint))]
}

function printKind({ kind, added, gone, changed, moved }: KindDifference, paint: Paint): string[] {
  const still = moved > 0 ? paint.faint(`  (${moved} moved only)`) : ''
  return [
    `  ${kind}${still}`,
    ...added.map(fact => `    ${paint.added('+')} ${printFact(kind, fact, paint)}`),
    ...gone.map(fact => `    ${paint.gone('-')} ${printFact(kind, fact, paint)}`),
    ...changed.flatMap(change => printChange(kind, change, paint)),
  ]
}

const printChange = (kind: FactKind, { after, fields }: FactChange, paint: Paint): string[] => [
  `    ${paint.changed('~')} ${printFact(kind, after, paint)}`,
  ...fields.map(field => `        ${printField(field, paint)}`),
]

function printFact(kind: FactKind, fact: Fact, paint: Paint): string {
  const { what, words } = sayFact(kind, fact)
  return `${clip(what, WIDTH)}${words === null ? '' : paint.faint(`  “${clip(words, WIDTH)}”`)}`
}

function printField(change: FieldChange, { gone, added }: Paint): string {
  const { field, from, to } = change
  const stretches = sayChange(change)
  if (!stretches)
    return `${field}: ${gone(clip(sayValue(from), WIDTH))} → ${added(clip(sayValue(to), WIDTH))}`
  const paints = { both: (words: string) => words, before: gone, after: added }
  return `${field}: ${stretches.map(stretch => paints[stretch.in](marked(stretch))).join('')}`
}
