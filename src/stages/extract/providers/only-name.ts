import { knownAuthority } from './authorities.ts'
import { isPersonLike } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf } from './run.ts'
import { ABSTRACT, isOtherWord, type Topic } from './topic.ts'

/** What a name must reach to be the one that an article is about where none is told to be. */
const ENOUGH = 3
/** Before it lies what a story is only set in or about: "in England", "a Labour". */
const ELSEWHERE =
  /^(?:and|black country|britain|channel|commons|downing street|east|england|great britain|home counties|house|ireland|midlands|north|northern ireland|parliament|scotland|south|uk|united kingdom|wales|west|westminster|whitehall)$/i
/** What is said of a place that has services of its own, right behind its name. */
const OWN =
  /^(?:'s?)? (?:[a-z-]+ ){0,3}?(?:adoption|care leavers|children|council|councillors?|director|leaders?|residents|safeguarding|schools?|services?|social work(?:ers)?|town hall)\b/
/** Before the name of whoever was inspected. */
const REPORTED =
  /\b(?:about|authority of|bosses in|children (?:in|of)|city of|councillors in|county of|families (?:in|of)|inspect(?:ed|ors of)|letter to|people of|report (?:into|on)|review of|ratings? for|services? (?:in|of)|verdict on|visit(?:ed)?(?: to)?|went (?:back )?to) (?:the )?$/

/** What a line speaks of that tells of whoever was inspected. */
const INSPECTED = /\b(?:inspect(?:ed|ion|ors?)|ofsted|rated|rating|report)\b/

/** What stands for a kind of body, or for nothing that is graded: "RAAs". */
const INITIALS = /^\p{Lu}{2,}(?:['’]?s)?$/u

/** Choose the name that an article is about where no rule finds one: the only one it has, or the one it speaks of most, and first. */
export function onlyName(
  topics: readonly Topic[],
  surnames: ReadonlySet<string>,
  setting: Setting,
  lead: number,
): Topic | null {
  const weighed = topics
    .filter(topic => mayBe(topic, surnames, setting))
    .map(topic => ({ topic, weight: weightOf(topic, setting, lead) }))
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = weighed
  if (!first || first.weight < ENOUGH) return null
  return second && second.weight === first.weight ? null : first.topic
}

function mayBe({ places }: Topic, surnames: ReadonlySet<string>, setting: Setting): boolean {
  const name = places[0]?.reading.name ?? ''
  return (
    places.every(({ sign }) => sign.score >= 0) &&
    !ELSEWHERE.test(name) &&
    !INITIALS.test(name) &&
    !ABSTRACT.test(name) &&
    !surnames.has(name.toLowerCase()) &&
    !isOtherWord(name, setting) &&
    !(isOrdinary(keyOf(name), setting) && !knownAuthority(name)) &&
    (name.includes(' ') ||
      places.some(({ run, reading }) => !run.opens || /^'s?\b/.test(run.lower.slice(reading.end)))) &&
    !places.some(({ run }) => isPersonLike(run, 0, run.words.length - 1))
  )
}

function weightOf({ places }: Topic, setting: Setting, lead: number): number {
  const isCouncil = setting.main === 'local-authority'
  let signs = isCouncil && knownAuthority(places[0]?.reading.name ?? '') ? 2 : 0
  for (const { run, reading, sign } of places) {
    if (OWN.test(run.lower.slice(reading.end, reading.end + 60))) signs += 1
    if (REPORTED.test(run.lower.slice(Math.max(0, reading.start - 40), reading.start))) signs += 1
    if (!sign.isHeading && (sign.score >= 2 || (run.graded && INSPECTED.test(run.lower)))) signs += 1
  }
  const isEarly = places.some(({ run }) => run.line.number < lead)
  return signs === 0 ? 0 : Math.min(3, places.length) + (isEarly ? 1 : 0) + signs
}
