import type { VFile } from 'vfile'
import type { Article } from '../../model/article.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Complaint, Sheet } from '../../run/evaluate/scores.ts'
import { explainLines } from './lines.ts'
import { explainMentions, type MentionKind } from './mentions.ts'
import { bad } from './print.ts'

/** The mentions that a figure is read from; none where the lines themselves are. */
const kindOf: Partial<Record<Complaint['field'], MentionKind>> = {
  attributed: 'quotations',
  dates: 'dates',
  grades: 'grades',
  inspected: 'grades',
  people: 'people',
  quotations: 'quotations',
  roles: 'people',
  speaker: 'quotations',
  standing: 'grades',
}

/** Show what differs from the gold facts, and under each the candidates that stand there, with their rules and reasons. */
export const explainErrors = ({ complaints }: Sheet, article: Article, file: VFile): string[] =>
  complaints.flatMap(({ field, kind, what, spans }) => {
    const causes = causesOf(field, spans, article, file)
    return [
      `  ${bad(`${field} ${kind}:`)} ${what}`,
      ...(causes.length ? causes : ['      no candidate there']),
    ]
  })

function causesOf(
  field: Complaint['field'],
  spans: readonly Span[],
  article: Article,
  file: VFile,
): string[] {
  const there = (span: Span) => spans.some(other => overlaps(span, other))
  const aside = explainLines(article, line => there(line) && line.boilerplate !== null)
  const kind = kindOf[field]
  const found = kind
    ? explainMentions(kind, article, file, there)
    : explainLines(
        article,
        line => (field === 'title' ? line.kind === 'headline' : there(line)) && !line.boilerplate,
      )
  return [...aside, ...found].map(line => `      ${line.trimStart()}`)
}
