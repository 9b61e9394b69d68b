import { scaleBand, scaleLinear } from 'd3-scale'
import type { ArticleRecord } from '../../../model/record.ts'
import type { Page } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { coverageOf, type Period } from '../pictures/coverage.ts'
import { count, dateLabel } from '../words.ts'

const HEIGHT = 260
const TOP = 24
const BOTTOM = 28
/** So many periods are named under the bars. */
const NAMED = 10

/** Make the picture of coverage over time. */
export function coveragePage(records: readonly ArticleRecord[]): Page {
  const { periods, undated } = coverageOf(records)
  const main = html`<header class="list-head">
<h1>Coverage over time</h1>
<p class="about">${count(records.length - undated, 'article')} by date of publication${undated > 0 && `; of ${count(undated, 'more article')} the date is not known`}. Each bar leads to its articles.</p>
</header>
${periods.length > 0 && picture(periods)}
${table(periods)}`
  return { path: 'coverage.html', title: 'Coverage over time', kind: 'coverage', main }
}

function picture(periods: readonly Period[]): Html {
  const x = scaleBand(
    periods.map(({ period }) => period),
    [0, 100],
  ).padding(0.2)
  const most = Math.max(1, ...periods.map(({ articles }) => articles))
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP])
  const every = Math.ceil(periods.length / NAMED)
  const bars = periods.map(({ period, articles }, i) => {
    const [left, width] = [x(period) ?? 0, x.bandwidth()]
    const middle = percent(left + width / 2)
    const label = `${dateLabel(period)}: ${count(articles, 'article')}`
    return html`${articles > 0 && html`<a href="index.html#year=${period.slice(0, 4)}"><title>${label}</title><rect class="bar" x="${percent(left)}" width="${percent(width)}" y="${y(articles).toFixed(1)}" height="${(y(0) - y(articles)).toFixed(1)}" rx="2"/><text class="amount" aria-hidden="true" x="${middle}" y="${(y(articles) - 6).toFixed(1)}">${articles}</text></a>`}${i % every === 0 && html`<text class="tick" x="${middle}" y="${HEIGHT - 8}">${dateLabel(period)}</text>`}
`
  })
  return html`<figure><svg class="coverage" width="100%" height="${HEIGHT}" role="group" aria-label="Articles by date of publication">
<line class="base" x1="0" x2="100%" y1="${y(0)}" y2="${y(0)}"/>
${bars}</svg></figure>`
}

function table(periods: readonly Period[]): Html {
  const row = ({ period, articles, grades }: Period) =>
    html`<tr><th scope="row">${dateLabel(period)}</th><td class="figure">${articles}</td><td class="figure">${grades}</td></tr>
`
  return html`<details><summary>As a table</summary><div class="scroll" tabindex="0" role="group" aria-label="Table of coverage"><table>
<thead><tr><th scope="col">Published</th><th scope="col" class="figure">Articles</th><th scope="col" class="figure">Grades in them</th></tr></thead>
<tbody>${periods.map(row)}</tbody></table></div></details>`
}

const percent = (value: number): string => `${value.toFixed(2)}%`
