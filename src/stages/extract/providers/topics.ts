import type { Line } from '../../../model/article.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { isGeneric, isPersonLike, isStop, nameStart } from './name-bounds.ts'
import { coreOf, coreOfAuthority } from './provider-key.ts'
import { endOf, type NameReading, readName, type Setting } from './provider-rule.ts'
import { keyOf, type Run } from './run.ts'
import { isTaken } from './taken.ts'
import { type Sign, signsOf } from './topic-signs.ts'
import { CALENDAR_WORD, DEMONYM, HONORIFIC, isA } from './word-classes.ts'

/** A bare name with where it stands and how likely the article is about it. */
interface Topic {
  places: { run: Run; reading: NameReading; sign: Sign }[]
  score: number
}

/** What a name must reach to be a provider beside others, and alone. */
const ENOUGH = 4
const ENOUGH_ALONE = 3
/** Heads and cells of tables. */
const NO_NAME =
  /^(?:inspected|published|letters|news|opinion|comment|features|sport|insufficient|reasonable|significant|strong|expected|provider|school|college|grade|rating|leadership|training|safeguarding|overall|behaviour|attitudes|outcome|result|date|name|area|type|location|website|address|phone|ages|capacity|yes|no|met)$/
/** What is no council's name. */
const PREMISES =
  /^(?:centre|hall|house|street|road|square|court|herald|post|news|times|echo|gazette|journal|lane|station|line)$/
/** How the line below the name of one graded begins. */
const LABEL =
  /^\W*(?:(?:ofsted |overall |current |latest )*(?:rating|grade|judge?ment|outcome|effectiveness)\s*[:|-]|inspected\b|inspection date|rated\b|(?:good|outstanding|inadequate|requires improvement)\W*(?:$|\.))/i
/** Rules for names that the story may only compare with. */
const PLACED = /placed/
/** Kinds by which people are graded under their own names. */
const PERSONAL: ReadonlySet<ProviderKind> = new Set(['early-years'])

/** Find bare names that the article is about: those that stand at the head of their paragraphs, as its subjects, again and again. */
export function findTopics(
  lines: readonly Line[],
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  const labelled = new Set(
    lines.flatMap(({ number }, at) => (LABEL.test(lines[at + 1]?.plain ?? '') ? [number] : [])),
  )
  const topics = gather(runs, found, setting)
  for (const topic of topics.values())
    for (const { run, sign } of topic.places)
      if (sign.isHeading && labelled.has(run.line.number)) topic.score += 1
  const isNamed = standing(found).some(({ kind, rule }) => kind === setting.main && !PLACED.test(rule))
  const isCouncils = isNamed && setting.main === 'local-authority'
  const ranked = [...topics.values()]
    .filter(
      ({ places }) =>
        places.some(({ sign }) => sign.score >= 2 && (!isCouncils || sign.isHeading)) &&
        places.some(({ sign, run }) => !sign.isHeading || labelled.has(run.line.number)) &&
        !isOtherWord(places[0]?.reading.name ?? '', setting), // last: it reads the whole article
    )
    .sort((a, b) => b.score - a.score)
  const chosen = new Set(ranked.filter(({ score }) => score >= ENOUGH))
  const first = ranked[0]
  if (chosen.size === 0 && !isNamed && first && (first.score >= ENOUGH_ALONE || isServed(first)))
    chosen.add(first)
  for (const topic of ratedOf([...topics.values()], runs, setting)) chosen.add(topic)
  return [...chosen].flatMap(({ places }) => {
    const kind = places.find(({ sign }) => sign.kind)?.sign.kind ?? setting.main
    return places.map(({ run, reading }) => mentionOf(run, 'provider/topic', { ...reading, kind }))
  })
}

// "the children and families of Orme"
const isServed = ({ places, score }: Topic): boolean => score > 0 && places.some(({ sign }) => sign.isServed)

/** Single words that name no place: "Supervision was adequate". */
const ABSTRACT = /^\S+(?:tion|sion|ment|ance|ence|ship|ity|ism|ings?|isers?|ics)$/

// those of whom the words around a name say what grade they have
function ratedOf(topics: readonly Topic[], runs: readonly Run[], setting: Setting): Topic[] {
  const rated = topics.filter(({ places }) => places.some(({ sign }) => sign.isRated))
  if (rated.length === 0) return []
  const surnames = surnamesOf(runs)
  return rated.filter(({ places }) => {
    const name = places[0]?.reading.name ?? ''
    return !surnames.has(name.toLowerCase()) && !ABSTRACT.test(name) && !isOtherWord(name, setting)
  })
}

// the last words of names of several: "Field" of "Jane Field", whatever its first
function surnamesOf(runs: readonly Run[]): Set<string> {
  const surnames = new Set<string>()
  for (const { words, gaps } of runs)
    for (let at = 1; at < words.length; at++)
      if (gaps[at] === ' ' && gaps[at + 1] !== ' ') surnames.add(words[at]?.key ?? '')
  return surnames
}

function gather(
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): Map<string, Topic> {
  const taken = standing(found)
  const known = new Set(standing(found).flatMap(({ name, kind }) => shortsOf(name, kind)))
  const topics = new Map<string, Topic>()
  for (const run of runs) {
    const reading = nameIn(run, setting)
    if (!reading) continue
    const [start, end] = [run.line.start + reading.start, run.line.start + reading.end]
    if (isTaken(taken, start, end)) continue
    const key = reading.name.toLowerCase()
    if (known.has(key)) continue
    const topic = topics.get(key) ?? { places: [], score: 0 }
    const sign = signsOf(run, reading, setting)
    topic.places.push({ run, reading, sign })
    topic.score += sign.score
    topics.set(key, topic)
  }
  return topics
}

// the shorter forms that other rules read: "Alder", "Alder Green" of "Alder Green Primary School"
function shortsOf(name: string, kind: ProviderKind): string[] {
  const core = (kind === 'local-authority' ? coreOfAuthority(name) : coreOf(name)).toLowerCase()
  const words = core.split(' ')
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}

// a single word that heads tables or that the article writes small too
function isOtherWord(name: string, setting: Setting): boolean {
  const key = keyOf(name)
  return !name.includes(' ') && (NO_NAME.test(key) || setting.hasWord(key))
}

// the whole of a run but for what cannot be of a name
function nameIn(run: Run, setting: Setting): NameReading | null {
  const { words } = run
  let last = words.length - 1
  while (last >= 0 && (isStop(run, last) || isA(words[last], CALENDAR_WORD))) last--
  const from = nameStart(run, 0, last)
  if (last < 0 || from > last || last - from > 5 || isGeneric(run, from, last)) return null
  if (setting.main === 'local-authority' && PREMISES.test(words[last]?.key ?? '')) return null
  if (words.slice(from, last + 1).some(word => isA(word, HONORIFIC | DEMONYM))) return null
  if (!PERSONAL.has(setting.main) && isPersonLike(run, from, last)) return null
  return { ...readName(run, from, last, setting.main), end: endOf(run, last) }
}
