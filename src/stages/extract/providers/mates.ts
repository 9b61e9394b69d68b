import type { Line } from '../../../model/article.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { isOrdinary } from './ordinary.ts'
import { providerKey } from './provider-key.ts'
import type { Setting } from './provider-rule.ts'
import { listFrom } from './rules/read-list.ts'
import { keyOf, type Run } from './run.ts'
import { ABSTRACT, isOtherWord } from './topic.ts'
import { GIVEN, HONORIFIC, isIn } from './word-classes.ts'

/** So many names make a list, and so many of them known make it one of councils. */
const [LIST, KNOWN] = [3, 2]
/** What a list of those who were inspected comes after: "Reports on", "four boroughs: ". */
const BEFORE =
  /\b(?:authorities|boroughs|cities|counties|councils|inspections?|reports?|verdicts?|visits?)(?:,? (?:on|of|to|in|into|at|are|were|such as|including)|:| -) (?:the )?$/
/** "Orme: The long road": whose item of a column it is. */
const ITEM = /^((?:[A-Z][\w'&-]*)(?: (?:[A-Z][\w'&-]*|and|of|upon|on)){0,4}): ["'A-Z][^:]{2,48}$/
const OTHER =
  /\b(?:news|nhs|police|trust|university|college|school|hospital|ofsted|mp|mps|service|services)$/i

/** How the names of people begin, as "Prof Jane Field: 'I was wrong'". */
const TITLED = /^(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Rev) /

/** Find bare names that stand in one list, or head like items, with councils that are known. */
export function findMates(
  lines: readonly Line[],
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (setting.main !== 'local-authority' || !setting.isInspected) return []
  const councils = standing(found).filter(({ kind }) => kind === 'local-authority')
  if (councils.length === 0) return []
  const keys = new Set(gather(councils, ({ name }) => [keyOfCouncil(name)]))
  return [...inLists(runs, keys), ...inItems(lines, keys, setting)]
}

const keyOfCouncil = (name: string): string => providerKey(name, 'local-authority')

// "Reports on Orme, Tarn and the Borough of Oxley": all three
function inLists(runs: readonly Run[], keys: ReadonlySet<string>): ProviderMention[] {
  const mates: ProviderMention[] = []
  for (let at = 0; at + 1 < runs.length; at++) {
    const run = runs[at] as Run
    if (runs[at + 1]?.line !== run.line || run.titled) continue
    const end = run.words.at(-1)?.end ?? 0
    if (run.lower[end] !== ',') continue
    const names = listFrom(runs, at)
    if (names.length < LIST) continue
    const known = names.filter(({ name }) => keys.has(keyOfCouncil(name))).length
    const start = names[0]?.start ?? 0
    if (known >= KNOWN || (known > 0 && BEFORE.test(run.lower.slice(Math.max(0, start - 40), start))))
      for (const reading of names)
        if (!keys.has(keyOfCouncil(reading.name)) && !OTHER.test(reading.name))
          mates.push(mentionOf(run, 'provider/list-mate', { ...reading, kind: 'local-authority' }))
    while (
      runs[at + 1]?.line === run.line &&
      (runs[at + 1]?.words[0]?.start ?? 0) <= (names.at(-1)?.start ?? 0)
    )
      at++
  }
  return mates
}

// "Fernshire Council: Quiet pride", and below it "Orme: The long road"
function inItems(lines: readonly Line[], keys: ReadonlySet<string>, setting: Setting): ProviderMention[] {
  const items = gather(lines, line => {
    const name = line.plain.length < 80 ? ITEM.exec(line.plain)?.[1] : undefined
    return name ? [{ line, name }] : []
  })
  const known = items.filter(({ name }) => keys.has(keyOfCouncil(name))).length
  if (known === 0 || items.length < KNOWN) return []
  return gather(items, ({ line, name }) =>
    keys.has(keyOfCouncil(name)) ||
    OTHER.test(name) ||
    TITLED.test(name) ||
    isIn((name.split(' ')[0] as string).toLowerCase(), GIVEN | HONORIFIC) ||
    ABSTRACT.test(name) ||
    isOtherWord(name, setting) ||
    (!name.includes(' ') && isOrdinary(keyOf(name), setting))
      ? []
      : [
          mentionOf({ line }, 'provider/list-item', {
            start: 0,
            end: name.length,
            name,
            kind: 'local-authority',
          }),
        ],
  )
}
