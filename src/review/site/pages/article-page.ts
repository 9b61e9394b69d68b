import type { ArticleRecord } from '../../../model/record.ts'
import type { NoText } from '../../sources/record-files.ts'
import type { Page } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { addressOf, articlePath, rootFrom, webAddress } from '../links.ts'
import { articleText } from '../parts/article-text.ts'
import { factList } from '../parts/fact-list.ts'
import type { SourceText } from '../source-text.ts'
import { nameOf, type Summary } from '../summary.ts'
import { areaIds, count, dateLabel, gradeIds } from '../words.ts'

/** Make the page of one article; `before` and `after` are its neighbours in the list. */
export function articlePage(
  { record, facts, changed }: Summary,
  text: SourceText | NoText,
  [before, after]: readonly [ArticleRecord | undefined, ArticleRecord | undefined],
): Page {
  const path = articlePath(record.id)
  const root = rootFrom(path)
  const main = html`<header class="article-head">
<h1><bdi>${nameOf(record)}</bdi></h1>
${about(record)}
<nav class="article-nav" aria-label="This article"><ul>
<li><a href="${root}records/${addressOf(record.id)}.json">Record as JSON</a></li>
${sourceLink(record)}
${neighbour(root, before, 'prev', '← Previous')}
${neighbour(root, after, 'next', 'Next →')}
</ul></nav>
${changed !== null && html`<p class="changed">${count(changed, 'fact')} changed since the revision compared with.</p>`}
${notices(record)}
</header>
<div class="columns">
<section class="reading" aria-labelledby="text-heading" data-walk>
<h2 class="live" id="text-heading">Text</h2>
${typeof text === 'string' ? noText(record, text) : articleText(record, facts, text)}
</section>
<section class="panel" aria-labelledby="facts-heading" data-walk>
<h2 id="facts-heading">${count(facts.length, 'fact')} <span class="progress" data-progress></span></h2>
<p class="keys" data-keys hidden>${KEYS.map(([key, does], i) => html`${i > 0 && ' · '}<kbd>${key}</kbd> ${does}`)}</p>
<div class="desk" data-desk hidden></div>
${facts.length > 0 && factList(record, facts)}
<div class="stale" data-stale hidden></div>
</section>
</div>
<datalist id="grades">${gradeIds.map(option)}</datalist>
<datalist id="areas">${areaIds.map(option)}</datalist>
<datalist id="standings">${['current', 'earlier'].map(option)}</datalist>`
  const data = { article: record.id, sha256: record.source.sha256 }
  return { path, title: nameOf(record), kind: 'article', main, data }
}

const KEYS = [
  ['↓', 'next fact'],
  ['↑', 'back'],
  ['←', 'its words'],
  ['→', 'its row'],
  ['A', 'accept'],
  ['R', 'reject'],
  ['C', 'correct'],
  ['U', 'undo'],
] as const

const option = (value: string): Html => html`<option value="${value}"></option>`

function about({ article, source }: ArticleRecord): Html {
  const facts = [
    article.publisher,
    article.published && dateLabel(article.published.value),
    article.bylines.length > 0 && `by ${article.bylines.join(', ')}`,
    count(article.words, 'word'),
    source.path,
  ].filter(fact => typeof fact === 'string')
  return html`<p class="about">${facts.map((fact, i) => html`${i > 0 && ' · '}<bdi>${fact}</bdi>`)}</p>`
}

function sourceLink({ source }: ArticleRecord): Html | null {
  if (source.url === null) return null
  const address = webAddress(source.url)
  return address
    ? html`<li><a href="${address}" rel="noopener noreferrer">Published article</a></li>`
    : html`<li><bdi>${source.url}</bdi></li>`
}

const neighbour = (
  root: string,
  record: ArticleRecord | undefined,
  rel: string,
  label: string,
): Html | null =>
  record
    ? html`<li><a rel="${rel}" href="${root}${addressOf(articlePath(record.id))}">${label}</a></li>`
    : null

function notices({ notices }: ArticleRecord): Html | null {
  if (notices.length === 0) return null
  const items = notices.map(
    ({ rule, message, words }) =>
      html`<li><bdi>${message}</bdi>${words && html` <q><bdi>${words}</bdi></q>`} <span class="rule">${rule}</span></li>`,
  )
  return html`<section class="notices" aria-label="Notices"><h2>Look at</h2><ul>${items}</ul></section>`
}

function noText({ source }: ArticleRecord, why: NoText): Html {
  return html`<div class="no-text"><p><strong>${
    why === 'missing'
      ? 'The source is not in the corpus folder.'
      : 'The source has changed since it was read.'
  }</strong></p><p>${
    why === 'missing'
      ? html`No file <bdi>${source.path}</bdi> was found, so the text cannot be shown; the facts stand here with their words alone.`
      : html`<bdi>${source.path}</bdi> is no longer the file that the record was made from, so its places would be wrong. Extract again; the facts stand here with their words alone.`
  }</p></div>`
}
