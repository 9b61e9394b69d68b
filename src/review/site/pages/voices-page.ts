import { scaleLinear } from 'd3-scale'
import type { ArticleRecord } from '../../../model/record.ts'
import type { Page } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { addressOf, articlePath } from '../links.ts'
import { type Voice, voicesOf } from '../pictures/voices.ts'
import { nameOf } from '../summary.ts'
import { count, wordsOf } from '../words.ts'

/** So many voices are drawn; the table has all. */
const DRAWN = 30
/** So many articles are named beside each voice. */
const NAMED = 5

/** Make the picture of who is quoted how much. */
export function voicesPage(records: readonly ArticleRecord[]): Page {
  const voices = voicesOf(records)
  const drawn = voices.slice(0, DRAWN)
  const width = scaleLinear([0, Math.max(1, ...drawn.map(({ words }) => words))], [0, 100])
  const main = html`<header class="list-head">
<h1>Who is quoted how much</h1>
<p class="about">${count(voices.length, 'voice')}, by words inside quotation marks${voices.length > DRAWN && `; the first ${DRAWN} are drawn`}.</p>
<ul class="legend">${KINDS.map(kind => html`<li><span class="dot voice-${kind}"></span>${wordsOf(kind)}</li>`)}</ul>
</header>
<ol class="voices">${drawn.map(voice => bar(voice, width(voice.words)))}</ol>
${table(voices)}`
  return { path: 'voices.html', title: 'Who is quoted how much', kind: 'voices', main }
}

const KINDS = ['person', 'organisation', 'group', 'unknown'] as const

const bar = ({ name, kind, words, quotations }: Voice, width: number): Html =>
  html`<li><span class="name"><bdi>${name}</bdi></span><svg width="100%" height="16" aria-hidden="true"><rect class="voice-${kind}" width="${width.toFixed(2)}%" height="16" rx="2"/></svg><span class="amount">${count(words, 'word')} <span class="quiet">in ${count(quotations, 'quotation')}</span></span></li>
`

function table(voices: readonly Voice[]): Html {
  const row = ({ name, kind, words, quotations, records }: Voice) =>
    html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${wordsOf(kind)}</td><td class="figure">${words}</td><td class="figure">${quotations}</td><td>${[...records].slice(0, NAMED).map((record, i) => html`${i > 0 && ', '}<a href="${addressOf(articlePath(record.id))}"><bdi>${nameOf(record)}</bdi></a>`)}${records.size > NAMED && ` and ${records.size - NAMED} more`}</td></tr>
`
  return html`<details><summary>As a table</summary><div class="scroll" tabindex="0" role="group" aria-label="Table of voices"><table>
<thead><tr><th scope="col">Voice</th><th scope="col">Kind</th><th scope="col" class="figure">Words</th><th scope="col" class="figure">Quotations</th><th scope="col">Articles</th></tr></thead>
<tbody>${voices.map(row)}</tbody></table></div></details>`
}
