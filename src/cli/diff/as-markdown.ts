import { hasNews } from '../../review/diff/compare-sides.ts'
import { countDifference } from '../../review/diff/count-difference.ts'
import type {
  ArticleDifference,
  Difference,
  FieldChange,
  KindDifference,
} from '../../review/diff/difference.ts'
import type { Fact, FactKind } from '../../review/diff/fact-kinds.ts'
import { codeSpan } from './code-span.ts'
import { count, sayFact, sayValue } from './say.ts'
import { sayQuarantine, sayRecord } from './say-article.ts'
import { marked, sayChange } from './say-change.ts'
import { sayCounts } from './say-counts.ts'

/** Longest comment, in code units; GitHub takes 65,536 characters. */
const MOST_UNITS = 60_000
/** Most entries of a kind and state in one article. */
const MOST_ENTRIES = 8

/** Longest change within a text, in code units: more than a text, so that its marks are seen. */
const CHANGE_WIDTH = 800

/** Print a difference as a comment on a pull request; articles past the room there is are counted. */
export function asMarkdown(difference: Difference): string {
  const blocks = [`**Facts:** ${sayCounts(countDifference(difference))}.`]
  const articles = difference.articles.filter(hasNews)
  let units = 0
  for (const [at, article] of articles.entries()) {
    const block = printArticle(article)
    units += block.length
    if (units > MOST_UNITS) {
      blocks.push(`… and ${count(articles.length - at, 'more article')}.`)
      break
    }
    blocks.push(block)
  }
  return `${blocks.join('\n\n')}\n`
}

function printArticle(article: ArticleDifference): string {
  const [record, quarantine] = [sayRecord(article), sayQuarantine(article)]
  return [
    `#### ${codeSpan(article.id)}${record && ` – ${record}`}\n`,
    ...(quarantine ? [`- ${codeSpan(quarantine)}`] : []),
    ...shorten(article.fields.map(change => `- ${printField(change)}`)),
    ...article.kinds.flatMap(printKind),
  ].join('\n')
}

function printKind({ kind, added, gone, changed, moved }: KindDifference): string[] {
  const entries = [
    ...shorten(added.map(fact => `  - **added** ${printFact(kind, fact)}`)),
    ...shorten(gone.map(fact => `  - **gone** ${printFact(kind, fact)}`)),
    ...shorten(
      changed.map(({ after, fields }) =>
        [
          `  - **changed** ${printFact(kind, after)}`,
          ...fields.map(field => `    - ${printField(field)}`),
        ].join('\n'),
      ),
    ),
  ]
  const still = moved > 0 ? ` (${moved} moved only)` : ''
  return entries.length > 0 ? [`- ${kind}${still}`, ...entries] : []
}

/** Leave the first entries and count the rest. */
const shorten = (entries: readonly string[]): string[] =>
  entries.length <= MOST_ENTRIES
    ? [...entries]
    : [
        ...entries.slice(0, MOST_ENTRIES),
        `${/^ */.exec(entries[0] ?? '')}- … and ${entries.length - MOST_ENTRIES} more`,
      ]

function printFact(kind: FactKind, fact: Fact): string {
  const { what, words } = sayFact(kind, fact)
  return codeSpan(what) + (words === null ? '' : ` – ${codeSpan(words)}`)
}

function printField(change: FieldChange): string {
  const { field, from, to } = change
  const stretches = sayChange(change)
  if (!stretches) return `${field}: ${codeSpan(sayValue(from))} → ${codeSpan(sayValue(to))}`
  return `${field}: ${codeSpan(stretches.map(marked).join(''), CHANGE_WIDTH)}`
}
