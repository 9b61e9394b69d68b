import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { isStop } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf, type Run, type Word } from './run.ts'
import { ABSTRACT, isOtherWord, type Topic } from './topic.ts'

/** What a name must reach to be a provider beside others, and alone. */
export const ENOUGH = 4
const ENOUGH_ALONE = 3

/** Choose the one of whom an article without a surer name speaks most; `lead` is the line before which names weigh more. */
export function bestOf(
  ranked: readonly Topic[],
  topics: ReadonlyMap<string, Topic>,
  runs: readonly Run[],
  setting: Setting,
  lead: number,
): Topic | null {
  const [first] = ranked
  if (first && (first.score >= ENOUGH_ALONE || (first.score > 0 && isServed(first)))) return first
  if (setting.main === 'local-authority') return null
  const served = [...topics.values()].filter(isServed).sort((a, b) => weightOf(b, lead) - weightOf(a, lead))
  if (served.length === 0) return null
  const surnames = surnamesOf(runs)
  return (
    served.find(topic => {
      const [place] = topic.places
      return (
        place !== undefined &&
        weightOf(topic, lead) >= ENOUGH &&
        (topic.places.length > 1 || !isVisited(place)) &&
        !surnames.has(place.reading.name.toLowerCase()) &&
        !isOtherWord(place.reading.name, setting)
      )
    }) ?? null
  )
}

/** Find whom the story is about where no council is named before: "Councillors in Orme". */
export function servedFirst(topics: readonly Topic[], found: readonly ProviderMention[], setting: Setting) {
  if (setting.main !== 'local-authority') return undefined
  const named = standing(found).find(({ kind }) => kind === 'local-authority')
  const startOf = ({ run, reading }: Topic['places'][number]) => run.line.start + reading.start
  return topics.find(({ places: [first] }) => named && first?.sign.isServed && startOf(first) < named.start)
}

// "the children and families of Orme"
const isServed = ({ places }: Topic): boolean => places.some(({ sign }) => sign.isServed)

// "parents at Tarn Motors": where they are, perhaps only once
const isVisited = ({ run, reading }: Topic['places'][number]): boolean =>
  / (?:at|for) (?:the )?$/.test(run.lower.slice(Math.max(0, reading.start - 9), reading.start))

// its signs, those of its people and its inspection most, and more where it stands early
const weightOf = ({ places, score }: Topic, lead: number): number =>
  score +
  2 * Math.min(2, places.filter(({ sign }) => sign.isServed).length) +
  (places.some(({ run }) => run.line.number < lead) ? 1 : 0)

/** What else works with children. */
const OTHER_BODY = /\b(?:nhs|police)\b/i

/** List those of whom the words around a name say what grade they have. */
export function ratedOf(topics: readonly Topic[], runs: readonly Run[], setting: Setting): Topic[] {
  const rated = topics.filter(({ places }) => places.some(({ sign }) => sign.isRated))
  if (rated.length === 0) return []
  const surnames = surnamesOf(runs)
  const inside = namesInside(runs)
  return rated.filter(topic => {
    const name = topic.places[0]?.reading.name ?? ''
    return (
      !surnames.has(name.toLowerCase()) &&
      !ABSTRACT.test(name) &&
      !OTHER_BODY.test(name) &&
      !isOtherWord(name, setting) &&
      (setting.main === 'local-authority' || isOneOf(topic, setting, inside))
    )
  })
}

// words that have a capital further on in a sentence too: names, whatever else they mean
function namesInside(runs: readonly Run[]): Set<string> {
  const inside = new Set<string>()
  for (const { words, opens, titled } of runs)
    if (!titled) for (let at = opens ? 1 : 0; at < words.length; at++) inside.add((words[at] as Word).key)
  return inside
}

// no town, nobody who speaks, and no word that only begins sentences
const isOneOf = ({ places }: Topic, setting: Setting, inside: ReadonlySet<string>): boolean => {
  const name = places[0]?.reading.name ?? ''
  const isWord = !name.includes(' ') && places.every(({ run }) => run.opens) && places.length < 2
  return (
    places.every(({ sign }) => sign.score >= 0) &&
    !setting.isTown(name) &&
    !(isWord && !inside.has(keyOf(name)) && isOrdinary(keyOf(name), setting))
  )
}

// the last words of names of several: "Field" of "Jane Field", whatever its first
function surnamesOf(runs: readonly Run[]): Set<string> {
  const surnames = new Set<string>()
  for (const run of runs)
    for (let at = 1, { words, gaps } = run; at < words.length; at++)
      if (gaps[at] === ' ' && gaps[at + 1] !== ' ' && !isStop(run, at - 1)) surnames.add(words[at]?.key ?? '')
  return surnames
}
