import type { ArticleRecord } from '../../../model/record.ts'
import type { Fact } from '../facts.ts'
import { type Html, html } from '../html.ts'
import { type Mark, marksByLine, type Segment, segmentsOf } from '../segments.ts'
import type { SourceText, TextLine } from '../source-text.ts'
import { speakerKey, tintsOf } from '../speakers.ts'

/** Show the text of an article with its facts marked in it. */
export function articleText(record: ArticleRecord, facts: readonly Fact[], text: SourceText): Html {
  const marks = facts.flatMap(fact =>
    fact.at
      .map((span, mention): Mark => ({ ...text.place(span), fact: fact.index, mention }))
      .filter(({ start, end }) => end > start),
  )
  const shares = marksByLine(text.lines, marks)
  const classOf = classes(record, facts)
  const shown = text.lines.map((line, i) =>
    lineOf(line, shares[i] ?? [], facts, classOf, record.article.title),
  )
  return html`<div class="text" data-text>${shown}</div>`
}

type ClassOf = (segment: Segment) => string

function lineOf(
  line: TextLine,
  marks: readonly Mark[],
  facts: readonly Fact[],
  classOf: ClassOf,
  title: string | null,
): Html {
  const aside = marks.find(({ fact }) => facts[fact]?.kind === 'boilerplate')
  const content = segmentsOf(line, marks).map(segment => segmentOf(segment, line, classOf))
  if (aside)
    // the rule is named once over the lines that it set aside together
    return html`<div class="aside">${aside.mention === 0 && html`<span class="why">${facts[aside.fact]?.rule}</span>`}<p>${content}</p></div>`
  const kind = line.value.trim() === title ? 'headline' : line.afterBlank ? 'apart' : 'close'
  return html`<p class="${kind}">${content}</p>`
}

function segmentOf(segment: Segment, line: TextLine, classOf: ClassOf): Html {
  const words = line.value.slice(segment.start - line.start, segment.end - line.start)
  if (segment.marks.length === 0) return html`${words}`
  const anchors = segment.marks
    .filter(({ start, mention }) => mention === 0 && start === segment.start)
    .map(({ fact }) => html`<a id="m${fact}"></a>`)
  const keys = segment.marks.map(({ fact, mention }) => `${fact}:${mention}`).join(' ')
  return html`${anchors}<mark class="${classOf(segment)}" data-marks="${keys}">${words}</mark>`
}

/** Tell how a segment looks: a class for each kind of fact in it, the speaker's tint, and "several" where one kind stands twice. */
function classes(record: ArticleRecord, facts: readonly Fact[]): ClassOf {
  const tints = tintsOf(record)
  const speakers = new Map(
    record.quotations.map(({ id, speaker }) => [id, tints.get(speakerKey(speaker)) ?? 0]),
  )
  return ({ marks }) => {
    const here = marks.map(({ fact }) => facts[fact] as Fact)
    const kinds = new Set(here.map(({ kind }) => kind))
    const spoken = here.findLast(({ kind }) => kind === 'quotation')
    return [
      ...kinds,
      spoken && `tint-${speakers.get(spoken.id)}`,
      here.filter(({ kind }) => kind === 'quotation').length > 1 && 'nested',
      here.filter(({ kind }) => kind === 'grade').length > 1 && 'several',
    ]
      .filter(Boolean)
      .join(' ')
  }
}
