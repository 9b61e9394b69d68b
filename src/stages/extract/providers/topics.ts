import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { gatherTopics } from './gather-topics.ts'
import { headlinedIn } from './headlined.ts'
import { itemTopics } from './item-topics.ts'
import { isLedUpTo, leadInOf } from './led-up-to.ts'
import { onlyCouncil } from './only-council.ts'
import { isOrdinary } from './ordinary.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf, type Run } from './run.ts'
import { isOtherWord, type Topic } from './topic.ts'
import { bestOf, ENOUGH, ratedOf, servedFirst } from './weigh-topics.ts'

/** How many lines lead into a story. */
const LEAD = 5
/** How the line below the name of one graded begins. */
const LABEL =
  /^\W*(?:(?:ofsted |overall |current |latest )*(?:rating|grade|judge?ment|outcome|effectiveness)\s*[:|-]|inspected\b|inspection date|rated\b|(?:good|outstanding|inadequate|requires improvement)\W*(?:$|\.))/i
/** Rules for names that the story may only compare with. */
const PLACED = /placed/
/** Find bare names that the article is about: those that stand at the head of their paragraphs, as its subjects, again and again. */
export function findTopics(
  lines: readonly Line[],
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  const topics = gatherTopics(runs, found, setting)
  const headings = new Set<Line>()
  for (const { places } of topics.values())
    for (const { run, sign } of places) if (sign.isHeading) headings.add(run.line)
  const labelled = new Set(
    lines.filter((line, at) => headings.has(line) && LABEL.test(lines[at + 1]?.plain ?? '')),
  )
  for (const topic of topics.values())
    for (const { run, sign } of topic.places) if (sign.isHeading && labelled.has(run.line)) topic.score += 1
  const isNamed = standing(found).some(({ kind, rule }) => kind === setting.main && !PLACED.test(rule))
  const isCouncils = isNamed && setting.main === 'local-authority'
  const lead = leadInOf(lines, found)
  const led = lead ? [...topics.values()].find(topic => isLedUpTo(topic, lead, lines, setting)) : undefined
  const ranked = [...topics.values()]
    .filter(
      ({ places }) =>
        places.some(({ sign }) => sign.score >= 2 && (!isCouncils || sign.isHeading)) &&
        places.some(({ sign, run }) => !sign.isHeading || labelled.has(run.line)) &&
        !isOtherWord(places[0]?.reading.name ?? '', setting) &&
        !isMatter(places[0]?.reading.name ?? '') &&
        !isSaid(places, setting), // last: it reads the whole article
    )
    .sort((a, b) => b.score - a.score)
  const chosen = new Set(ranked.filter(({ score }) => score >= ENOUGH))
  if (chosen.size === 0 && !isNamed) {
    const best = bestOf(ranked, topics, runs, setting, lines[LEAD]?.number ?? Number.POSITIVE_INFINITY)
    if (best) chosen.add(best)
  }
  if (led && !isOtherWord(led.places[0]?.reading.name ?? '', setting)) chosen.add(led)
  const served = servedFirst([...topics.values()], found, setting)
  if (served) chosen.add(served)
  const headlined = headlinedIn([...topics.values()], lines, found, setting)
  if (headlined) chosen.add(headlined)
  for (const topic of ratedOf([...topics.values()], runs, setting)) chosen.add(topic)
  const mentionsOf = (topic: Topic): ProviderMention[] => {
    const { places } = topic
    const told = topic === led ? lead?.kind : null
    const kind =
      told ?? places.find(({ sign }) => sign.kind)?.sign.kind ?? places[0]?.reading.kind ?? setting.main
    return collect(places, ({ run, reading }) => mentionOf(run, 'provider/topic', { ...reading, kind }))
  }
  const known = [...found, ...gather([...chosen], mentionsOf)]
  for (const topic of itemTopics([...topics.values()], known, setting))
    if (!isOtherWord(topic.places[0]?.reading.name ?? '', setting)) chosen.add(topic)
  if (chosen.size === 0 && standing(found).length === 0) {
    const only = onlyCouncil([...topics.values()], setting)
    if (only) chosen.add(only)
  }
  return gather([...chosen], mentionsOf)
}

// "Taxation": what a digest has sections on
const isMatter = (name: string): boolean => /^\S+(?:tion|sion|ment|ism|ics)$/i.test(name)

// "Mentoring has improved": one word that only begins sentences
const isSaid = (places: Topic['places'], setting: Setting): boolean =>
  setting.main !== 'local-authority' &&
  places.every(
    ({ run, reading, sign }) =>
      run.opens && !sign.isHeading && !reading.name.includes(' ') && isOrdinary(keyOf(reading.name), setting),
  )
