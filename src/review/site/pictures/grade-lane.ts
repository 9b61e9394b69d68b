import { scaleLinear, scalePoint } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { gradeRank } from '../grade-ranks.ts'
import { type Html, html } from '../html.ts'
import { areaLabel, dateLabel, gradeLabel } from '../words.ts'
import type { YearSpan } from './days.ts'
import type { GradeEvent } from './grade-events.ts'

/** Pixels between two grades of a lane, the better above the worse, and over and under them. */
const STEP = 24
const MARGIN = 15
/** Width that the stepped line is drawn at; it stretches with the page, the points do not. */
const WIDTH = 1000

/** Draw the grades of one area over time: a stepped line, a point an event; `linkOf` leads from a point to its articles. */
export function gradeLane(
  events: readonly GradeEvent[],
  { first, last, years }: YearSpan,
  linkOf: (event: GradeEvent) => string,
): Html {
  const x = scaleLinear([first, last], [4, 97])
  const ranks = [...new Set(events.map(rankIn))].sort((a, b) => a - b)
  const height = 2 * MARGIN + (ranks.length - 1) * STEP
  const y = scalePoint(ranks, [MARGIN, height - MARGIN])
  const heightOf = (event: GradeEvent) => y(rankIn(event)) ?? MARGIN
  const step = line<GradeEvent>(({ day }) => (x(day) * WIDTH) / 100, heightOf).curve(curveStepAfter)
  const latest = events.at(-1)
  const path = step(latest ? [...events, { ...latest, day: last }] : [])
  return html`<svg class="lane" width="100%" height="${height}" role="group" aria-label="${areaLabel(events[0]?.area ?? '')}">
${years.map(({ day }) => html`<line class="year" x1="${percent(x(day))}" x2="${percent(x(day))}" y1="0" y2="${height}"/>`)}
<svg viewBox="0 0 ${WIDTH} ${height}" width="100%" height="${height}" preserveAspectRatio="none"><path class="step" d="${path}"/></svg>
${events.map((event, i) => hold(event, percent(x(event.day)), percent(x(events[i + 1]?.day ?? last)), heightOf(event)))}
${events.map(event => point(event, percent(x(event.day)), heightOf(event), linkOf(event)))}
</svg>`
}

/** How high a grade stands; what is on no scale stands in the middle. */
const rankIn = ({ grade }: GradeEvent): number => gradeRank(grade) || 3

const hold = ({ grade }: GradeEvent, from: string, to: string, y: number): Html =>
  html`<line class="hold rank-${gradeRank(grade)}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`

function point(event: GradeEvent, x: string, y: number, link: string): Html {
  const { grade, date, dated, articles } = event
  const label = gradeLabel(grade)
  const when = dated === 'article' ? `told ${dateLabel(date)}` : `${dated} ${dateLabel(date)}`
  const name = `${label}, ${when}, ${articles.length === 1 ? '1 article' : `${articles.length} articles`}`
  return html`<a href="${link}" class="point rank-${gradeRank(grade)} by-${dated}"><title>${name}</title><circle cx="${x}" cy="${y}" r="8"/><text x="${x}" y="${y}" dy="0.35em" aria-hidden="true">${label.charAt(0)}</text></a>
`
}

/** Draw the axis of years under the lanes. */
export function yearAxis({ first, last, years }: YearSpan): Html {
  const x = scaleLinear([first, last], [4, 97])
  return html`<svg class="axis" width="100%" height="22" aria-hidden="true">${years.map(
    ({ year, day }) => html`<text x="${percent(x(day))}" y="15">${year}</text>`,
  )}</svg>`
}

const percent = (value: number): string => `${value.toFixed(2)}%`
