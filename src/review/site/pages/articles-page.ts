import { fold } from '../../../model/fold.ts'
import type { ArticleRecord } from '../../../model/record.ts'
import type { Page } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { addressOf, articlePath } from '../links.ts'
import type { Quarantine } from '../load-out-folder.ts'
import { nameOf, type Summary, weightOf } from '../summary.ts'
import { count, dateLabel } from '../words.ts'

/** Make the list of all articles, those that need eyes first. `since` names the revision compared with. */
export function articlesPage(
  summaries: readonly Summary[],
  quarantine: readonly Quarantine[],
  since: string | null,
): Page {
  const publishers = [...new Set(summaries.flatMap(({ record }) => record.article.publisher ?? []))].sort()
  const years = [...new Set(summaries.flatMap(({ record }) => yearOf(record) || []))].sort().reverse()
  const main = html`<header class="list-head">
<h1>Articles</h1>
<p class="about">${totals(summaries, quarantine)}</p>
</header>
<div class="filters" role="search" aria-label="Articles" data-filters hidden>
<label class="wide">Search <input type="search" data-search autocomplete="off" spellcheck="false" placeholder="headline, provider, person, publisher"></label>
<label>Show <select data-show>
<option value="all">all</option><option value="eyes">what needs eyes</option><option value="open">not fully reviewed</option><option value="done">fully reviewed</option>${since !== null && html`<option value="changed">changed since <bdi>${since}</bdi></option>`}
</select></label>
<label>Publisher <select data-publisher><option value="">any</option>${publishers.map(name => html`<option>${name}</option>`)}</select></label>
<label>Year <select data-year><option value="">any</option>${years.map(year => html`<option>${year}</option>`)}</select></label>
<label>Sort <select data-sort>
<option value="eyes">what needs eyes first</option><option value="newest">newest first</option><option value="oldest">oldest first</option><option value="name">by headline</option><option value="grades">most grades first</option>
</select></label>
<p class="found" role="status" data-found></p>
</div>
<ol class="articles" data-articles>${[...summaries].sort((a, b) => weightOf(b) - weightOf(a)).map(rowOf)}</ol>
<p class="none" data-none hidden>No article fits.</p>
${quarantine.length > 0 && quarantined(quarantine)}`
  return { path: 'index.html', title: 'Articles', kind: 'articles', main }
}

const yearOf = ({ article }: ArticleRecord): string => article.published?.value.slice(0, 4) ?? ''

function totals(summaries: readonly Summary[], quarantine: readonly Quarantine[]): string {
  const sum = (length: (record: ArticleRecord) => number) =>
    summaries.reduce((total, { record }) => total + length(record), 0)
  return [
    count(summaries.length, 'article'),
    count(
      sum(({ grades }) => grades.length),
      'grade',
    ),
    count(
      sum(({ quotations }) => quotations.length),
      'quotation',
    ),
    quarantine.length > 0 && `${count(quarantine.length, 'source')} in quarantine`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function rowOf(summary: Summary): Html {
  const { record, facts, reasons, changed } = summary
  const { article, id } = record
  const about = [article.publisher, article.published && dateLabel(article.published.value), id]
  return html`<li data-article="${id}" data-words="${searchWords(record)}" data-weight="${weightOf(summary)}" data-date="${article.published?.value}" data-publisher="${article.publisher}" data-total="${facts.length}" data-grades="${record.grades.length}" data-changed="${changed === null ? '' : 1}">
<div class="which"><a href="${addressOf(articlePath(id))}"><bdi>${nameOf(record)}</bdi></a>
<span class="about">${about.filter(Boolean).map((part, i) => html`${i > 0 && ' · '}<bdi>${part}</bdi>`)}</span></div>
<div class="eyes">${reasons.map(({ words }) => html`<span class="reason">${words}</span>`)}</div>
<div class="counts">${counts(record)} <span class="progress" data-progress></span></div>
</li>
`
}

const counts = ({ grades, people, quotations, dates }: ArticleRecord): string =>
  [
    count(grades.length, 'grade'),
    people.length === 1 ? '1 person' : `${people.length} people`,
    count(quotations.length, 'quotation'),
    count(dates.length, 'date'),
  ].join(' · ')

function searchWords({ id, article, grades, people }: ArticleRecord): string {
  const names = [...grades.map(({ provider }) => provider.name), ...people.map(({ name }) => name)]
  return fold([article.title, article.publisher, id, ...new Set(names)].join(' ')).toLowerCase()
}

function quarantined(quarantine: readonly Quarantine[]): Html {
  const rows = quarantine.map(
    ({ path, rule, reason }) =>
      html`<tr><th scope="row"><bdi>${path}</bdi></th><td><bdi>${reason}</bdi></td><td class="rule">${rule}</td></tr>`,
  )
  return html`<section class="quarantine" aria-labelledby="quarantine"><h2 id="quarantine">In quarantine</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="quarantine"><table><thead><tr><th scope="col">Source</th><th scope="col">Why</th><th scope="col">Rule</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}
