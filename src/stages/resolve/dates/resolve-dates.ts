import type { Plugin } from 'unified'
import { type Article, findLine, keptLines } from '../../../model/article.ts'
import type { DateFact, DateMention } from '../../../model/dates.ts'
import { standing } from '../../../model/mentions.ts'
import { bySpan } from '../../../model/span.ts'
import { soonAfterReports } from './after-reports.ts'
import { resolveOpen } from './resolve-open.ts'
import { roleOf } from './roles.ts'

/** Resolve dates: values against the day of publication, roles by the words around, then one fact to each. */
export const resolveDates: Plugin<[], Article> = () => (article, file) => {
  const { mentions, facts } = file.data
  if (!mentions || !facts) return
  const dates = standing(mentions.dates).sort(bySpan)
  const lines = keptLines(article)
  const published = facts.published ?? soonAfterReports(dates, lines)
  const before: DateMention[] = []
  for (const mention of dates) {
    const line = findLine(lines, mention.line)
    if (!line) continue
    resolveOpen(mention, line, published, before)
    if (mention.role === 'mentioned') mention.role = roleOf(mention, line, lines)
    before.push(mention)
  }
  facts.dates = factsOf(dates)
}

function factsOf(mentions: readonly DateMention[]): DateFact[] {
  const facts = new Map<string, DateFact>()
  for (const mention of mentions) {
    const { value, relative, role, rule } = mention
    if (value === null) continue
    const key = `${value} ${role} ${relative}`
    const fact = facts.get(key)
    if (fact) fact.mentions.push(mention)
    else facts.set(key, { value, relative, role, rule, mentions: [mention] })
  }
  return [...facts.values()]
}
