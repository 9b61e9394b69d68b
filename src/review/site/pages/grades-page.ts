import type { ArticleRecord } from '../../../model/record.ts'
import type { Page } from '../frame.ts'
import { gradeRank } from '../grade-ranks.ts'
import { type Html, html } from '../html.ts'
import { addressOf, articlePath } from '../links.ts'
import { type YearSpan, yearsAround } from '../pictures/days.ts'
import { type GradeEvent, type ProviderGrades, providerGrades } from '../pictures/grade-events.ts'
import { gradeLane, yearAxis } from '../pictures/grade-lane.ts'
import { nameOf } from '../summary.ts'
import { areaLabel, count, dateLabel, gradeLabel, wordsOf } from '../words.ts'

/** Make the timeline of grades: each provider's, area by area, over the whole corpus. */
export function gradesPage(records: readonly ArticleRecord[]): Page {
  const providers = providerGrades(records)
  const years = yearsAround(providers.flatMap(({ events }) => events.map(({ day }) => day)))
  const main = html`<header class="list-head">
<h1>Grades over time</h1>
<p class="about">${count(providers.length, 'provider')}, those with most grades first; better grades stand higher. A hollow point stands at the date of the article, which tells of no other. Each point leads to its articles.</p>
${legend()}
</header>
<div class="filters" role="search" aria-label="Providers" data-filters hidden>
<label class="wide">Search <input type="search" data-search autocomplete="off" spellcheck="false" placeholder="provider"></label>
<p class="found" role="status" data-found></p>
</div>
<div class="providers" data-articles>${providers.map((provider, i) => panel(provider, i, years))}</div>
<p class="none" data-none hidden>No provider fits.</p>`
  return { path: 'grades.html', title: 'Grades over time', kind: 'grades', main }
}

const STEPS = [
  [1, 'Outstanding, exceptional'],
  [2, 'Good, strong'],
  [3, 'Expected standard'],
  [4, 'Requires improvement, satisfactory'],
  [5, 'Inadequate, urgent improvement'],
] as const

const legend = (): Html =>
  html`<ul class="legend">${STEPS.map(([rank, words]) => html`<li><span class="dot rank-${rank}"></span>${words}</li>`)}</ul>`

function panel(grades: ProviderGrades, number: number, years: YearSpan | null): Html {
  const { provider, events, undated } = grades
  const rows = new Map(events.map((event, i) => [event, `p${number}-${i}`]))
  const linkOf = (event: GradeEvent): string => {
    const [only] = event.articles
    return only && event.articles.length === 1 ? factAddress(only) : `#${rows.get(event)}`
  }
  const lanes = byArea(events).map(
    ([area, own]) =>
      html`<div class="row"><h3>${areaLabel(area)}</h3>${years && gradeLane(own, years, linkOf)}</div>`,
  )
  const heading = `provider-${number}`
  return html`<section class="provider" aria-labelledby="${heading}" data-words="${provider.name.toLowerCase()} ${provider.kind}">
<h2 id="${heading}"><bdi>${provider.name}</bdi> <span class="quiet">${wordsOf(provider.kind)}</span></h2>
${lanes}
${years && events.length > 0 && html`<div class="row"><span></span>${yearAxis(years)}</div>`}
${table(grades, rows)}
${events.length === 0 && html`<p class="quiet">No date is known of ${undated.length === 1 ? 'its grade' : 'its grades'}.</p>`}
</section>`
}

/** Part events by area; the grade for the whole comes first. */
function byArea(events: readonly GradeEvent[]): [area: string, events: GradeEvent[]][] {
  const areas = new Map<string, GradeEvent[]>([['overall-effectiveness', []]])
  for (const event of events) areas.set(event.area, [...(areas.get(event.area) ?? []), event])
  return [...areas].filter(([, own]) => own.length > 0)
}

function table({ provider, events, undated }: ProviderGrades, rows: ReadonlyMap<GradeEvent, string>): Html {
  const row = (
    id: string | undefined,
    area: string,
    grade: string,
    when: string,
    articles: GradeEvent['articles'],
  ) =>
    html`<tr${id && html` id="${id}"`}><th scope="row">${areaLabel(area)}</th><td><span class="grade-chip rank-${gradeRank(grade)}">${gradeLabel(grade)}</span></td><td>${when}</td><td>${articles.map((entry, i) => html`${i > 0 && ', '}<a href="${factAddress(entry)}"><bdi>${nameOf(entry.record)}</bdi></a>`)}</td></tr>`
  return html`<details><summary>As a table<span class="live">: grades of <bdi>${provider.name}</bdi></span></summary><div class="scroll" tabindex="0" role="group" aria-label="Table of grades"><table>
<thead><tr><th scope="col">Area</th><th scope="col">Grade</th><th scope="col">When</th><th scope="col">Articles</th></tr></thead>
<tbody>${events.map(event => row(rows.get(event), event.area, event.grade, whenOf(event), event.articles))}${undated.map(({ area, grade, ...entry }) => row(undefined, area, grade, 'not known', [entry]))}</tbody></table></div></details>`
}

const whenOf = ({ date, dated }: GradeEvent): string =>
  dated === 'article' ? `${dateLabel(date)} (date of the article)` : `${dateLabel(date)} (${dated})`

const factAddress = ({ record, fact }: { record: ArticleRecord; fact: string }): string =>
  `${addressOf(articlePath(record.id))}#f-${fact}`
