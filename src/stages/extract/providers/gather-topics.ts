import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { bareKind } from './bare-kind.ts'
import { distinct } from './distinct.ts'
import { isFirm } from './firm-before.ts'
import { isBank, isGeneric, isPersonLike, isStop, nameStart } from './name-bounds.ts'
import { partsOf } from './pairs.ts'
import { isPaper } from './paper.ts'
import { coreOf, coreOfAuthority } from './provider-key.ts'
import { endOf, type NameReading, readName, type Setting } from './provider-rule.ts'
import type { Run } from './run.ts'
import { isTaken } from './taken.ts'
import type { Topic } from './topic.ts'
import { signsOf } from './topic-signs.ts'
import { CALENDAR_WORD, DEMONYM, HONORIFIC, isA } from './word-classes.ts'

/** What is no council's name. */
const PREMISES =
  /^(?:centre|hall|house|street|road|square|yard|court|herald|post|news|times|echo|gazette|journal|lane|station|line)$/
/** Behind the name of a building: "the council's Longmead offices", "the Wold View centre". */
const OFFICES = /^ (?:centre|depot|headquarters|hq|hub|offices?)\b/
/** Kinds by which people are graded under their own names. */
const PERSONAL: ReadonlySet<ProviderKind> = new Set(['early-years'])

/** Gather the bare names of runs that no rule has found, by name, with what stands around each. */
export function gatherTopics(
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): Map<string, Topic> {
  const taken = standing(found)
  const known = new Set(gather(distinct(taken), ({ name, kind }) => shortsOf(name, kind)))
  const topics = new Map<string, Topic>()
  for (const run of runs) {
    const whole = nameIn(run, setting)
    if (!whole || isFirm(run, whole.start, setting) || isBuilding(run, whole, setting)) continue
    const sign = signsOf(run, whole, setting)
    for (const reading of partsOf(run, whole)) {
      if (isTaken(taken, run.line.start + reading.start, run.line.start + reading.end)) continue
      const key = reading.name.toLowerCase()
      if (known.has(key)) continue
      const topic = topics.get(key) ?? { places: [], score: 0 }
      topic.places.push({ run, reading, sign })
      topic.score += sign.score
      topics.set(key, topic)
    }
  }
  for (const [key, { places }] of topics)
    if (places.every(isShouted) || places.some(({ sign }) => sign.isPerson)) topics.delete(key)
  return topics
}

const isBuilding = ({ lower }: Run, { end }: NameReading, { main }: Setting): boolean =>
  main === 'local-authority' && OFFICES.test(lower.slice(end, end + 14))

// "SERVICES CLIMB FROM INADEQUATE TO GOOD": where all is in capitals, a capital makes no name
const isShouted = ({ run, sign }: Topic['places'][number]): boolean =>
  !sign.isHeading && !/\p{Ll}/u.test(run.line.plain)

// the shorter forms that other rules read: "Alder", "Alder Green" of "Alder Green Primary School"
function shortsOf(name: string, kind: ProviderKind): string[] {
  const core = (kind === 'local-authority' ? coreOfAuthority(name) : coreOf(name)).toLowerCase()
  const words = core.split(' ')
  return collect(words, (_, at) => words.slice(0, at + 1).join(' '))
}

// the whole of a run but for what cannot be of a name
function nameIn(run: Run, setting: Setting): NameReading | null {
  const { words } = run
  let last = words.length - 1
  while (last >= 0 && (isStop(run, last) || (isA(words[last], CALENDAR_WORD) && !isBank(run, last)))) last--
  const from = nameStart(run, 0, last)
  if (last < 0 || from > last || last - from > 5 || isGeneric(run, from, last)) return null
  if (isPaper(words[last]?.key ?? '') && last > from) return null
  if (setting.main === 'local-authority' && PREMISES.test(words[last]?.key ?? '')) return null
  if (words.slice(from, last + 1).some(word => isA(word, HONORIFIC | DEMONYM))) return null
  if (!PERSONAL.has(setting.main) && isPersonLike(run, from, last)) return null
  const kind = bareKind(run.line.plain.slice(words[from]?.start, endOf(run, last)), setting)
  return { ...readName(run, from, last, kind), end: endOf(run, last) }
}
