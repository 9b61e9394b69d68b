import { firstUnits } from './first-units.ts'

/** Tells whether a line in lower case begins with a phrase, given the units with which it may begin. */
export type PhraseTest = (lower: string, leads: readonly string[]) => boolean

/** What may stand before a phrase, and so many units of it. */
const BEFORE = `[^a-zà-ɏ\\d"'(#©<←«-]`
const MOST_BEFORE = 4
const STOP = /[a-zà-ɏ\d"'(#©<←«-]/

/** List the units with which a phrase at the beginning of a line may begin. */
export function leadsOf(lower: string): string[] {
  const leads: string[] = []
  for (const unit of lower.slice(0, MOST_BEFORE + 1)) {
    leads.push(unit)
    if (STOP.test(unit)) break
  }
  return leads
}

/** Join phrases in lower case: lines are read so, which is far quicker than case apart. */
export const lowered = (phrases: readonly string[]): string =>
  phrases.join('|').replace(/\\?\p{Lu}/gu, unit => (unit.startsWith('\\') ? unit : unit.toLowerCase()))

/** Make phrases ready, by their first units: few of hundreds may begin a line. */
export function testOf(phrases: readonly string[]): PhraseTest {
  const sorted = phrases.map(phrase => ({ phrase, units: firstUnits(phrase) }))
  const ready = new Map<string, RegExp | null>()
  return (lower, leads) =>
    leads.some(lead => {
      let own = ready.get(lead)
      if (own === undefined) {
        const fit = sorted.filter(({ units }) => units === null || units.has(lead))
        own = fit.length > 0 ? anchored(fit.map(({ phrase }) => phrase)) : null
        ready.set(lead, own)
      }
      return own?.test(lower) ?? false
    })
}

const anchored = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${BEFORE}{0,${MOST_BEFORE}}(?:${lowered(phrases)})`)
