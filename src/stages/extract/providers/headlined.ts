import { REGIONS } from '../../../domain/press/provider-names.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { isEnglishWord } from '../../../model/dictionary.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { gatherTopics } from './gather-topics.ts'
import { leadInOf } from './led-up-to.ts'
import { isPersonLike } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf, type Run } from './run.ts'
import { ABSTRACT, isOtherWord, type Topic } from './topic.ts'
import { phrases } from './word-classes.ts'

const regions: ReadonlySet<string> = new Set(phrases(REGIONS))
/** Rules that need no more than a place, or a council that is only compared with. */
const UNSURE = /\/(?:graded|party-run|placed|topic)/
/** Before the name of where something is. */
const LOCATED = /\b(?:across|around|from|in|near|of|off|on|outside|to) (?:the )?$/
/** Before the name of a council, by those whom it serves: "everybody in", "looked after by". */
const SERVED =
  /\b(?:care|carers|chiefs|children|conservatives|councillors|everybody|everyone|families|labour|parents|people|residents|services|youngsters) (?:across|for|in|of) (?:the )?$|\blooked after by (?:the )?$/
/** Behind the name of whoever was inspected, in a headline: "Little Larks suspended". */
const CONCERNED =
  /^(?: is| has been| was)? (?:graded|inspected|judged|rated|slammed|suspended|to (?:close|shut)|told)\b|^ (?:closed?|closes|shuts?)(?:$|[,.:;]| (?:after|down|over)\b)/
/** The same in the story: "Carr Hill has failed", "Tots Inc, whose reports", "pupils at Carr Hill", "Carr Hill's head". */
const IS_ONE =
  /^(?:'s? (?:children|head|manager|owner|pupils|staff|students|teachers)\b|,? (?:failed|opened|which has|whose)\b| (?:had|has|is|was) (?:[a-z]+ )?(?:failed|graded|inspected|its|judged|rated|told)\b)/
const AT = /\bat (?:the )?$/
/** So many of the first lines lead into a story. */
const LEAD = 8

/** Choose whom a story is about that has the name in its headline and again below, where no surer rule finds one: "How Orme left the bottom rung behind". */
export function headlinedIn(
  topics: readonly Topic[],
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): Topic | undefined {
  const headline = lines[0]?.number
  const isCouncil = setting.main === 'local-authority'
  if (headline === undefined || isNamed(found, setting)) return undefined
  return mostNamed(
    topics.filter(topic => {
      const below = topic.places.filter(({ run }) => run.line.number !== headline)
      return (
        below.length > 0 &&
        below.length < topic.places.length &&
        below.some(place => (isCouncil ? isCouncils(place) : isSetting(place))) &&
        mayBe(topic, setting)
      )
    }),
  )
}

/** Find the name that stands in the headline alone, of a story that only says what was inspected: "Anger as Little Larks suspended". */
export function findInHeadline(
  lines: readonly Line[],
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (setting.main === 'local-authority' || !setting.isInspected || standing(found).length > 0) return []
  const lead = leadInOf(lines, found)
  if (!lead?.kind || lead.kind === 'local-authority') return []
  const { kind } = lead
  const named = mostNamed(
    [...gatherTopics(runs, found, setting).values()].filter(
      topic =>
        mayBe(topic, setting) &&
        topic.places.every(
          place =>
            place.run.line === lines[0] &&
            /^ \p{Ll}/u.test(place.run.line.plain.slice(place.reading.end)) &&
            place.reading.name.includes(' ') &&
            CONCERNED.test(after(place)),
        ),
    ),
  )
  return collect(named?.places ?? [], ({ run, reading }) =>
    mentionOf(run, 'provider/topic', { ...reading, kind }),
  )
}

/** Choose the council of a story that names none, by the place where its lead says that it is: "everybody in Orme". */
export function findPlaced(
  lines: readonly Line[],
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (setting.main !== 'local-authority' || !setting.isInspected || standing(found).length > 0) return []
  const end = lines[LEAD]?.number ?? Number.POSITIVE_INFINITY
  const council = mostNamed(
    [...gatherTopics(runs, found, setting).values()].filter(
      topic =>
        topic.places.some(place => place.run.line.number < end && SERVED.test(before(place))) &&
        mayBe(topic, setting),
    ),
  )
  return collect(council?.places ?? [], ({ run, reading }) => mentionOf(run, 'provider/topic', reading))
}

const before = ({ run, reading: { start } }: Topic['places'][number]): string =>
  run.lower.slice(Math.max(0, start - 16), start)

const after = ({ run, reading: { end } }: Topic['places'][number]): string => run.lower.slice(end, end + 40)

// "arrived at Orme", "Orme's children": a place, and no firm
const isCouncils = (place: Topic['places'][number]): boolean =>
  LOCATED.test(before(place)) || AT.test(before(place)) || after(place).startsWith("'s")

const isSetting = (place: Topic['places'][number]): boolean =>
  !LOCATED.test(before(place)) &&
  (AT.test(before(place)) || (place.reading.name.includes(' ') && IS_ONE.test(after(place))))

const mostNamed = (topics: readonly Topic[]): Topic | undefined =>
  [...topics].sort((a, b) => b.places.length - a.places.length)[0]

// by a surer rule, of the kind that the article speaks of
const isNamed = (found: readonly ProviderMention[], { main }: Setting): boolean =>
  standing(found).some(({ kind, rule }) => kind === main && !UNSURE.test(rule))

// "Might I put in a word": a word of English that only begins sentences
const isOpener = (places: Topic['places']): boolean =>
  places.every(({ run, reading: { name } }) => run.opens && isEnglishWord(keyOf(name)))

function mayBe({ places }: Topic, setting: Setting): boolean {
  const name = places[0]?.reading.name ?? ''
  return (
    places.every(({ run, sign }) => sign.score >= 0 && !isPersonLike(run, 0, run.words.length - 1)) &&
    !regions.has(name.toLowerCase()) &&
    !ABSTRACT.test(name) &&
    !isOtherWord(name, setting) &&
    (setting.main === 'local-authority' || !setting.isTown(name)) &&
    (name.includes(' ') || !(isOrdinary(keyOf(name), setting) || isOpener(places)))
  )
}
