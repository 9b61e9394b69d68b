import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { gradeRank } from '../grade-ranks.ts'
import { type Html, html } from '../html.ts'
import { areaLabel, dateLabel, gradeLabel } from '../words.ts'
import type { YearSpan } from './days.ts'
import type { GradeEvent } from './grade-events.ts'

/** Height of a lane, in pixels; the best grade at the top, the worst at the bottom, both with room for a point. */
const HEIGHT = 90
const MARGIN = 13
/** Width that the stepped line is drawn at; it stretches with the page, the points do not. */
const WIDTH = 1000

/** Draw the grades of one area over time: a stepped line, a point an event; `linkOf` leads from a point to its articles. */
export function gradeLane(
  events: readonly GradeEvent[],
  { first, last, years }: YearSpan,
  linkOf: (event: GradeEvent) => string,
): Html {
  const x = scaleLinear([first, last], [4, 97])
  const y = scaleLinear([1, 5], [MARGIN, HEIGHT - MARGIN])
  const heightOf = ({ grade }: GradeEvent) => y(gradeRank(grade) || 3)
  const step = line<GradeEvent>(({ day }) => (x(day) * WIDTH) / 100, heightOf).curve(curveStepAfter)
  const latest = events.at(-1)
  const path = step(latest ? [...events, { ...latest, day: last }] : [])
  return html`<svg class="lane" width="100%" height="${HEIGHT}" role="group" aria-label="${areaLabel(events[0]?.area ?? '')}">
${years.map(({ day }) => html`<line class="year" x1="${percent(x(day))}" x2="${percent(x(day))}" y1="0" y2="${HEIGHT}"/>`)}
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" height="${HEIGHT}" preserveAspectRatio="none"><path class="step" d="${path}"/></svg>
${events.map(event => point(event, percent(x(event.day)), heightOf(event), linkOf(event)))}
</svg>`
}

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
