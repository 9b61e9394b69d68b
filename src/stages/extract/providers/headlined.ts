import { REGIONS } from '../../../domain/press/provider-names.ts'
import type { Line } from '../../../model/article.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { isPersonLike } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf } from './run.ts'
import { ABSTRACT, isOtherWord, type Topic } from './topic.ts'
import { phrases } from './word-classes.ts'

const regions: ReadonlySet<string> = new Set(phrases(REGIONS))
/** Rules that need no more than a place, or a council that is only compared with. */
const UNSURE = /\/(?:graded|placed|topic)/

/** Choose the council of a story that has its name in the headline and again below, where no surer rule finds one: "How Orme left the bottom rung behind". */
export function headlinedIn(
  topics: readonly Topic[],
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): Topic | undefined {
  const headline = lines[0]?.number
  if (setting.main !== 'local-authority' || headline === undefined) return undefined
  if (standing(found).some(({ kind, rule }) => kind === 'local-authority' && !UNSURE.test(rule)))
    return undefined
  return topics
    .filter(
      topic =>
        topic.places.some(({ run }) => run.line.number === headline) &&
        topic.places.some(({ run }) => run.line.number !== headline) &&
        mayBe(topic, setting),
    )
    .sort((a, b) => b.places.length - a.places.length)[0]
}

function mayBe({ places }: Topic, setting: Setting): boolean {
  const name = places[0]?.reading.name ?? ''
  return (
    places.every(({ run, sign }) => sign.score >= 0 && !isPersonLike(run, 0, run.words.length - 1)) &&
    !regions.has(name.toLowerCase()) &&
    !ABSTRACT.test(name) &&
    !isOtherWord(name, setting) &&
    (name.includes(' ') || !isOrdinary(keyOf(name), setting))
  )
}
