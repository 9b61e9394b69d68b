import type { Run } from './run.ts'

const THERE = 'in|on|near|off|outside|around|across|from'
const PLACE = new RegExp(`(?:^|[^a-z])(?:${THERE}) (?:the )?$`)
const OPENER = /^(?:in|on|near|off|outside)$/
/** No place is told in more steps: "in Mill Row, Orme, Tarnshire". */
const STEPS = 4

/** Tell whether a run only says where somebody is: "Orme" in "Alder Bank, in Mill Row, Orme". */
export function isWhere(runs: readonly Run[], at: number): boolean {
  for (let i = at, steps = 0; steps < STEPS; i--, steps++) {
    const run = runs[i] as Run
    const start = run.words[0]?.start ?? 0
    if (PLACE.test(run.lower.slice(Math.max(0, start - 14), start))) return true
    if (run.words.length > 1 && OPENER.test(run.words[0]?.key ?? '')) return true
    const before = runs[i - 1]
    if (before?.line !== run.line || run.lower.slice(before.words.at(-1)?.end, start) !== ', ') return false
  }
  return false
}

const ROADS = 'avenue|close|crescent|drive|lane|parade|place|road|row|square|street|terrace|way'
/** What a road is called. */
export const STREET = new RegExp(`^(?:${ROADS})$`)
/** The same where a town stands behind it, as a school may be called "Quarry Hill". */
const OF_ADDRESS = new RegExp(`^(?:${ROADS}|court|gardens|grove|hill|walk|yard)$`)

/** Before a road: "in", "at 12", ", 7". */
const HOUSE = new RegExp(
  `(?:^|[^a-z])(?:${THERE}|(?:at |of )?(?!(?:19|20)\\d\\d\\b)\\d{1,4}[a-z]?) (?:the )?$`,
)

/** Tell whether a run is the town of an address: "Orme" in "Alder Bank, in Mill Row, Orme", "Fern House, at 12 Mill Row, Orme". */
export function isOfAddress(runs: readonly Run[], at: number): boolean {
  const [before, run] = [runs[at - 1], runs[at] as Run]
  if (before?.line !== run.line || !OF_ADDRESS.test(before.words.at(-1)?.key ?? '')) return false
  const [start, from] = [run.words[0]?.start ?? 0, before.words[0]?.start ?? 0]
  return (
    run.lower.slice(before.words.at(-1)?.end, start) === ', ' &&
    (HOUSE.test(run.lower.slice(Math.max(0, from - 14), from)) ||
      // "Alder Bank, Mill Row, Orme, was"
      (run.lower.slice(from - 2, from) === ', ' && run.lower[run.words.at(-1)?.end ?? 0] === ','))
  )
}
