import { gather } from '../../../../model/gather.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'
import type { Run } from '../run.ts'

const EPITHET = 'provider/noun-after-name'
const NAME = 'provider/noun-in-name'

/** Put aside what a headline only describes by its first word: "Hillside primary with its own bees", where the story names another. */
export function rejectEpithets(found: readonly ProviderMention[], runs: readonly Run[]): void {
  const named = standing(found)
  if (!named.some(({ rule }) => rule === EPITHET)) return
  const later = new Map<string, number>(
    gather(named, ({ rule, kind, start }) => (rule === NAME ? [[kind, start] as const] : [])),
  )
  for (const mention of named)
    if (isOfOnly(mention, named, runs)) reject(mention, 'provider/epithet', 'the one named before')
  const likely = named.filter(
    ({ rule, name, kind, start }) =>
      rule === EPITHET && name.indexOf(' ') === name.lastIndexOf(' ') && (later.get(kind) ?? 0) > start,
  )
  if (likely.length === 0) return
  const openings = new Set<number>()
  const places = new Map<string, number>()
  for (const { line, opens, words } of runs) {
    if (opens) openings.add(line.start + (words[0]?.start ?? 0))
    for (const { key } of words) places.set(key, (places.get(key) ?? 0) + 1)
  }
  for (const mention of likely) {
    const first = mention.name.toLowerCase().split(' ')[0] as string
    if (openings.has(mention.start) && places.get(first) === 1)
      reject(mention, 'provider/epithet', 'named nowhere else')
  }
}

// "Ofsted failed the 980-pupil Orme comprehensive", in a story on one school that is named otherwise
function isOfOnly(
  { rule, kind, start, name, line }: ProviderMention,
  named: readonly ProviderMention[],
  runs: readonly Run[],
): boolean {
  if (rule !== EPITHET) return false
  const full = named.filter(other => other.rule === NAME && other.kind === kind)
  const [first] = full
  if (!first || first.start > start || full.some(other => other.name !== first.name)) return false
  if (first.name.split(' ')[0] === name.split(' ')[0]) return false
  const run = runs.find(other => other.line.number === line)
  const before = run?.line.plain.slice(0, start - run.line.start) ?? ''
  return /\bthe (?:[\w-]+ )?$/.test(before)
}
