import type { ArticleRecord } from '../../../model/record.ts'
import type { FactKind } from '../../verdicts/verdict.ts'
import type { Fact } from '../facts.ts'
import { gradeRank } from '../grade-ranks.ts'
import { type Html, html } from '../html.ts'
import { speakerKey, tintsOf } from '../speakers.ts'
import { areaLabel, dateLabel, frameworkLabel, gradeLabel, wordsOf } from '../words.ts'

const headings: Readonly<Record<FactKind, string>> = {
  grade: 'Grades',
  person: 'People',
  quotation: 'Quotations',
  date: 'Dates',
  boilerplate: 'Set aside',
}

/** List the facts of an article by kind; each row leads to its words. */
export function factList(record: ArticleRecord, facts: readonly Fact[]): Html {
  const rows = rowsOf(record)
  const sections = Object.entries(headings).map(([kind, heading]) => {
    const own = facts.filter(fact => fact.kind === kind)
    return own.length === 0
      ? null
      : html`<section class="facts" aria-labelledby="facts-${kind}">
<h3 id="facts-${kind}"><mark class="${kind}">${heading}</mark> <span class="number">${own.length}</span></h3>
<ul>${own.map(fact => rowOf(fact, rows.get(fact.id)))}</ul>
</section>`
  })
  return html`<div class="fact-list" data-facts>${sections}</div>`
}

function rowOf({ index, kind, id, rule, content, at }: Fact, row: Html | undefined): Html {
  const data = JSON.stringify({
    index,
    kind,
    id,
    rule,
    content,
    at: at.map(({ start, end }) => [start, end]),
  })
  return html`<li><a class="fact ${kind}" id="f-${id}" href="#m${index}" data-fact="${data}">${row}<span class="rule">${rule}</span></a></li>`
}

function rowsOf(record: ArticleRecord): Map<string, Html> {
  const tints = tintsOf(record)
  return new Map([
    ...record.grades.map(grade => [grade.id, gradeRow(grade)] as const),
    ...record.people.map(person => [person.id, personRow(person)] as const),
    ...record.quotations.map(
      quotation =>
        [quotation.id, quotationRow(quotation, tints.get(speakerKey(quotation.speaker)) ?? 0)] as const,
    ),
    ...record.dates.map(date => [date.id, dateRow(date)] as const),
    ...record.boilerplate.map(({ id, words }) => [id, html`<span class="says">${words}</span>`] as const),
  ])
}

type Grade = ArticleRecord['grades'][number]
type Person = ArticleRecord['people'][number]
type Quotation = ArticleRecord['quotations'][number]
type DateOf = ArticleRecord['dates'][number]

function gradeRow({ provider, area, grade, standing, inspected, published, framework, words }: Grade): Html {
  const notes = [
    inspected && `inspected ${dateLabel(inspected)}`,
    published && `reported ${dateLabel(published)}`,
    framework && frameworkLabel(framework),
  ]
  return html`<span class="says"><span class="grade-chip rank-${gradeRank(grade)}">${gradeLabel(grade)}</span> ${areaLabel(area)}</span>
<span class="more"><bdi>${provider.name}</bdi>${standing === 'earlier' && html` · <strong>earlier</strong>`}${notes.map(note => note && ` · ${note}`)}</span>
<span class="words">“<bdi>${words}</bdi>”</span>`
}

function personRow({ name, honorifics, postNominals, roles, mentions }: Person): Html {
  const described = roles.map(({ title, organisation, standing }) =>
    [standing === 'current' ? '' : `${standing} `, title, organisation && `, ${organisation}`].join(''),
  )
  return html`<span class="says"><span class="quiet">${honorifics.join(' ')}</span> <bdi>${name}</bdi> <span class="quiet">${postNominals.join(' ')}</span></span>
<span class="more"><bdi>${described.join('; ') || 'no role'}</bdi> · ${mentions === 1 ? '1 mention' : `${mentions} mentions`}</span>`
}

function quotationRow({ text, speaker, cue }: Quotation, tint: number): Html {
  const who =
    speaker.name === null
      ? html`<strong>Unknown speaker</strong>`
      : html`<bdi>${speaker.name}</bdi>${speaker.as && speaker.as !== speaker.name && html` <span class="quiet">as “<bdi>${speaker.as}</bdi>”</span>`}`
  return html`<span class="says"><span class="swatch tint-${tint}"></span>${who}${cue && html` <span class="quiet">${cue}</span>`}</span>
<span class="words">“<bdi>${shortened(text)}</bdi>”</span>`
}

function dateRow({ value, words, role, relative }: DateOf): Html {
  return html`<span class="says">${dateLabel(value)} <span class="quiet">${value}</span></span>
<span class="more">${wordsOf(role)}${relative && ' · relative'} · “<bdi>${words}</bdi>”</span>`
}

/** Longest stretch of a quotation that a row shows, in code units. */
const WIDTH = 140

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1).trimEnd()}…` : line
}
